/** @fileoverview The working days of the team, as 设置 and 节假日 have them. */
import { type HolidayKind, type HolidayRegion, makeCalendar, type WorkCalendar } from '../../domain/working-days';
import type { Settings } from '../../schema/settings';
import type { Config } from './config';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

export function workCalendar(config: Config, { workDays, holidayRegion }: Settings): WorkCalendar {
  return makeCalendar({
    workDays: workDays.map((name) => WEEKDAYS.indexOf(name) + 1).filter((day) => day > 0),
    region: holidayRegion as HolidayRegion,
    overrides: config.holidays.map((row) => ({ ...row, kind: row.kind as HolidayKind })),
  });
}
