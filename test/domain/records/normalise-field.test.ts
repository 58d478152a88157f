/** @fileoverview What is typed into a field becomes what is stored, in the unit of the column and in the kind of the field. */
import { normaliseField } from '../../../src/domain/records/normalise-field';
import { contacts } from '../../../src/schema/tables/contacts';
import { customers } from '../../../src/schema/tables/customers';

const context = {
  today: '2026-11-25',
  record: {},
  options: () => [],
  momentOf: () => '',
  memberNamed: () => undefined,
};

it.each([
  ['5000', 5000],
  ['5000万', 5000],
  ['5000万元', 5000],
  ['1.2亿', 12_000],
  ['1亿2000万', 12_000],
  ['３，０００', 3000],
  ['很多', '很多'],
])('revenue in 万元: %s', (typed, stored) => {
  expect(normaliseField(customers.fields.revenue, typed, context)).toBe(stored);
});

it.each([
  ['1.2万人', 12_000],
  ['300人', 300],
])('people are counted one by one: %s', (typed, stored) => {
  expect(normaliseField(customers.fields.employees, typed, context)).toBe(stored);
});

it.each([
  ['是', true],
  ['✓', true],
  ['否', false],
  ['也许', '也许'],
])('a box: %s', (typed, stored) => {
  expect(normaliseField(contacts.fields.active, typed, context)).toBe(stored);
});
