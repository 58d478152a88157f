/** @fileoverview The latest transfers, each undone whole where it stands. */
import { useState } from 'preact/hooks';
import type { RecentTransfer } from '../../application/follow-ups/transfer-page';
import type { TransferUndone } from '../../application/follow-ups/undo-transfer';
import { transferWords } from '../../messages/pages/transfer';
import { fill } from '../parts/fill';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';

const words = spoken(transferWords);

type Given = (owners: TransferUndone['owners']) => void;

export function RecentTransfers({
  recent,
  given,
}: {
  readonly recent: readonly RecentTransfer[];
  readonly given: Given;
}) {
  if (recent.length === 0) return null;
  return (
    <section>
      <h2>{words.recent}</h2>
      <ul>
        {recent.map((one) => (
          <li key={one.id}>
            <Transfer one={one} given={given} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked first; what stays is said. */
function Transfer({ one, given }: { readonly one: RecentTransfer; readonly given: Given }) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const undoing = useAction();

  async function undo(): Promise<void> {
    const answer = await undoing.act(() => call('undoTransfer', { id: one.id }));
    if (!answer) return;
    const { customers, plans, needs, kept, owners } = answer;
    const stay = kept.map(({ id, name, owner }) => [id, name, owner].filter(Boolean).join(' · '));
    setSaid(
      [fill(words.undone, { customers, plans, needs }), ...(stay.length > 0 ? [words.stays, ...stay] : [])].join(' '),
    );
    given(owners);
  }

  return (
    <div>
      <p>
        {fill(words.moved, { count: one.customers, to: one.to })}{' '}
        <span class="faint">{[one.at, one.by].filter(Boolean).join(' · ')}</span>
      </p>
      <p role="status">{said}</p>
      {one.undone && <p class="faint">{words.wasUndone}</p>}
      {!one.undone && said === '' && (
        <>
          <Wrong text={undoing.wrong} />
          {asking && <p>{fill(words.askUndo, { to: one.to })}</p>}
          <div class="acts">
            <button
              type="button"
              class={asking ? 'main' : ''}
              aria-disabled={undoing.busy}
              onClick={() => (asking ? void undo() : setAsking(true))}
            >
              {asking ? words.confirmUndo : words.undo}
            </button>
            {asking && (
              <button type="button" onClick={() => setAsking(false)}>
                {words.cancel}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
