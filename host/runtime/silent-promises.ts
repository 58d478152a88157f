/** @fileoverview A rejection that nobody awaits is silent in Apps Script [facts 1.1]; in Node it would end the process. */
import { promiseHooks } from 'node:v8';

const then = Promise.prototype.then;
const ignore = (): void => undefined;

/** Runs the work; promises made meanwhile count as handled afterwards. */
export function withSilentPromises<T>(work: () => T): T {
  const made: Promise<unknown>[] = [];
  const stop = promiseHooks.onInit((promise) => {
    made.push(promise);
  });
  try {
    return work();
  } finally {
    stop();
    for (const promise of made) then.call(promise, undefined, ignore);
  }
}
