/** @fileoverview 导出… in the host: whose records each role is handed, in which form, with what masked. */
import type { ExportPart } from '../../src/application/filing/export-table';
import { CHEN, F, type Fixture, LI, OWNER, SUN, WANG } from './fixture';

let f: Fixture;
let mine: string;
let theirs: string;
beforeAll(() => {
  f = F('工作手册', '2026-11-23T09:00');
  mine = f.customer('苏州恒锐精密机械有限公司', { growth: 0.12, remark: '身份证11010519491231002X' });
  theirs = f.customer('宁波远景包装材料有限公司', { owner: '李强' }, { user: LI });
  f.log(mine, '2026-11-20', '电话沟通');
  f.order(mine, '2026-10-01', 5000);
  f.order(theirs, '2026-10-02', 6000);
  f.log(theirs, '2026-11-21', '电话沟通', {}, { user: LI });
});

interface Told {
  readonly ok: boolean;
  readonly part: ExportPart;
  readonly problems: readonly { readonly field: string; readonly message: string }[];
}

const told = (table: string, user: string) => f.call('exportTable', [{ table }], user) as Told;

function records(table: string, user: string): Record<string, string | number | boolean | undefined>[] {
  const { keys, rows } = told(table, user).part;
  return rows.map((row) => Object.fromEntries(keys.map((key, at) => [key, row[at]])));
}

it.each([
  ['管理员', OWNER, 2],
  ['销售经理', CHEN, 2],
  ['复核人', SUN, 2],
  ['销售代表', WANG, 1],
])('hands %s the records of the customers in reach', (_, user, count) => {
  for (const table of ['customers', 'orders', 'interactions']) expect(records(table, user)).toHaveLength(count);
});

it('hands a representative nothing of another’s customer', () => {
  const text = JSON.stringify([told('customers', WANG), told('orders', WANG), told('interactions', WANG)]);
  expect(text).toContain(mine);
  expect(text).not.toContain(theirs);
  expect(text).not.toContain('远景');
});

it('holds masks alone of what must not be kept', () => {
  const text = JSON.stringify(told('customers', CHEN));
  expect(text).toContain('110105********002X');
  expect(text).not.toContain('11010519491231002X');
});

it('tells moments in local time, numbers as numbers, ticks as ticks', () => {
  const record = records('customers', WANG)[0];
  expect(record?.growth).toBe(0.12);
  expect(record?.sourceVerified).toBe(false);
  expect(record?.createdAt).toMatch(/^2026-11-23 \d\d:\d\d$/);
  expect(record).not.toHaveProperty('problems');
});

it.each([
  ['members', OWNER],
  ['outbox', OWNER],
  ['surveys', WANG],
  ['nothing', OWNER],
])('refuses %s', (table, user) => {
  expect(told(table, user)).toMatchObject({ ok: false, problems: [{ field: 'table', value: table }] });
});
