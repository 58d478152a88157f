import { happened } from '../../../src/domain/checks/happened';
import type { Table } from '../../../src/schema/define-table';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { interactions } from '../../../src/schema/tables/interactions';
import { orders } from '../../../src/schema/tables/orders';
import { aCheckContext, told } from '../../builders/check-context';

// Today is 2026-11-23.
describe('happened', () => {
  it.each<[string, Table, Record<string, string>, string[]]>([
    ['a contact of today', interactions, { date: '2026-11-23' }, []],
    ['a contact of tomorrow', interactions, { date: '2026-11-24' }, ['date notYetHappened']],
    ['a next contact to come', interactions, { date: '2026-11-20', nextDate: '2026-12-24' }, []],
    ['a plan done tomorrow', followUps, { dueOn: '2026-12-01', doneOn: '2026-11-24' }, ['doneOn notYetHappened']],
    ['a plan due to come', followUps, { dueOn: '2026-12-01' }, []],
    ['a first contact next year', customers, { firstContact: '2027-01-05' }, ['firstContact notYetHappened']],
    ['an order dated ahead', orders, { date: '2026-11-30' }, []],
    ['what is no date', interactions, { date: '下个月吧' }, []],
  ])('%s', (_, table, record, expected) => {
    expect(told(happened.check(record, aCheckContext(table)))).toEqual(expected);
  });
});
