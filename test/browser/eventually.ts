/** @fileoverview What a page shows comes about by answers of the server and by later drawings: asked again until it is so. */

const WITHIN_MS = 30_000;
const PAUSE_MS = 50;
/** The host works in this very process: the time may pass while nothing could be asked. */
const LEAST_TRIES = 20;

/** Tries an assertion until it holds; once the time is over, throws what failed last. */
export async function eventually(assertion: () => unknown): Promise<void> {
  const end = performance.now() + WITHIN_MS;
  for (let tries = 1; ; tries++) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (tries >= LEAST_TRIES && performance.now() > end) throw error;
    }
    await new Promise((again) => setTimeout(again, PAUSE_MS));
  }
}
