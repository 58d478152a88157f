import { monthDay } from '../../../src/domain/checks/month-day';
import { contacts } from '../../../src/schema/tables/contacts';
import { aCheckContext, told } from '../../builders/check-context';

describe('month-day', () => {
  it.each([
    ['05-18', []],
    ['农历 08-15', []],
    ['13-01', ['birthday typed.monthDay']],
    ['春天', ['birthday typed.monthDay']],
    ['', []],
  ])('%s: %j', (value, expected) => {
    expect(told(monthDay.check({ birthday: value }, aCheckContext(contacts)))).toEqual(expected);
  });
});
