/** @fileoverview Reads days named from today: 明天, 下周三, 月底. */

import { entryOf } from '../../schema/entry-of';
import { addDays, addMonths, type Day, dayOf, lastOfMonth, monthOf, weekday, yearOf } from '../calendar-date';
import type { Direction } from './date';

const DAYS: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  前日: -2,
  昨天: -1,
  昨日: -1,
  今天: 0,
  今日: 0,
  当天: 0,
  當天: 0,
  明天: 1,
  明日: 1,
  后天: 2,
  後天: 2,
  大后天: 3,
  大後天: 3,
};
const WEEKDAY = /^(上上|下下|上个?|下个?|本|这个?)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天1-7])$/;
const MONTH_END = /^(上个?月|本月|这个?月|下个?月|月|\d{1,2}月)(?:底|末)$/;
const YEAR_END = /^(去|今|明)?年(?:底|末)$/;

/** The day that such a word means, or undefined. Weeks begin on Monday. */
export function readRelativeDay(typed: string, today: Day, direction: Direction): Day | undefined {
  const shift = entryOf(DAYS, typed);
  if (shift !== undefined) return addDays(today, shift);
  return (
    byWeekday(typed, today, direction) ?? byMonthEnd(typed, today, direction) ?? byYearEnd(typed, today, direction)
  );
}

function byWeekday(typed: string, today: Day, direction: Direction): Day | undefined {
  const match = WEEKDAY.exec(typed);
  if (!match) return undefined;
  const day = addDays(today, weekdayNumber(match[2] ?? '') - weekday(today));
  if (match[1] !== undefined) return addDays(day, 7 * weeksAway(match[1]));
  if (direction === 'past') return day <= today ? day : addDays(day, -7);
  return day >= today ? day : addDays(day, 7);
}

function weekdayNumber(name: string): number {
  const at = '一二三四五六日'.indexOf(name);
  return at >= 0 ? at + 1 : name === '天' ? 7 : Number(name);
}

function weeksAway(word: string): number {
  const step = word.startsWith('上') ? -1 : word.startsWith('下') ? 1 : 0;
  return word === '上上' || word === '下下' ? 2 * step : step;
}

function byMonthEnd(typed: string, today: Day, direction: Direction): Day | undefined {
  const word = MONTH_END.exec(typed)?.[1];
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return endOfMonth(Number.parseInt(word, 10), today, direction);
  if (word.startsWith('上')) return lastOfMonth(addMonths(today, -1));
  if (word.startsWith('下')) return lastOfMonth(addMonths(today, 1));
  const end = lastOfMonth(today);
  if (word !== '月' || direction === 'coming' || end === today) return end;
  return lastOfMonth(addMonths(today, -1));
}

function endOfMonth(month: number, today: Day, direction: Direction): Day | undefined {
  if (month < 1 || month > 12) return undefined;
  const end = (years: number) => lastOfMonth(dayOf(yearOf(today) + years, month, 1) ?? today);
  const now = end(0);
  if (direction === 'past') return now <= today ? now : end(-1);
  return now >= today ? now : end(1);
}

function byYearEnd(typed: string, today: Day, direction: Direction): Day | undefined {
  const match = YEAR_END.exec(typed);
  if (!match) return undefined;
  const end = (years: number) => dayOf(yearOf(today) + years, 12, 31);
  if (match[1] !== undefined) return end(match[1] === '去' ? -1 : match[1] === '明' ? 1 : 0);
  return direction === 'coming' || (monthOf(today) === 12 && today.endsWith('31')) ? end(0) : end(-1);
}
