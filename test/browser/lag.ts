/**
 * @fileoverview A slow line on demand, to find what a test or a page takes for granted: REGISTER_LAG_MS=300 delays each call of
 * the server by so much, REGISTER_LAG_MS=0-800 by anything between. Half of it passes before the server acts, half after.
 */
import type { Page } from 'playwright-core';

const [least = 0, most = least] = (process.env.REGISTER_LAG_MS ?? '').split('-').map(Number);

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

/** Does the work as over a slow line. */
export async function late<R>(work: () => R | Promise<R>): Promise<R> {
  const half = (least + Math.random() * (most - least)) / 2;
  if (half === 0) return work();
  await pause(half);
  const result = await work();
  await pause(half);
  return result;
}

/** The page's calls go over a slow line from here on. */
export async function slowLine(page: Page): Promise<void> {
  if (most === 0) return;
  await page.route('**/api', async (route) => {
    const response = await late(() => route.fetch({ timeout: 0 })).catch(() => null);
    // The page may be gone by then.
    await (response ? route.fulfill({ response }) : route.abort()).catch(() => undefined);
  });
}
