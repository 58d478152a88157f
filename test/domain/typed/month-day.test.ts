import { readMonthDay } from '../../../src/domain/typed/month-day';

function value(text: string): string {
  const reading = readMonthDay(text);
  return reading.ok ? reading.value : reading.expected;
}

describe('readMonthDay', () => {
  it.each([
    ['05-18', '05-18'],
    ['5-18', '05-18'],
    ['5月18日', '05-18'],
    ['5月18号', '05-18'],
    ['5.18', '05-18'],
    ['5/18', '05-18'],
    ['0518', '05-18'],
    ['1985-5-18', '05-18'],
    ['1985年5月18日', '05-18'],
    ['19850518', '05-18'],
    ['2月29日', '02-29'],
    ['农历 08-03', '农历 08-03'],
    ['农历8-3', '农历 08-03'],
    ['农历八月初三', '农历 08-03'],
    ['阴历正月十五', '农历 01-15'],
    ['腊月廿三', '农历 12-23'],
    ['农历冬月三十', '农历 11-30'],
    ['農曆十二月二十', '农历 12-20'],
  ])('reads %s as %s', (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(value(expected)).toBe(expected);
  });

  it.each(['13-01', '02-30', '农历 01-31', '5月', '生日', '', '0-1'])('does not read %s', (text) => {
    expect(value(text)).toBe('monthDay');
  });
});
