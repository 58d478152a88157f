import { dateOrder } from '../../../src/domain/checks/date-order';
import type { Table } from '../../../src/schema/define-table';
import { interactions } from '../../../src/schema/tables/interactions';
import { orders } from '../../../src/schema/tables/orders';
import { surveys } from '../../../src/schema/tables/surveys';
import { aCheckContext, told } from '../../builders/check-context';

describe('date-order', () => {
  it.each<[string, Table, Record<string, string>, string[]]>([
    ['a next contact after this one', interactions, { date: '2026-11-20', nextDate: '2026-11-27' }, []],
    ['both on one day', interactions, { date: '2026-11-20', nextDate: '2026-11-20' }, []],
    [
      'a next contact before this one',
      interactions,
      { date: '2026-11-20', nextDate: '2026-11-02' },
      ['nextDate endsBeforeItBegins'],
    ],
    [
      'a to-do that was due before',
      interactions,
      { date: '2026-11-20', todoDue: '2026-11-19' },
      ['todoDue endsBeforeItBegins'],
    ],
    [
      'a renewal before the order',
      orders,
      { date: '2026-11-20', renewalOn: '2025-11-20' },
      ['renewalOn endsBeforeItBegins'],
    ],
    [
      'a survey that ends before it opens',
      surveys,
      { opensOn: '2026-11-20', closesOn: '2026-11-01' },
      ['closesOn endsBeforeItBegins'],
    ],
    ['half of a pair', orders, { date: '', renewalOn: '2025-11-20' }, []],
    ['what is no date', orders, { date: '2026-11-20', renewalOn: '明年' }, []],
  ])('%s', (_, table, record, expected) => {
    expect(told(dateOrder.check(record, aCheckContext(table)))).toEqual(expected);
  });
});
