/** @fileoverview Greetings, anniversaries and birthdays: made ahead, due on a working day, two festivals in one. */
import fc from 'fast-check';
import { addDays, diffDays } from '../../../src/domain/calendar-date';
import { anniversaryIn, nextAnniversary } from '../../../src/domain/greetings/anniversaries';
import { greetingsOf, openGreetings } from '../../../src/domain/greetings/festivals';
import { makeCalendar } from '../../../src/domain/working-days';

const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });
const hongKong = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '香港' });

describe('greetingsOf', () => {
  it.each([
    ['国庆', 2026, '2026-10-01', '2026-10-07', '2026-09-21', '2026-09-30', '2026-10-08'],
    ['春节', 2026, '2026-02-15', '2026-02-23', '2026-02-06', '2026-02-14', '2026-02-24'],
    ['元旦', 2026, '2026-01-01', '2026-01-03', '2025-12-23', '2025-12-31', '2026-01-04'],
    ['端午', 2026, '2026-06-19', '2026-06-21', '2026-06-10', '2026-06-18', '2026-06-22'],
    ['元宵', 2026, '2026-03-03', '2026-03-03', '2026-02-14', '2026-03-03', '2026-03-04'],
  ])('%s %d: %s to %s, made %s, due %s, cancelled %s', (name, year, first, last, makeOn, dueOn, cancelOn) => {
    const [greeting] = greetingsOf(year, [name], 7, calendar);
    expect(greeting).toMatchObject({ cause: `festival:${name}:${year}`, first, last, makeOn, dueOn, cancelOn });
  });

  it('never greets on 清明, and knows no strangers', () => {
    expect(greetingsOf(2026, ['清明', '万圣节', '除夕'], 7, calendar)).toEqual([]);
  });

  it('makes one greeting of two festivals less than ten days apart', () => {
    const greetings = greetingsOf(2026, ['春节', '中秋', '国庆'], 7, calendar);
    expect(greetings.map(({ cause }) => cause)).toEqual(['festival:春节:2026', 'festival:双节:2026']);
    expect(greetings[1]).toMatchObject({
      festivals: ['中秋', '国庆'],
      first: '2026-09-25',
      last: '2026-10-07',
      dueOn: '2026-09-24',
      cancelOn: '2026-10-08',
    });
  });

  it('keeps them apart otherwise', () => {
    // 中秋 2027 is on 09-15.
    expect(greetingsOf(2027, ['中秋', '国庆'], 7, calendar).map(({ name }) => name)).toEqual(['中秋', '国庆']);
  });

  it('merges where one holiday holds both', () => {
    const [double] = greetingsOf(2025, ['中秋', '国庆'], 7, calendar);
    expect(double).toMatchObject({ name: '双节', first: '2025-10-01', last: '2025-10-08', dueOn: '2025-09-30' });
  });

  it('greets on the day where the festival is worked on', () => {
    expect(greetingsOf(2026, ['中秋'], 7, hongKong)[0]).toMatchObject({ dueOn: '2026-09-25', cancelOn: '2026-09-28' });
  });
});

describe('openGreetings', () => {
  it.each([
    ['2026-09-20', []],
    ['2026-09-21', ['festival:国庆:2026']],
    ['2026-10-07', ['festival:国庆:2026']],
    ['2026-10-08', []],
    ['2026-02-14', ['festival:春节:2026']],
  ])('on %s: %j', (today, expected) => {
    expect(openGreetings(today, ['春节', '国庆'], 7, calendar).map(({ cause }) => cause)).toEqual(expected);
  });

  it('opens the new year’s greeting in the old year', () => {
    expect(openGreetings('2026-12-28', ['元旦'], 7, calendar).map(({ cause }) => cause)).toEqual([
      'festival:元旦:2027',
    ]);
  });
});

describe('anniversaryIn', () => {
  it.each([
    ['03-08', 2026, '2026-03-08'],
    ['3-8', 2026, '2026-03-08'],
    ['02-29', 2026, '2026-02-28'],
    ['02-29', 2028, '2028-02-29'],
    ['02-30', 2026, undefined],
    ['13-01', 2026, undefined],
    ['农历 08-15', 2026, '2026-09-25'],
    ['农历12-30', 2026, '2027-02-05'],
    ['農曆 01-01', 2026, '2026-02-17'],
    ['明年', 2026, undefined],
    ['', 2026, undefined],
  ])('%s in %d: %s', (text, year, expected) => {
    expect(anniversaryIn(text, year)).toBe(expected);
  });
});

describe('nextAnniversary', () => {
  it.each([
    [
      'a working day',
      '10-20',
      '2026-09-23',
      { year: 2026, day: '2026-10-20', makeOn: '2026-10-10', dueOn: '2026-10-20' },
    ],
    ['a day off', '10-03', '2026-09-23', { year: 2026, day: '2026-10-03', makeOn: '2026-09-21', dueOn: '2026-09-30' }],
    ['today', '09-23', '2026-09-23', { year: 2026, day: '2026-09-23', makeOn: '2026-09-15', dueOn: '2026-09-23' }],
    [
      'past this year',
      '09-22',
      '2026-09-23',
      { year: 2027, day: '2027-09-22', makeOn: '2027-09-10', dueOn: '2027-09-22' },
    ],
    ['lunar, of last lunar year', '农历 12-08', '2027-01-10', { year: 2026, day: '2027-01-15' }],
  ])('%s', (_, text, today, expected) => {
    expect(nextAnniversary(text, today, 7, calendar)).toMatchObject(expected);
  });

  it('says nothing of what is no date', () => {
    expect(nextAnniversary('', '2026-09-23', 7, calendar)).toBeUndefined();
    expect(nextAnniversary('生日', '2026-09-23', 7, calendar)).toBeUndefined();
  });

  it('is due on a working day, not after the day itself', () => {
    const monthDay = fc.record({ m: fc.integer({ min: 1, max: 12 }), d: fc.integer({ min: 1, max: 28 }) });
    fc.assert(
      fc.property(monthDay, fc.boolean(), fc.integer({ min: 0, max: 700 }), ({ m, d }, lunar, offset) => {
        const today = addDays('2025-06-01', offset);
        const next = nextAnniversary(`${lunar ? '农历 ' : ''}${m}-${d}`, today, 7, calendar);
        expect(next && diffDays(today, next.day)).toBeGreaterThanOrEqual(0);
        expect(next && diffDays(today, next.day)).toBeLessThan(386);
        expect(next && next.dueOn <= next.day && calendar.isWorkingDay(next.dueOn)).toBe(true);
      }),
    );
  });
});
