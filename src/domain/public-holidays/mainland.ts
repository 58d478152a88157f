/** @fileoverview 中国大陆: the yearly notice (休 and 班) where it is known, else the statutory festivals alone. */

import type { Day } from '../calendar-date';
import { festivalDay } from '../festival-days';
import notices from '../generated/working-days.json';
import { holidayRun, type YearOfHolidays } from './year-of-holidays';

type Notice = { readonly off: string; readonly work: string };

const known: Readonly<Record<string, Notice>> = notices;

const dayIn = (year: number, text: string): Day => `${year}-${text.slice(0, 2)}-${text.slice(2)}`;

/** Reads a line such as '国庆节1001+7 元旦0101+3'. */
function readRuns(year: number, line: string): [Day, string][] {
  return line.split(' ').flatMap((run) => {
    const [, name = '', first = '', length = ''] = /^(\D+)(\d{4})\+(\d+)$/.exec(run) ?? [];
    return name === '' ? [] : holidayRun(name, dayIn(year, first), Number(length));
  });
}

function fromNotice(year: number, notice: Notice): YearOfHolidays {
  const work = notice.work.split(' ').filter((text) => text !== '');
  return {
    off: new Map(readRuns(year, notice.off)),
    work: new Map(work.map((text): [Day, string] => [dayIn(year, text), '调休'])),
    known: true,
  };
}

// 全国年节及纪念日放假办法 as of 2025: thirteen days a year; weekends and make-up days come with the notice.
function statutory(year: number): YearOfHolidays {
  const off = [
    ...holidayRun('元旦', festivalDay('元旦', year), 1),
    ...holidayRun('春节', festivalDay('除夕', year), 4),
    ...holidayRun('清明', festivalDay('清明', year), 1),
    ...holidayRun('劳动节', festivalDay('劳动节', year), 2),
    ...holidayRun('端午', festivalDay('端午', year), 1),
    ...holidayRun('中秋', festivalDay('中秋', year), 1),
    ...holidayRun('国庆节', festivalDay('国庆', year), 3),
  ];
  return { off: new Map(off), work: new Map(), known: false };
}

/** Years whose notice is built in. */
export const NOTICED_YEARS: readonly number[] = Object.keys(known).map(Number);

export function mainlandHolidays(year: number): YearOfHolidays {
  const notice = known[String(year)];
  return notice ? fromNotice(year, notice) : statutory(year);
}
