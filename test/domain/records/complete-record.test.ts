/** @fileoverview Fields that follow from others without anybody typing them. */
import { derivedFields } from '../../../src/domain/records/complete-record';
import { customers } from '../../../src/schema/tables/customers';
import { needs } from '../../../src/schema/tables/needs';

const SIZES = ['大型', '中小', '小微'];

it.each([
  ['30-50万', 300_000, 500_000],
  ['5万以下', undefined, 50_000],
  ['50万以上', 500_000, undefined],
  ['50万左右', 500_000, 500_000],
  ['待定', undefined, undefined],
  ['', undefined, undefined],
])('a budget of %s is between %p and %p', (budget, budgetMin, budgetMax) => {
  expect(derivedFields(needs, { budget }, SIZES)).toEqual({ budgetMin, budgetMax });
});

it.each([
  [49, '小微'],
  [50, '中小'],
  [499, '中小'],
  [500, '大型'],
])('%i employees are a size', (employees, size) => {
  expect(derivedFields(customers, { employees }, SIZES).size).toBe(size);
  expect(derivedFields(customers, { employees, size: '自填' }, SIZES).size).toBeUndefined();
});
