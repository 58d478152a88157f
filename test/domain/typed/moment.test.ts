/** @fileoverview Days with and without a time of day, as people type them. */
import { readMoment } from '../../../src/domain/typed/moment';

const TODAY = '2026-11-23';

it.each([
  ['2026-11-25', '2026-11-25', 0],
  ['2026.11.25', '2026-11-25', 0],
  ['11月25日', '2026-11-25', 0],
  ['明天', '2026-11-24', 0],
  ['下周三', '2026-12-02', 0],
  ['月底', '2026-11-30', 0],
  ['2026-11-25 14:05', '2026-11-25', 845],
  ['2026-11-25T14:05', '2026-11-25', 845],
  ['2026/11/25 9:30:15', '2026-11-25', 570],
  ['明天 ９：３０', '2026-11-24', 570],
])('%s', (typed, day, minutes) => {
  expect(readMoment(typed, TODAY, 'coming')).toEqual({ ok: true, value: { day, minutes } });
});

it.each(['25号下午', '尽快', '2026-11-25 25:00', '2026-11-31', '14:00'])('%s is asked about', (typed) => {
  expect(readMoment(typed, TODAY, 'coming')).toEqual({ ok: false, expected: 'date' });
});
