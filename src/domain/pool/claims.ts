/** @fileoverview 领取: who may take a customer out of the pool today. */
import { addDays, type Day } from '../calendar-date';

/** Days for which the owner before may not take it back. */
export const BARRED_DAYS = 7;

export interface Release {
  readonly customer: string;
  /** Whose it was. */
  readonly owner: string;
  readonly on: Day;
}

/** The first day on which this member may claim the customer; undefined where nothing bars. */
export function barredUntil(release: Release | undefined, member: string, today: Day): Day | undefined {
  if (!release || release.owner !== member) return undefined;
  const free = addDays(release.on, BARRED_DAYS);
  return today < free ? free : undefined;
}
