/** @fileoverview One main contact a customer, alike in both tables, whichever is typed. */
import { handleEdit } from '../../../src/application/keeping/handle-edit';
import type { Values } from '../../../src/application/ports';
import type { Table } from '../../../src/schema/define-table';
import { changes } from '../../../src/schema/tables/changes';
import { contacts } from '../../../src/schema/tables/contacts';
import { customers } from '../../../src/schema/tables/customers';
import { aWorld } from '../../builders/a-world';
import { aGoodCustomer } from '../../builders/check-context';
import { inMemoryLedger } from '../../builders/in-memory-ledger';
import { inMemoryTables } from '../../builders/in-memory-register';

const ID = '202611001';

function aRegister() {
  const tables = inMemoryTables({ customers: [aGoodCustomer({ email: 'zjg@example.com' })] });
  const ledger = inMemoryLedger();

  function touch(table: Table, row: number): void {
    const edit = { table, first: row, last: row, firstColumn: 1, lastColumn: 70, editor: 'wang@example.com' };
    handleEdit(edit, aWorld({ register: tables.open(), ledger }));
  }

  function add(values: Values): void {
    const unit = tables.open();
    const [stored] = unit.append(contacts, [{ customer: ID, active: true, ...values } as never]);
    unit.commit();
    touch(contacts, stored?.row ?? 0);
  }

  function update(table: Table, where: Values, values: Values): void {
    const unit = tables.open();
    const fits = (one: Values) => Object.entries(where).every(([key, value]) => one[key] === value);
    const stored = unit.all<Table>(table).find((one) => fits(one.values as Values));
    if (!stored) throw new Error(`Cannot find ${JSON.stringify(where)}`);
    unit.change<Table>(table, stored, values as never);
    unit.commit();
    touch(table, stored.row);
  }

  touch(customers, 3);
  const main = () =>
    tables
      .rows(contacts)
      .filter(({ primary }) => primary)
      .map(({ name }) => name);
  const customer = () => tables.rows(customers)[0] as Values;
  return { tables, add, update, main, customer };
}

it('takes the person of the customer’s row as the main contact, with what is known there', () => {
  const { tables, add, main } = aRegister();
  add({ name: '张建国', title: '总经理' });
  expect(main()).toEqual(['张建国']);
  expect(tables.rows(contacts)[0]).toMatchObject({
    phone: '0571-88801234',
    email: 'zjg@example.com',
    salutation: '张总',
  });
});

it('keeps who stood in the row so far as the main contact when another one is added', () => {
  const { tables, add, main, customer } = aRegister();
  add({ name: '何敏', phone: '13800138001' });
  expect(main()).toEqual(['张建国']);
  expect(
    tables
      .rows(contacts)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['何敏', '张建国']);
  expect(customer()).toMatchObject({ contactName: '张建国', phone: '0571-88801234' });
});

describe('with two contacts', () => {
  const both = () => {
    const register = aRegister();
    register.add({ name: '张建国', phone: '13800138000' });
    register.add({ name: '何敏', phone: '13800138001', email: '' });
    return register;
  };

  it('ticking another one makes that one the only, and the row is theirs', () => {
    const { update, main, customer, tables } = both();
    update(contacts, { name: '何敏' }, { primary: true });
    expect(main()).toEqual(['何敏']);
    expect(customer()).toMatchObject({ contactName: '何敏', phone: '13800138001', email: '' });
    const logged = tables.rows(changes).filter(({ record, after }) => record === ID && after === '何敏');
    expect(logged).toMatchObject([{ field: '联系人', actor: '王芳', before: '张建国' }]);
  });

  it('unticking the only one is taken back', () => {
    const { update, main } = both();
    update(contacts, { name: '张建国' }, { primary: false });
    expect(main()).toEqual(['张建国']);
  });

  it('a leaver hands over to who is left', () => {
    const { update, main, customer } = both();
    update(contacts, { name: '张建国' }, { active: false });
    expect(main()).toEqual(['何敏']);
    expect(customer().contactName).toBe('何敏');
  });

  it('a new number of the main contact stands in the row, of another one not', () => {
    const { update, customer } = both();
    update(contacts, { name: '张建国' }, { phone: '13800138009' });
    expect(customer().phone).toBe('13800138009');
    update(contacts, { name: '何敏' }, { phone: '13800138008' });
    expect(customer().phone).toBe('13800138009');
  });

  it('what is typed in the row is the main contact’s', () => {
    const { update, tables, main } = both();
    update(customers, { id: ID }, { phone: '13800138007', wechat: 'zjg' });
    expect(tables.rows(contacts)[0]).toMatchObject({ name: '张建国', phone: '13800138007', wechat: 'zjg' });
    update(customers, { id: ID }, { contactName: '张建邦' });
    expect(main()).toEqual(['张建邦']);
  });

  it('the name of another contact typed in the row makes that one the main contact', () => {
    const { update, main, customer } = both();
    update(customers, { id: ID }, { contactName: '何敏' });
    expect(main()).toEqual(['何敏']);
    expect(customer().phone).toBe('13800138001');
  });

  it('logs nothing twice, and nothing when the sweep looks again', () => {
    const { update, tables } = both();
    update(contacts, { name: '何敏' }, { primary: true });
    const entries = tables.rows(changes).map(({ record, field, after }) => `${record} ${field} ${after}`);
    expect(new Set(entries).size).toBe(entries.length);
  });
});

it('leaves the salutation that a person chose', () => {
  const { tables, add, update } = aRegister();
  add({ name: '张建国' });
  expect(tables.rows(contacts)[0]?.salutation).toBe('张老师');
  update(contacts, { name: '张建国' }, { title: '总经理' });
  expect(tables.rows(contacts)[0]?.salutation).toBe('张总');
  update(contacts, { name: '张建国' }, { salutation: '建国兄' });
  update(contacts, { name: '张建国' }, { title: '采购经理' });
  expect(tables.rows(contacts)[0]?.salutation).toBe('建国兄');
});
