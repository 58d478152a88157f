/** @fileoverview How many service invocations a run takes, free ones included: the places at which it may be cut short. */
import type { SavedRegister } from './saved-register';

type Register = ReturnType<SavedRegister['open']>;

const MOST = 3000;

/** Does the work, and counts those of the first run that it starts. */
export function invocationsOf(f: Register, start: (f: Register) => unknown): number {
  let calls = 0;
  for (let k = 1; k <= MOST; k += 1) {
    f.host.during(k, () => {
      calls = k;
    });
  }
  start(f);
  return calls;
}
