/** @fileoverview People moved rows or columns while a run read: what it decided may be about something else, so it begins anew. */

export class MovedMeanwhile extends Error {
  override name = 'MovedMeanwhile';
  constructor(tab: string) {
    super(`Cannot go on with ${tab}: it was rearranged meanwhile; run again`);
  }
}

const ATTEMPTS = 3;

/** Once more from the start; a run that has written something never asks for it. */
export function untilStill<R>(work: (again: boolean) => R): R {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work(attempt > 1);
    } catch (error) {
      if (!(error instanceof MovedMeanwhile) || attempt === ATTEMPTS) throw error;
    }
  }
}
