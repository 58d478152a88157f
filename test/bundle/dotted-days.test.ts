/** @fileoverview A day typed as 3.5 or 20260305, which the sheet takes for a number: read where it can be told, named where it cannot. */
import { F, WANG } from './fixture';
import { cellOf, keysOf, textOf } from './tab-records';

const f = F('表单模板', '2026-11-23T09:00');
const id = f.customer('甲一机械有限公司');

it.each([
  ['3.5', '2026-03-05', ''],
  ['11.25', '2025-11-25', ''],
  ['12.31', '2025-12-31', ''],
  ['3.1', '1900-01', 'date'],
  ['13.5', '1900-01', 'date'],
  ['20260305', '2026-03-05', ''],
  ['20261399', '+', 'date'],
])('%s typed as the date of an order: %s, wrong “%s”', (typed, wanted, wrong) => {
  const order = f.add('成交记录', { customer: id, date: typed, amount: '100' });
  expect(textOf(order.date).slice(0, wanted.length)).toBe(wanted);
  expect(textOf(order.problems)).toBe(wrong);
  if (wrong)
    expect(f.noteAt('成交记录', 'date', order.row)).toMatch(/“〔?(?:3\.1|13\.5|20261399)〕?”不是日期，应如 2026-03-05/);
});

it('reads them where they are pasted, and where a cell has a time', () => {
  const orders = ['1', '2'].map((amount) => f.add('成交记录', { customer: id, date: '2026-03-01', amount }));
  const cell = cellOf(keysOf(f.host, '成交记录'), 'date', orders[0]?.row ?? 3);
  f.host.paste('成交记录', cell, [['20260305'], ['3.8']], { user: WANG });
  expect(orders.map(({ row }) => textOf(f.one('成交记录', { row }).date))).toEqual(['2026-03-05', '2026-03-08']);
  const need = f.need(id, { dueAt: '12.15' });
  expect(textOf(f.one('需求与反馈', { id: need }).dueAt)).toBe('2026-12-15');
  f.upd('需求与反馈', { id: need }, { dueAt: '20261220' });
  expect(textOf(f.one('需求与反馈', { id: need }).dueAt)).toBe('2026-12-20');
  expect(f.changes({ record: need, field: '处理时限' }).length).toBe(2);
});
