/** @fileoverview Dates by the patterns of Java's SimpleDateFormat, texts in English [facts 4.4]. */
import { zoneOffset } from '../../runtime/time-zone';
import { zoneName } from '../../runtime/zone-name';
import { ServiceError } from '../errors';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY_MS = 86_400_000;

/** Local time of an instant, held in the UTC fields of `at`. */
interface Local {
  readonly at: Date;
  readonly utc: number;
  readonly zone: string;
  readonly offset: number;
}

type Field = (local: Local, length: number) => string;

const number =
  (value: (local: Local) => number): Field =>
  (local, length) =>
    String(value(local)).padStart(length, '0');

const name =
  (names: readonly string[], index: (local: Local) => number): Field =>
  (local, length) => {
    const text = names[index(local)] ?? '';
    return length >= 4 ? text : text.slice(0, 3);
  };

const monthName = name(MONTHS, ({ at }) => at.getUTCMonth());
const monthNumber = number(({ at }) => at.getUTCMonth() + 1);

const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ at }) => (at.getUTCFullYear() > 0 ? 'AD' : 'BC'),
  y: (local, length) => year(local.at.getUTCFullYear(), length),
  // The week year: the trap of YYYY [facts 4.4, trap 30].
  Y: (local, length) => year(weekYear(local.at), length),
  M: (local, length) => (length >= 3 ? monthName : monthNumber)(local, length),
  L: (local, length) => (length >= 3 ? monthName : monthNumber)(local, length),
  w: number(({ at }) => weekOfYear(at)),
  W: number(({ at }) => Math.ceil((at.getUTCDate() + firstWeekday(at)) / 7)),
  D: number(({ at }) => dayOfYear(at)),
  d: number(({ at }) => at.getUTCDate()),
  F: number(({ at }) => Math.ceil(at.getUTCDate() / 7)),
  E: name(DAYS, ({ at }) => at.getUTCDay()),
  u: number(({ at }) => at.getUTCDay() || 7),
  a: ({ at }) => (at.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: number(({ at }) => at.getUTCHours()),
  k: number(({ at }) => at.getUTCHours() || 24),
  K: number(({ at }) => at.getUTCHours() % 12),
  h: number(({ at }) => at.getUTCHours() % 12 || 12),
  m: number(({ at }) => at.getUTCMinutes()),
  s: number(({ at }) => at.getUTCSeconds()),
  S: number(({ at }) => at.getUTCMilliseconds()),
  z: ({ zone, utc }, length) => zoneName(zone, utc, length >= 4 ? 'long' : 'short'),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, length) =>
    offset === 0 ? 'Z' : offsetText(offset, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : 6),
};

export function formatDate(utc: number, zone: string, pattern: string): string {
  const offset = zoneOffset(zone, utc);
  const local: Local = { at: new Date(utc + offset), utc, zone, offset };
  return pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|'/g,
    (part, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
      if (letter === undefined) throw new ServiceError(`Invalid argument: ${pattern}`);
      const field = FIELDS[letter];
      if (!field) throw new ServiceError(`Illegal pattern character '${letter}'`);
      return field(local, part.length);
    },
  );
}

function year(value: number, length: number): string {
  const shown = value > 0 ? value : 1 - value;
  return length === 2 ? String(shown % 100).padStart(2, '0') : String(shown).padStart(length, '0');
}

function dayOfYear(at: Date): number {
  return Math.floor((at.getTime() - Date.UTC(at.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

/** Weekday of the first of the month, Sunday 0. */
function firstWeekday(at: Date): number {
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)).getUTCDay();
}

/** Java's weeks in the US locale: they begin on Sunday, the first holds 1 January. */
function weekOfYear(at: Date): number {
  if (weekYear(at) > at.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(at.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(at) - 1 + first) / 7) + 1;
}

function weekYear(at: Date): number {
  const saturday = new Date(at.getTime() + (6 - at.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}

function offsetText(offset: number, colon: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${colon}${two(minutes % 60)}`;
}
