/** @fileoverview Forms read off the tables. */
import { type FormField, recordForm } from '../../../src/application/filing/record-form';
import type { Table } from '../../../src/schema/define-table';
import type { Language } from '../../../src/schema/language';
import { customers } from '../../../src/schema/tables/customers';
import { interactions } from '../../../src/schema/tables/interactions';
import { aWorld } from '../../builders/a-world';

function fieldsOf(
  table: Table,
  known: Readonly<Record<string, string>> = {},
  language: Language = 'zh-CN',
): Map<string, FormField> {
  const world = { ...aWorld(), language };
  const { groups } = recordForm('', table, known, world);
  return new Map(groups.flatMap(({ fields }) => fields).map((field) => [field.key, field]));
}

it.each(['id', 'grade', 'health', 'createdAt', 'problems', 'status', 'gradeOverride'])(
  'does not ask for %s: the register or others decide it',
  (key) => {
    expect(fieldsOf(customers).has(key)).toBe(false);
  },
);

it.each<[string, FormField['control'], Table]>([
  ['name', 'line', customers],
  ['phone', 'line', customers],
  ['industry', 'choice', customers],
  ['owner', 'choice', customers],
  ['remark', 'lines', customers],
  ['date', 'date', interactions],
  ['content', 'lines', interactions],
  ['plan', 'lines', interactions],
])('asks for %s with %s', (key, control, table) => {
  expect(fieldsOf(table).get(key)?.control).toBe(control);
});

it('says what is required of everybody and what of organisations alone', () => {
  const fields = fieldsOf(customers);
  expect(fields.get('name')).toMatchObject({ required: true, always: true });
  expect(fields.get('industry')).toMatchObject({ required: true, always: false });
  expect(fields.get('remark')).toMatchObject({ required: false, always: false });
});

it('begins with the defaults and with what is known', () => {
  expect(fieldsOf(customers).get('stage')?.value).toBe('潜在客户');
  expect(fieldsOf(interactions, { customer: '202611001' }).get('customer')?.value).toBe('202611001');
  expect(fieldsOf(interactions).get('date')?.value).toBe(aWorld().clock.today());
});

it('speaks the language of the register', () => {
  expect(fieldsOf(customers, {}, 'en').get('contactName')?.label).toBe('Contact');
  expect(fieldsOf(customers, {}, 'zh-TW').get('contactName')?.label).toBe('聯絡人');
});

it('puts what is asked every time first', () => {
  const { groups } = recordForm('', customers, {}, aWorld());
  expect(groups[0]?.title).toBe('');
  expect(groups[0]?.fields.map(({ key }) => key)).toEqual(expect.arrayContaining(['name', 'phone', 'owner']));
  expect(groups.slice(1).map(({ title }) => title)).toContain('企业信息');
});
