/** @fileoverview A day typed as 3.5, as one writes it in China: read where it can be told, named where it cannot. */
import { F } from './fixture';
import { textOf } from './tab-records';

const f = F('表单模板', '2026-11-23T09:00');
const id = f.customer('甲一机械有限公司');

it.each([
  ['3.5', '2026-03-05', ''],
  ['11.25', '2025-11-25', ''],
  ['12.31', '2025-12-31', ''],
  ['3.1', '1900-01', 'date'],
  ['13.5', '1900-01', 'date'],
])('%s typed as the date of an order: %s, wrong “%s”', (typed, wanted, wrong) => {
  const order = f.add('成交记录', { customer: id, date: typed, amount: '100' });
  expect(textOf(order.date).slice(0, wanted.length)).toBe(wanted);
  expect(textOf(order.problems)).toBe(wrong);
  if (wrong) expect(f.noteAt('成交记录', 'date', order.row)).toContain('应如 2026-03-05');
});
