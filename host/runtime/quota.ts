/** @fileoverview A daily quota: it begins with the first use and resets 24 hours later [facts 4.1]. */

export interface QuotaMeter {
  used: number;
  since: number;
}

const DAY_MS = 86_400_000;

/** What is left at this moment. */
export function quotaLeft(meter: QuotaMeter, limit: number, now: number): number {
  return now - meter.since >= DAY_MS ? limit : Math.max(0, limit - meter.used);
}

/** Uses `amount`, even beyond the limit: whoever asks checks quotaLeft first. */
export function useQuota(meter: QuotaMeter, amount: number, now: number): void {
  if (meter.used === 0 || now - meter.since >= DAY_MS) {
    meter.since = now;
    meter.used = 0;
  }
  meter.used += amount;
}
