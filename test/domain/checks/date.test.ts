import { date } from '../../../src/domain/checks/date';
import { interactions } from '../../../src/schema/tables/interactions';
import { aCheckContext, told } from '../../builders/check-context';

describe('date', () => {
  it.each([
    ['2026-11-23', []],
    ['', []],
    [undefined, []],
    ['下旬', ['date typed.date']],
    ['2026-02-30', ['date typed.date']],
    ['2026-11-23T08:00:00.000Z', []],
    ['1950-01-01', []],
    ['1900-01-02', ['date typed.date']],
  ])('%s: %j', (value, expected) => {
    expect(told(date.check({ date: value }, aCheckContext(interactions)))).toEqual(expected);
  });

  it('leaves alone what the register writes', () => {
    expect(date.check({ createdAt: 'later' }, aCheckContext(interactions))).toEqual([]);
  });

  it('repeats what was typed', () => {
    expect(date.check({ date: '下旬' }, aCheckContext(interactions))[0]).toMatchObject({
      params: { value: '下旬' },
      severity: 'error',
    });
  });
});
