import { founded } from '../../../src/domain/checks/founded';
import { aCheckContext, aGoodCustomer, told } from '../../builders/check-context';

describe('founded', () => {
  it.each([
    ['2026-11-23', undefined, []],
    ['2026-11-24', undefined, ['founded foundedInFuture']],
    ['2026-11', undefined, []],
    ['2026-12', undefined, ['founded foundedInFuture']],
    ['2026', undefined, []],
    ['2027', undefined, ['founded foundedInFuture']],
    ['2025-06-01', '2025-05-31', ['founded foundedAfterFirstOrder']],
    ['2025-06', '2025-06-01', []],
    ['2025', '2025-01-02', []],
    ['2025-05-31', '2025-05-31', []],
    ['很久以前', undefined, ['founded typed.founded']],
    ['', undefined, []],
  ])('%s with a first order on %s: %j', (value, firstOrderOn, expected) => {
    const context = aCheckContext(undefined, firstOrderOn === undefined ? {} : { firstOrderOn });
    expect(told(founded.check(aGoodCustomer({ founded: value }), context))).toEqual(expected);
  });
});
