/** @fileoverview Old records leave the sheet once the backup that holds them is kept; asked after every backup, done only when told to. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JobStep } from '../../application/job-step';
import type { KeptBackup } from '../../application/retention/move-out';
import type { OldRecords } from '../../application/retention/old-records';
import { backupWords } from '../../messages/pages/backups';
import { fill } from '../parts/fill';
import { Progress } from '../parts/progress';
import { call } from '../parts/server';
import { useAction } from '../parts/use-action';
import { spoken } from '../parts/words';
import { Wrong } from '../parts/wrong';
import { drive } from '../progress/drive';

const words = spoken(backupWords);

/** A backup that was downloaded. */
export interface Made {
  readonly name: string;
  readonly kept: KeptBackup;
}

export function MoveOut({ backup: { kept } }: { readonly backup: Made }) {
  const moving = useAction();
  const [old, setOld] = useState<OldRecords>();
  const [step, setStep] = useState<JobStep>();

  const look = useRef(async () => {
    const answer = await moving.act(() => call('backup', { old: true }));
    setOld(answer?.old);
  });
  useEffect(() => void look.current(), []);

  async function moveOut(): Promise<void> {
    await moving.act(async () => {
      const begun = await call('backup', { kept });
      if (!begun.ok) return begun;
      const watch = { stopped: () => false, waits: () => undefined, stepped: setStep };
      const last = await drive('moveOut', undefined, watch);
      return { ok: true as const, last };
    });
  }

  if (!old || old.plans + old.interactions + old.entries === 0) return <Wrong text={moving.wrong} />;
  const going = step !== undefined && step.cursor !== undefined;
  return (
    <div role="status">
      {!going && <p>{step ? step.said : fill(words.old, { ...old })}</p>}
      {going && <Progress label={step.said} share={step.total ? step.done / step.total : undefined} />}
      <Wrong text={moving.wrong} />
      {(!step || moving.wrong !== '') && (
        <button type="button" aria-disabled={moving.busy} onClick={() => void moveOut()}>
          {words.moveOut}
        </button>
      )}
    </div>
  );
}
