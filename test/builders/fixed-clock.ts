/** @fileoverview A clock that stands still until it is moved; the zone is a fixed offset. */
import type { Clock } from '../../src/application/ports';

const MINUTE = 60_000;

/** @example fixedClock('2026-11-23T09:00:00+08:00') */
export function fixedClock(start: string, offsetMinutes = 480): Clock & { moveTo(moment: string): void } {
  let at = Date.parse(start);
  const wall = (time: number) => new Date(time + offsetMinutes * MINUTE).toISOString();
  return {
    moveTo(moment) {
      at = Date.parse(moment);
    },
    now: () => new Date(at).toISOString(),
    today: () => wall(at).slice(0, 10),
    localOf(moment) {
      const text = wall(Date.parse(moment));
      return { day: text.slice(0, 10), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
    },
    momentOf: (day, minutes) =>
      new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - offsetMinutes) * MINUTE).toISOString(),
    elapsed: () => 0,
  };
}
