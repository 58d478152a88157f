/** @fileoverview The one place where moments meet the wall clock of the register's time zone. */
import type { Day } from '../domain/calendar-date';
import { SERIAL_ZERO } from '../domain/typed/serial-day';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MOST_SHOWN = 20_000;
const MIDNIGHT = ' 00:00:00';

export interface Zone {
  /** The calendar day of a moment. */
  dayOf(moment: Date): Day;
  /** `yyyy-mm-dd hh:mm:ss` of a moment, as a cell shows it. */
  textOf(moment: Date): string;
  /** The same, without a midnight: of a day the day. */
  shownOf(moment: Date): string;
  /** The number that a sheet has for a moment: its days since the end of 1899. */
  serialOf(moment: Date): number;
  /** Minutes since midnight of a moment. */
  minutesOf(moment: Date): number;
  /** The moment of a day's minute. */
  momentOf(day: Day, minutes: number): Date;
}

/** A zone by its IANA name. Offsets are asked of Utilities once an hour of the clock: `Z` is +0800. */
export function zoneOf(timeZone: string): Zone {
  const offsets = new Map<number, number>();
  // A table holds the same days again and again.
  const shown = new Map<number, string>();

  function offsetAt(time: number): number {
    const hour = Math.floor(time / HOUR);
    let offset = offsets.get(hour);
    if (offset === undefined) {
      const text = Utilities.formatDate(new Date(time), timeZone, 'Z');
      offset = (text.charAt(0) === '-' ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(3, 5)));
      offsets.set(hour, offset);
    }
    return offset;
  }

  /** An ISO text of the wall clock, so that its parts can be cut out. */
  const wallOf = (moment: Date): string => {
    const time = moment.getTime();
    return new Date(time + offsetAt(time) * MINUTE).toISOString();
  };

  const textOf = (moment: Date): string => wallOf(moment).slice(0, 19).replace('T', ' ');

  return {
    dayOf: (moment) => wallOf(moment).slice(0, 10),
    textOf,
    shownOf(moment) {
      const time = moment.getTime();
      const known = shown.get(time);
      if (known !== undefined) return known;
      const text = textOf(moment);
      const short = text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text;
      if (shown.size < MOST_SHOWN) shown.set(time, short);
      return short;
    },
    serialOf: (moment) => (Date.parse(wallOf(moment)) - Date.parse(SERIAL_ZERO)) / DAY,
    minutesOf(moment) {
      const wall = wallOf(moment);
      return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
    },
    momentOf(day, minutes) {
      const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MINUTE;
      const guess = wall - offsetAt(wall) * MINUTE;
      // Near a change of summer time the offset at the guess is the one that counts.
      return new Date(wall - offsetAt(guess) * MINUTE);
    },
  };
}
