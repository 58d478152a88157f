/** @fileoverview When a job of the day is due, and with what measure one that fails is tried again. */
import type { Now } from './run-hourly';
import type { JobMark } from './run-ledger';

const TRIES = 3;
const REST_HOURS = 6;

/** Not again when done; the next hour when it stopped or failed. */
export function onceADay({ day, hour }: Now, last: JobMark | undefined): string | undefined {
  if (last?.period !== day) return day;
  return last.state === '完成' || rests(last, hour) ? undefined : day;
}

/**
 * What failed three times will fail again, and reads all tables for it, out of the 90 minutes a day that triggers may
 * run (runtime-facts 4.1): from then on it is tried each sixth hour.
 */
export function rests({ failures = 0 }: JobMark, hour: number): boolean {
  return failures >= TRIES && hour % REST_HOURS !== 0;
}
