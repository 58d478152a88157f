import { handleEdit } from '../../../src/application/keeping/handle-edit';
import type { Values } from '../../../src/application/ports';
import { changes } from '../../../src/schema/tables/changes';
import { customers } from '../../../src/schema/tables/customers';
import { aWorld } from '../../builders/a-world';
import { inMemoryLedger } from '../../builders/in-memory-ledger';
import { inMemoryTables } from '../../builders/in-memory-register';

/** A register in memory in which a person types rows; each edit is a run of its own. */
function aRegister(start: Readonly<Record<string, readonly Values[]>> = {}) {
  const tables = inMemoryTables(start);
  const ledger = inMemoryLedger();
  const edit = (first: number, last = first, editor = 'wang@example.com', oldValue?: string, width = 1) =>
    handleEdit(
      {
        table: customers,
        first,
        last,
        firstColumn: 2,
        lastColumn: width + 1,
        editor,
        ...(oldValue ? { oldValue } : {}),
      },
      aWorld({ register: tables.open(), ledger }),
    );
  return {
    tables,
    ledger,
    edit,
    rows: () => tables.rows(customers),
    log: () => tables.rows(changes).filter(({ table }) => table === '客户'),
  };
}

const complete = {
  name: '甲一机械有限公司',
  industry: '制造业-机械设备',
  contactName: '张建国',
  phone: '0571-88800001',
  stage: '成交客户',
  owner: '王芳',
};

describe('handleEdit', () => {
  it('makes a typed row a customer: number, defaults, stamps, state', () => {
    const { edit, rows } = aRegister({ customers: [complete] });
    edit(3);
    expect(rows()[0]).toMatchObject({
      id: '202611001',
      type: '企业客户',
      status: '已生效',
      createdAt: '2026-11-23T01:00:00.000Z',
      updatedBy: '王芳',
      problems: '',
    });
  });

  it('says what is missing at the cells, and takes it back once mended', () => {
    const { edit, rows, tables } = aRegister({ customers: [{ name: '甲一机械有限公司' }] });
    edit(3);
    expect(rows()[0]?.problems).toBe('industry contactName phone');
    expect(tables.note(customers, 3, 'phone')).toContain('联系电话');
    const register = tables.open();
    const [stored] = register.all(customers);
    if (stored) register.change(customers, stored, { ...complete, id: '202611001' });
    register.commit();
    edit(3);
    expect(rows()[0]?.problems).toBe('');
    expect(tables.note(customers, 3, 'phone')).toBe('');
    expect(rows()[0]?.status).toBe('已生效');
  });

  it('numbers a pasted block in row order, and rows that wait elsewhere', () => {
    const { edit, rows } = aRegister({ customers: [{ name: '甲' }, { name: '乙' }, { name: '丙' }] });
    edit(4, 5);
    expect(rows().map(({ id }) => id)).toEqual(['202611001', '202611002', '202611003']);
  });

  it('logs a new record once, and later each changed field with its old value', () => {
    const { edit, tables, log } = aRegister({ customers: [complete] });
    edit(3);
    const register = tables.open();
    const [stored] = register.all(customers);
    if (stored) register.change(customers, stored, { contactName: '李明', remark: '新对接人' });
    register.commit();
    edit(3);
    expect(
      log().map(({ record, field, before, after, actor }) => [record, field, before, actor, after !== '']),
    ).toEqual([
      ['202611001', '', '', '王芳', true],
      ['202611001', '联系人', '张建国', '王芳', true],
      ['202611001', '备注', '', '王芳', true],
    ]);
    expect(log()[1]?.note).toBe('2026年11月23日，将联系人由“张建国”变更为“李明”');
  });

  it('puts a number typed by hand back', () => {
    const { edit, tables, rows } = aRegister({ customers: [complete] });
    edit(3);
    const register = tables.open();
    const [stored] = register.all(customers);
    if (stored) register.change(customers, stored, { id: '999' });
    register.commit();
    edit(3, 3, 'wang@example.com', '202611001');
    expect(rows()[0]?.id).toBe('202611001');
  });

  it('gives a copied row a number of its own', () => {
    const { edit, tables, rows } = aRegister({ customers: [complete] });
    edit(3);
    const register = tables.open();
    const [stored] = register.all(customers);
    if (stored) register.append(customers, [{ ...stored.values }]);
    register.commit();
    edit(4, 4, 'wang@example.com', undefined, 12);
    expect(rows().map(({ id }) => id)).toEqual(['202611001', '202611002']);
  });

  it('changes nothing when nothing changed', () => {
    const { edit, tables, log } = aRegister({ customers: [complete] });
    edit(3);
    const before = tables.rows(customers);
    edit(3);
    expect(tables.rows(customers)).toEqual(before);
    expect(log()).toHaveLength(1);
  });

  it('does nothing while another run holds the lock', () => {
    const tables = inMemoryTables({ customers: [complete] });
    const world = aWorld({ register: tables.open(), lock: { hold: () => undefined } });
    expect(
      handleEdit({ table: customers, first: 3, last: 3, firstColumn: 2, lastColumn: 2, editor: '' }, world),
    ).toBeUndefined();
    expect(tables.rows(customers)[0]?.id).toBeUndefined();
  });
});
