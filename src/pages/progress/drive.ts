/** @fileoverview Asks for one step after the other until the work is done or somebody stops it. */
import type { JobStep } from '../../application/job-step';
import type { Stepped } from '../../entrypoints/job-steps';
import { answered } from '../import/upload';
import { call } from '../parts/server';

// The lock is held for seconds; a call that asks for it waits ten itself.
const WAIT_MS = 2000;

interface Watch {
  stopped(): boolean;
  /** The register is busy: the same step is tried again. */
  waits(): void;
  stepped(step: JobStep): void;
}

/** The last step that was done; stopped work goes on from there. */
export async function drive(job: string, from: JobStep | undefined, watch: Watch): Promise<JobStep | undefined> {
  let last = from;
  do {
    const asked = last?.cursor === undefined ? { job } : { job, cursor: last.cursor };
    const answer = answered<Stepped>(await call('jobStep', asked));
    if ('busy' in answer) {
      watch.waits();
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    } else {
      last = answer;
      watch.stepped(answer);
    }
  } while (!watch.stopped() && (last === undefined || last.cursor !== undefined));
  return last;
}
