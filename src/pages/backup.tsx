/** @fileoverview 立即备份 and 恢复: one file with every table, made and read by the page alone. */

import { useState } from 'preact/hooks';
import { backupWords } from '../messages/pages/backups';
import { type Backup, fetchBackup, readBackup, restoreAll, type Sums } from './backup/backup-file';
import { type Made, MoveOut } from './backup/move-out';
import { CloseButton } from './parts/close-button';
import css from './parts/dialog.css';
import { download } from './parts/download';
import { fill } from './parts/fill';
import { Progress } from './parts/progress';
import { show } from './parts/show';
import { style } from './parts/style';
import { useAction } from './parts/use-action';
import { spoken } from './parts/words';
import { Wrong } from './parts/wrong';

const words = spoken(backupWords);

interface Stage {
  readonly done: number;
  readonly total: number;
}

function MakeBackup() {
  const making = useAction();
  const [stage, setStage] = useState<Stage>();
  const [made, setMade] = useState<Made>();

  async function make(): Promise<void> {
    const answer = await making.act(async () => {
      const backup = await fetchBackup((done, total) => setStage({ done, total }));
      const name = `${words.file} ${backup.head.madeAt.replace(':', '.')} ${highestIn(backup)}.json`;
      download(name, 'application/json', JSON.stringify(backup));
      return { ok: true as const, name, kept: { madeAt: backup.head.madeAt, log: backup.head.log } };
    });
    setStage(undefined);
    if (answer) setMade(answer);
  }

  return (
    <main>
      <div class="step">
        <p>{words.about}</p>
        {stage && <Progress label={fill(words.making, { ...stage })} share={stage.done / stage.total} />}
        <Wrong text={making.wrong} />
        {made && <p role="status">{fill(words.made, { name: made.name })}</p>}
        {made && <MoveOut key={made.name} backup={made} />}
        <footer>
          <button type="button" class="main" aria-disabled={making.busy} onClick={() => void make()}>
            {words.make}
          </button>
          <CloseButton />
        </footer>
      </div>
    </main>
  );
}

/** A copy of the register asks for the highest number given. */
function highestIn({ head }: Backup): string {
  const [before = '', after = '', highest = ''] = (head.counters.customers ?? '').split('|');
  return highest === '' ? '' : `${before}${highest.padStart(3, '0')}${after}`;
}

function Restore() {
  const restoring = useAction();
  const [backup, setBackup] = useState<Backup>();
  const [stage, setStage] = useState<Stage>();
  const [done, setDone] = useState<Sums>();

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setBackup(undefined);
    setDone(undefined);
    const found = readBackup(await file.text());
    if (found) setBackup(found);
    restoring.say(found ? '' : words.unreadable);
  }

  async function restore(): Promise<void> {
    if (!backup) return;
    const answer = await restoring.act(() => restoreAll(backup, (now, total) => setStage({ done: now, total })));
    setStage(undefined);
    if (answer) setDone(answer);
  }

  return (
    <main>
      <div class="step">
        <p>{words.aboutRestore}</p>
        <label class="file">
          <span class="button main" aria-hidden="true">
            {words.choose}
          </span>
          <input
            type="file"
            accept=".json,application/json"
            aria-label={words.choose}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {backup && !done && (
          <div role="status">
            <p>{fill(words.found, { at: backup.head.madeAt, count: countIn(backup) })}</p>
            <p>{words.ask}</p>
          </div>
        )}
        {stage && <Progress label={fill(words.restoring, { ...stage })} share={stage.done / stage.total} />}
        <Wrong text={restoring.wrong} />
        {done && (
          <div role="status">
            <p>{fill(words.restored, { ...done })}</p>
            <p>{words.after}</p>
          </div>
        )}
        <footer>
          {backup && !done && (
            <button type="button" class="main" aria-disabled={restoring.busy} onClick={() => void restore()}>
              {words.restore}
            </button>
          )}
          <CloseButton />
        </footer>
      </div>
    </main>
  );
}

function countIn({ parts }: Backup): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

style(css);
show<{ readonly mode: 'backup' | 'restore' }>(({ mode }) => (mode === 'backup' ? <MakeBackup /> : <Restore />));
