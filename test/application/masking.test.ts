/** @fileoverview Identity numbers and cards, whatever way they come: only masks are kept, told and remembered. */
import { createCustomer } from '../../src/application/filing/create-customer';
import { importCustomers } from '../../src/application/imports/import-customers';
import { handleEdit } from '../../src/application/keeping/handle-edit';
import type { Values, World } from '../../src/application/ports';
import { changes } from '../../src/schema/tables/changes';
import { customers } from '../../src/schema/tables/customers';
import { state } from '../../src/schema/tables/state';
import { aWorld } from '../builders/a-world';
import { aGoodCustomer } from '../builders/check-context';
import { inMemoryTables } from '../builders/in-memory-register';

const ID = '11010519491231002X';
const CARD = '6222020200112233446';
const REMARK = `法人身份证${ID}，卡号${CARD}`;
const MASKED = '法人身份证110105********002X，卡号622202*********3446';

function typed(): Values {
  const { id, ...record } = aGoodCustomer({ remark: REMARK, address: `杭州${ID}`, fit: ID, tags: [CARD] });
  return record;
}

const edit = { table: customers, first: 3, last: 3, firstColumn: 1, lastColumn: 60, editor: 'wang@example.com' };

const ways: Readonly<Record<string, (world: World) => unknown>> = {
  'typed or pasted': (world) => handleEdit(edit, world),
  'by the form': (world) => createCustomer(typed(), world),
  'by import': (world) =>
    importCustomers(
      {
        rows: [
          ['客户名称', '备注', '企业地址'],
          ['甲一机械有限公司', REMARK, `杭州${ID}`],
        ],
      },
      world,
    ),
};

describe.each(Object.entries(ways))('%s', (way, file) => {
  const tables = inMemoryTables(way === 'typed or pasted' ? { customers: [typed()] } : {});
  const told = JSON.stringify(file(aWorld({ register: tables.open() })));

  it('keeps the masks and calls them a problem', () => {
    const [record] = tables.rows(customers);
    expect(record?.remark).toBe(MASKED);
    expect(record?.address).toBe('杭州110105********002X');
    expect(String(record?.problems).split(' ')).toEqual(expect.arrayContaining(['remark', 'address']));
    expect(tables.note(customers, 3, 'remark')).toContain('2 处敏感信息');
  });

  it('holds the numbers nowhere: not in the log, not in what it remembers, not in what it answers', () => {
    const kept = JSON.stringify([customers, changes, state].map((table) => tables.rows(table)));
    expect(kept).not.toContain(ID);
    expect(kept).not.toContain(CARD);
    // What a page typed comes back to it as it was kept.
    expect(told).not.toContain(ID);
    expect(told).not.toContain(CARD);
  });

  it('lets go once the masks are taken away', () => {
    const world = aWorld({ register: tables.open() });
    const [stored] = world.register.all(customers);
    if (!stored) throw new Error('no record');
    world.register.change(customers, stored, { remark: '', address: '杭州', fit: '', tags: [] });
    world.register.commit();
    handleEdit(edit, aWorld({ register: tables.open() }));
    expect(tables.note(customers, 3, 'remark')).toBe('');
    expect(String(tables.rows(customers)[0]?.problems)).not.toContain('remark');
  });
});
