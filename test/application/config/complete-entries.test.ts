/** @fileoverview Rows that people add to the tabs that managers keep count as switched on. */
import { completeEntries } from '../../../src/application/config/complete-entries';
import { noConfig } from '../../../src/application/config/config-data';
import type { Values } from '../../../src/application/ports';
import type { Table } from '../../../src/schema/define-table';
import { holidays } from '../../../src/schema/tables/holidays';
import { members } from '../../../src/schema/tables/members';
import { options } from '../../../src/schema/tables/options';
import { policies } from '../../../src/schema/tables/policies';
import { settings } from '../../../src/schema/tables/settings';
import { aMember } from '../../builders/a-config';
import { inMemoryTables } from '../../builders/in-memory-register';

function complete(table: Table, rows: readonly Values[], known = noConfig) {
  const tables = inMemoryTables({ [table.name]: rows });
  const register = tables.open();
  const fresh = completeEntries(table, known, register);
  register.commit();
  return { fresh, rows: tables.rows(table) };
}

it('makes a new member active and reminded, with the usual role', () => {
  const { fresh, rows } = complete(members, [{ name: '王芳', email: 'wang@example.com' }]);
  expect(fresh).toEqual([3]);
  expect(rows[0]).toMatchObject({ active: true, digest: true, role: '销售代表', level: '客户经理' });
});

it('leaves a member alone who is known', () => {
  const row = { name: '王芳', email: 'wang@example.com', active: false, role: '客服' };
  const { fresh, rows } = complete(members, [row], { ...noConfig, members: [aMember()] });
  expect([fresh, rows[0]?.active, rows[0]?.role]).toEqual([[], false, '客服']);
});

it('gives the name and keeps the role of the one who set up', () => {
  const placeholder = { name: 'owner', email: 'owner@example.com', role: '管理员', active: true };
  const known = { ...noConfig, members: [aMember({ name: 'owner', email: 'owner@example.com' })] };
  const { rows } = complete(members, [placeholder, { name: '何静', email: 'Owner@example.com' }], known);
  expect(rows[0]).toMatchObject({ name: '', email: '', role: '' });
  expect(rows[1]).toMatchObject({ name: '何静', role: '管理员', active: true });
});

it('puts a new option at the end of its list, switched on', () => {
  const { fresh, rows } = complete(options, [
    { list: '流失原因', value: '价格', order: 4, active: true },
    { list: '客户标签', value: '决策型', order: 9, active: true },
    { list: '流失原因', value: '搬迁' },
    { list: '流失原因', value: '' },
  ]);
  expect(fresh).toEqual([5]);
  expect(rows[2]).toMatchObject({ order: 5, active: true });
});

it('numbers a new policy', () => {
  const { fresh, rows } = complete(policies, [
    { id: 'G000007', times: 1, period: '月' },
    { times: 2, period: '季度' },
  ]);
  expect(fresh).toEqual([4]);
  expect(rows[1]).toMatchObject({ id: 'G000008', active: true, kind: '常规沟通' });
});

it('knows a holiday that people added by hand', () => {
  const rows = [{ date: '2026-12-24', name: '年会', kind: '公司休假' }];
  expect(complete(holidays, rows).rows[0]?.source).toBe('手工');
});

it('adds nothing to the settings', () => {
  expect(complete(settings, [{ key: 'x', value: 'y' }]).fresh).toEqual([]);
});
