/** @fileoverview 沟通对象 of a contact record: typed by name, by number, left blank, unknown. */
import { F } from './fixture';

const f = F('表单模板', '2026-11-23T09:00');
const customer = f.customer('甲一机械有限公司');
const other = f.customer('乙一机械有限公司');
const main = String(f.add('联系人', { customer, name: '刘志强', primary: true }).id);
const second = String(f.add('联系人', { customer, name: '周雯' }).id);
f.add('联系人', { customer: other, name: '何敏', primary: true });

const logged = (contact: string) => {
  const id = f.log(customer, '2026-11-20', '电话沟通', contact === '' ? {} : { contact });
  return f.one('维护记录', { id });
};

it.each([
  ['a blank is the main contact', '', main, '刘志强'],
  ['a name is that contact of the customer', '周雯', second, '周雯'],
  ['several', '周雯、刘志强', () => `${second}、${main}`, '周雯、刘志强'],
  ['a number', second, second, '周雯'],
])('%s', (_what, typed, contact, contactName) => {
  const expected = typeof contact === 'function' ? contact() : contact;
  expect(logged(typed)).toMatchObject({ contact: expected, contactName, problems: '' });
});

it('a name that no contact of the customer has stays, and is told', () => {
  expect(logged('何敏')).toMatchObject({ contact: '何敏', contactName: '', problems: 'contact' });
});
