/** @fileoverview Times of day and durations as people type them. */

export interface TypedTime {
  /** Part of a day; a duration may be more than one. */
  fraction: number;
  format: string;
}

const CLOCK = /^(上午|下午)?\s?(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2})(\.\d{1,3})?)?\s?(am|pm|a\.m\.|p\.m\.)?$/i;

function timeFormat(hours: string, seconds: string | undefined, fraction: string | undefined): string {
  const hour = /^0\d/.test(hours) ? 'hh' : 'h';
  return `${hour}:mm${seconds ? ':ss' : ''}${fraction ? '.000' : ''}`;
}

/**
 * Reads a typed time, or returns null.
 *
 * @example
 * typedTime('7AM'); // { fraction: 7 / 24, format: 'h:mm am/pm' }
 * typedTime('25:30'); // more than a day: { fraction: 25.5 / 24, format: '[h]:mm:ss' }
 */
export function typedTime(text: string): TypedTime | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const [, han, hours = '', minutes, seconds, fraction, latin] = match;
  const half = han ? (han === '下午' ? 'p' : 'a') : latin?.[0]?.toLowerCase();
  if (minutes === undefined && !latin) return null;
  if (Number(minutes ?? 0) > 59 || Number(seconds ?? 0) > 59) return null;
  const rest = Number(minutes ?? 0) / 1440 + Number(`${seconds ?? 0}${fraction ?? ''}`) / 86_400;
  const hour = Number(hours);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    const shown = `${timeFormat(hours, seconds, fraction)} am/pm`;
    return { fraction: ((hour % 12) + (half === 'p' ? 12 : 0)) / 24 + rest, format: shown };
  }
  const format = hour >= 24 ? '[h]:mm:ss' : timeFormat(hours, seconds, fraction);
  return { fraction: hour / 24 + rest, format };
}
