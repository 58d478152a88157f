/** @fileoverview The clock of the limits in Shanghai, and moments written as people say them. */
import { addDays } from '../../src/domain/calendar-date';
import type { LimitClock, Moment } from '../../src/domain/moment';
import { makeCalendar } from '../../src/domain/working-days';
import { localInShanghai } from './register-records';

/** '2026-09-21 15:30' in Shanghai as an instant. */
export function at(text: string): Moment {
  return new Date(`${text.replace(' ', 'T')}:00+08:00`).toISOString();
}

export function shanghaiClock(skipDaysOff = true): LimitClock {
  const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });
  const momentOf = (day: string, minutes: number) => {
    const midnight = Date.parse(`${minutes >= 1440 ? addDays(day, 1) : day}T00:00:00+08:00`);
    return new Date(midnight + (minutes % 1440) * 60_000).toISOString();
  };
  return { calendar, localOf: localInShanghai, momentOf, skipDaysOff };
}
