import fc from 'fast-check';
import { addDays, type Day } from '../../../src/domain/calendar-date';
import { type Direction, readDate } from '../../../src/domain/typed/date';

// A Wednesday.
const TODAY = '2026-11-25';

function value(text: string, direction: Direction = 'past', today: Day = TODAY): string {
  const reading = readDate(text, today, direction);
  return reading.ok ? reading.value : reading.expected;
}

describe('readDate', () => {
  it.each([
    '2026-3-5',
    '2026-03-05',
    '2026/3/5',
    '2026.3.5',
    '20260305',
    '2026年3月5日',
    '2026年3月5号',
    '２０２６年３月５日',
    '2026－3－5',
    ' 2026-3-5 ',
    '2026-03-05 00:00:00',
    '26年3月5日',
    '今年3月5日',
  ])('reads %s, whose year is written', (text) => {
    expect(value(text)).toBe('2026-03-05');
    expect(value(text, 'coming')).toBe('2026-03-05');
  });

  it.each([
    ['3月5日', '2026-03-05', '2027-03-05'],
    ['3月5号', '2026-03-05', '2027-03-05'],
    ['3.5', '2026-03-05', '2027-03-05'],
    ['3-5', '2026-03-05', '2027-03-05'],
    ['3/5', '2026-03-05', '2027-03-05'],
    ['12月1日', '2025-12-01', '2026-12-01'],
    ['11月25日', '2026-11-25', '2026-11-25'],
    ['2月29日', '2024-02-29', '2028-02-29'],
    ['今天', '2026-11-25', '2026-11-25'],
    ['明天', '2026-11-26', '2026-11-26'],
    ['后天', '2026-11-27', '2026-11-27'],
    ['昨天', '2026-11-24', '2026-11-24'],
    ['前天', '2026-11-23', '2026-11-23'],
    ['下周三', '2026-12-02', '2026-12-02'],
    ['下星期三', '2026-12-02', '2026-12-02'],
    ['下周日', '2026-12-06', '2026-12-06'],
    ['下下周一', '2026-12-07', '2026-12-07'],
    ['上周五', '2026-11-20', '2026-11-20'],
    ['本周五', '2026-11-27', '2026-11-27'],
    ['这周五', '2026-11-27', '2026-11-27'],
    ['本周一', '2026-11-23', '2026-11-23'],
    ['周五', '2026-11-20', '2026-11-27'],
    ['周三', '2026-11-25', '2026-11-25'],
    ['周一', '2026-11-23', '2026-11-30'],
    ['月底', '2026-10-31', '2026-11-30'],
    ['月末', '2026-10-31', '2026-11-30'],
    ['本月底', '2026-11-30', '2026-11-30'],
    ['下月底', '2026-12-31', '2026-12-31'],
    ['下月5号', '2026-12-05', '2026-12-05'],
    ['年底', '2025-12-31', '2026-12-31'],
    ['2月底', '2026-02-28', '2027-02-28'],
    ['去年3月5日', '2025-03-05', '2025-03-05'],
    ['明年3月5日', '2027-03-05', '2027-03-05'],
  ])('reads %s as %s when past and %s when coming', (text, past, coming) => {
    expect([value(text, 'past'), value(text, 'coming')]).toEqual([past, coming]);
  });

  it.each(['2026-2-30', '2月30日', '13月1日', '20261305', '下个', '待定', '5', '2026', '1850-1-1', '3..5', '周八', ''])(
    'does not read %s',
    (text) => {
      expect(value(text)).toBe('date');
    },
  );

  it('takes the end of a month that ends today as past', () => {
    expect(value('月底', 'past', '2026-11-30')).toBe('2026-11-30');
  });

  it('never reads a day without a year on the wrong side of today', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (today, month, date) => {
        const past = readDate(`${month}月${date}日`, today, 'past');
        const coming = readDate(`${month}.${date}`, today, 'coming');
        expect(past.ok).toBe(coming.ok);
        if (past.ok) expect(past.value <= today).toBe(true);
        if (coming.ok) expect(coming.value >= today).toBe(true);
      }),
    );
  });

  it('reads every way of writing a day as the same day', () => {
    const days = fc.integer({ min: 0, max: 60_000 }).map((count) => addDays('1920-01-01', count));
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = day.split('-').map(Number);
        const ways = [
          day,
          day.replace(/-/g, ''),
          `${year}/${month}/${date}`,
          `${year}.${month}.${date}`,
          `${year}年${month}月${date}日`,
        ];
        expect(ways.map((way) => value(way))).toEqual(ways.map(() => day));
      }),
    );
  });
});
