/** @fileoverview On which day each festival falls in a year, by rule; holidays around them are another matter. */

import { addDays, type Day, dayOf } from './calendar-date';
import { clearBrightDay, lunarDay } from './lunar';

/** Festivals the register knows by name. */
export type FestivalName = '元旦' | '除夕' | '春节' | '元宵' | '清明' | '劳动节' | '端午' | '中秋' | '重阳' | '国庆';

const eve = (day: Day | undefined): Day | undefined => day && addDays(day, -1);

const RULES: Readonly<Record<FestivalName, (year: number) => Day | undefined>> = {
  元旦: (year) => dayOf(year, 1, 1),
  除夕: (year) => eve(lunarDay(year, 1, 1)),
  春节: (year) => lunarDay(year, 1, 1),
  元宵: (year) => lunarDay(year, 1, 15),
  清明: clearBrightDay,
  劳动节: (year) => dayOf(year, 5, 1),
  端午: (year) => lunarDay(year, 5, 5),
  中秋: (year) => lunarDay(year, 8, 15),
  重阳: (year) => lunarDay(year, 9, 9),
  国庆: (year) => dayOf(year, 10, 1),
};

export function isFestivalName(name: string): name is FestivalName {
  return Object.keys(RULES).includes(name);
}

/** The day of a festival in a year; unknown outside 2000–2099 where the moon decides. */
export function festivalDay(name: FestivalName, year: number): Day | undefined {
  return RULES[name](year);
}
