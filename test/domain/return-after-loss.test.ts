import type { Order } from '../../src/domain/register-records';
import { returnAfterLoss } from '../../src/domain/return-after-loss';

const TODAY = '2026-11-23';
const order = (date: string, amount = 50_000) => ({ date, amount }) as Order;
const contact = (date: string, kind = '常规沟通') => ({ date, kind });

it.each([
  ['nothing since', [order('2026-03-01')], [contact('2026-05-01')], undefined],
  ['a contact on the day on which it was given up', [], [contact('2026-06-01')], undefined],
  [
    'a contact later',
    [],
    [contact('2026-06-02'), contact('2026-09-02')],
    { by: 'contact', on: '2026-09-02', stage: '意向客户' },
  ],
  ['a greeting', [], [contact('2026-09-30', '节日问候')], undefined],
  ['an order', [order('2026-07-01')], [contact('2026-09-02')], { by: 'order', on: '2026-07-01', stage: '成交客户' }],
  ['money given back', [order('2026-07-01', -5000)], [], undefined],
  ['an order of tomorrow', [order('2026-11-24')], [], undefined],
  ['no day at all', [order('')], [contact('')], undefined],
])('%s', (_words, orders, contacts, sign) => {
  expect(returnAfterLoss('流失客户', '2026-06-01', orders, contacts, TODAY)).toEqual(sign);
});

it('says nothing of others, nor where nobody knows since when', () => {
  expect(returnAfterLoss('成交客户', '2026-06-01', [order('2026-07-01')], [], TODAY)).toBeUndefined();
  expect(returnAfterLoss('流失客户', '', [order('2026-07-01')], [], TODAY)).toBeUndefined();
});
