import { count } from '../../../src/domain/checks/count';
import { aCheckContext, told } from '../../builders/check-context';

describe('count', () => {
  it.each([
    [{ employees: 49 }, []],
    [{ employees: 0, revenue: 0.5 }, []],
    [{ employees: -1 }, ['employees countNegative']],
    [{ employees: 12.5 }, ['employees countNegative']],
    [{ revenue: -300 }, ['revenue countNegative']],
    // What cannot be read is told as such elsewhere.
    [{ employees: '很多' }, []],
  ])('%j: %j', (record, expected) => {
    expect(told(count.check(record, aCheckContext()))).toEqual(expected);
  });
});
