/** @fileoverview What a page shows comes about by answers of the server and by later drawings: asked again until it is so. */

const WITHIN_MS = 10_000;
const PAUSE_MS = 50;

/** Tries an assertion until it holds; once the time is over, throws what failed last. */
export async function eventually(assertion: () => unknown, withinMs = WITHIN_MS): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((again) => setTimeout(again, PAUSE_MS));
  }
}
