/** @fileoverview Who is filed twice is told at once: by the cell, by the form, by the import. */
import { createCustomer } from '../../../src/application/filing/create-customer';
import { importCustomers } from '../../../src/application/imports/import-customers';
import { handleEdit } from '../../../src/application/keeping/handle-edit';
import type { Values } from '../../../src/application/ports';
import { customers } from '../../../src/schema/tables/customers';
import { aWorld } from '../../builders/a-world';
import { aGoodCustomer } from '../../builders/check-context';
import { inMemoryTables } from '../../builders/in-memory-register';

const KNOWN = aGoodCustomer({
  id: '202611001',
  name: '苏州恒锐精密机械有限公司',
  phone: '13800138000',
  creditCode: '914403001922038216',
  region: '江苏省-苏州市',
  owner: '李强',
  lastContact: '2026-11-20',
});

/** The notes of a row typed below the known customer. */
function typed(values: Values, known: Values = KNOWN) {
  const { id, ...record } = aGoodCustomer({ phone: '0571-88801234', ...values });
  const tables = inMemoryTables({ customers: [known, record] });
  const edit = { table: customers, first: 4, last: 4, firstColumn: 1, lastColumn: 60, editor: 'wang@example.com' };
  handleEdit(edit, aWorld({ register: tables.open() }));
  return { note: (key: string) => tables.note(customers, 4, key) ?? '', tables, edit };
}

describe('a typed customer', () => {
  it.each<[string, string, Values]>([
    ['name', '名称', { name: '苏州恒锐精密机械有限责任公司' }],
    ['phone', '电话', { name: '宁波远景包装材料有限公司', phone: '0574-88880001；13800138000' }],
    ['creditCode', '代码', { name: '宁波远景包装材料有限公司', creditCode: '914403001922038216' }],
  ])('with the same %s is told of it, of the owner and the last contact', (field, title, values) => {
    const { note } = typed(values);
    expect(note(field)).toContain('202611001 苏州恒锐精密机械有限公司');
    expect(note(field)).toContain(title);
    expect(note(field)).toContain('李强 3 天前联系过');
  });

  it.each<[string, Values, boolean]>([
    ['in the same city', { region: '江苏省-苏州市' }, true],
    ['whose city nobody wrote', {}, true],
    ['in another city', { region: '浙江省-杭州市' }, false],
  ])('with a name that sounds alike %s: %s', (_, values, expected) => {
    const { note } = typed({ name: '苏州恒瑞精密机械有限公司', ...values });
    expect(note('name') !== '').toBe(expected);
  });

  it.each<[string, Values]>([
    ['another name and number', { name: '宁波远景包装材料有限公司' }],
    ['blanks only', { name: '宁波远景包装材料有限公司', phone: '', creditCode: '' }],
    ['another number in the name', { name: '苏州第三恒锐精密机械厂' }],
  ])('with %s is told of nobody', (_, values) => {
    expect(typed(values, { ...KNOWN, name: '苏州第一恒锐精密机械厂' }).note('name')).not.toContain('202611001');
  });

  it('is told of nobody who was merged', () => {
    expect(typed({ name: KNOWN.name ?? '' }, { ...KNOWN, status: '已合并' }).note('name')).toBe('');
  });

  it('hears no more of it once the name is another', () => {
    const { note, tables, edit } = typed({ name: '苏州恒锐精密机械有限公司' });
    const unit = tables.open();
    const stored = unit.all(customers)[1];
    if (!stored) throw new Error('no record');
    unit.change(customers, stored, { name: '宁波远景包装材料有限公司' });
    unit.commit();
    handleEdit(edit, aWorld({ register: tables.open() }));
    expect(note('name')).toBe('');
  });
});

it('tells the form who it is', () => {
  const { id, ...record } = aGoodCustomer({ name: '苏州恒锐精密机械有限公司' });
  const world = aWorld({ register: inMemoryTables({ customers: [KNOWN] }).open() });
  expect(createCustomer(record, world)).toMatchObject({
    ok: true,
    twins: [{ id: '202611001', owner: '李强', lastContact: '2026-11-20', field: 'name', rule: 'same' }],
  });
});

it.each([3, 30])('lists twins of an import of %d rows, also among themselves', (count) => {
  const rows = Array.from({ length: count - 2 }, (_, index) => [`湖州${index}号丝绸有限公司`]);
  const tables = inMemoryTables({ customers: [KNOWN] });
  const list = [['客户名称'], ['苏州恒锐精密机械有限公司'], ['甲一机械有限公司'], ...rows, ['甲一机械有限公司']];
  const { problems } = importCustomers({ rows: list }, aWorld({ register: tables.open() }));
  const told = problems.filter(({ message }) => message.includes('重复')).map(({ row }) => row);
  expect(told).toEqual([2, 3, list.length]);
});
