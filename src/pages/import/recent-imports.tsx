/** @fileoverview What was imported of late, each undone where it stands by those who may. */
import { useState } from 'preact/hooks';
import type { listImports, undoImport } from '../../main';
import { importingWords } from '../../messages/pages/importing';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { failureText } from '../parts/use-action';
import { spoken } from '../parts/words';
import { answered } from './upload';

const words = spoken(importingWords);

type Ok<F extends (...args: never[]) => unknown> = Extract<ReturnType<F>, { readonly ok: true }>;
export type ListedImport = Ok<typeof listImports>['imports'][number];
type Undone = Ok<typeof undoImport>;

interface Props {
  readonly recent: readonly ListedImport[];
  readonly mayUndo: boolean;
}

export function RecentImports({ recent, mayUndo }: Props) {
  if (recent.length === 0) return null;
  return (
    <section class="recent">
      <h2>{words.recent}</h2>
      <ul class="plain">
        {recent.map((one) => (
          <li key={one.id}>
            <div>
              {[one.at, one.by, one.file].filter(Boolean).join(' · ')}
              <br />
              <span class="faint">
                {fill(one.updated > 0 ? words.figuresUpdated : words.figures, {
                  created: one.customers,
                  updated: one.updated,
                })}
                {one.undone && ` · ${words.wasUndone}`}
              </span>
            </div>
            {mayUndo && !one.undone && <UndoImport one={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface UndoProps {
  readonly one: Pick<ListedImport, 'id' | 'customers' | 'updated'>;
}

/** Asked first; what stays is listed. */
export function UndoImport({ one }: UndoProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const [undone, setUndone] = useState<Undone>();

  async function undo(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setWrong('');
    try {
      setUndone(answered(await call('undoImport', { id: one.id })) as Undone);
    } catch (error) {
      setWrong(failureText(error));
    } finally {
      setBusy(false);
    }
  }

  if (undone) {
    return (
      <div role="status">
        <p>{fill(words.undone, { removed: undone.removed, restored: undone.restored })}</p>
        {undone.kept.length > 0 && <p>{fill(words.stays, { count: undone.kept.length })}</p>}
        <ul class="stays">
          {undone.kept.map(({ record, name, message }) => (
            <li key={`${record} ${message}`}>{[record, name, message].filter(Boolean).join(' · ')}</li>
          ))}
        </ul>
      </div>
    );
  }
  if (!asking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        {words.undo}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{words.undo}</legend>
      <p>{fill(words.askUndo, { created: one.customers, updated: one.updated })}</p>
      {wrong && (
        <p class="problem" role="alert">
          {wrong}
        </p>
      )}
      <div class="acts">
        <button type="button" class="main" aria-disabled={busy} onClick={() => void undo()}>
          {busy ? words.undoing : words.confirmUndo}
        </button>
        <button type="button" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  );
}
