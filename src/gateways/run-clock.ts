/** @fileoverview The clock of a run, in the register's time zone. */
import type { Clock } from '../application/ports';
import type { Zone } from './zone';

export function runClock(zone: Zone): Clock {
  const began = Date.now();
  return {
    now: () => new Date().toISOString(),
    today: () => zone.dayOf(new Date()),
    localOf(moment) {
      const date = new Date(moment);
      return { day: zone.dayOf(date), minutes: zone.minutesOf(date) };
    },
    momentOf: (day, minutes) => zone.momentOf(day, minutes).toISOString(),
    elapsed: () => Date.now() - began,
  };
}
