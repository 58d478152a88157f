/** @fileoverview How many service invocations a run takes, free ones included: the places at which it may be cut short. */
import type { Host } from '../../host';

const MOST = 20_000;

/** Does the work, and counts those of the first run that it starts. */
export function invocationsOf<R extends { readonly host: Pick<Host, 'during'> }>(
  f: R,
  start: (f: R) => unknown,
): number {
  let calls = 0;
  for (let k = 1; k <= MOST; k += 1) {
    f.host.during(k, () => {
      calls = k;
    });
  }
  start(f);
  return calls;
}
