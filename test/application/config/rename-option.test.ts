/** @fileoverview An option gets another name, and every record that has it with it. */
import { noConfig } from '../../../src/application/config/config-data';
import { mirroredConfig } from '../../../src/application/config/config-mirror';
import { optionTypedOver } from '../../../src/application/config/option-typed-over';
import { type RenameInput, renameOption } from '../../../src/application/config/rename-option';
import type { Values } from '../../../src/application/ports';
import type { Table } from '../../../src/schema/define-table';
import { changes } from '../../../src/schema/tables/changes';
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { members } from '../../../src/schema/tables/members';
import { options } from '../../../src/schema/tables/options';
import { settings } from '../../../src/schema/tables/settings';
import { state } from '../../../src/schema/tables/state';
import { aWorld } from '../../builders/a-world';
import { inMemoryTables } from '../../builders/in-memory-register';

const option = (list: string, value: string, more: Values = {}): Values => ({ list, value, active: true, ...more });

function aRegister() {
  const tables = inMemoryTables({
    options: [
      option('所属行业', '制造业'),
      option('所属行业', '制造业-机械设备', { parent: '制造业' }),
      option('所属行业', '服务业'),
      option('部门', '销售部'),
      option('部门', '售后部'),
      option('维护方式', '上门拜访'),
      option('维护方式', '传真'),
    ],
    customers: [
      { id: '202611001', name: '甲一机械有限公司', industry: '制造业-机械设备' },
      { id: '202611002', name: '乙二物流有限公司', industry: '服务业' },
      { id: '202611003', name: '丙三机械有限公司', industry: '制造业' },
    ],
    followUps: [
      { id: 'F000001', customer: '202611001', departments: ['销售部', '售后部'] },
      { id: 'F000002', customer: '202611001', departments: ['售后部'] },
    ],
    members: [{ name: '王芳', email: 'wang@example.com', role: '销售代表', department: '销售部', active: true }],
    settings: [{ key: 'minutesFor', title: '需发纪要的方式', value: '上门拜访、传真' }],
  });
  const column = (table: Table, key: string) => tables.rows(table).map((row) => row[key]);
  return { tables, column };
}

function renamed(input: RenameInput) {
  const { tables, column } = aRegister();
  const world = aWorld({ register: tables.open() });
  return { result: renameOption(input, noConfig, world), tables, column, world };
}

describe('renameOption', () => {
  it('renames the option, its second levels, and the records of all tables', () => {
    const { result, column } = renamed({ list: '所属行业', from: '制造业', to: '制造' });
    expect(result).toEqual({ list: '所属行业', from: '制造业', to: '制造', records: 2 });
    expect(column(options, 'value').slice(0, 3)).toEqual(['制造', '制造-机械设备', '服务业']);
    expect(column(options, 'parent')[1]).toBe('制造');
    expect(column(customers, 'industry')).toEqual(['制造-机械设备', '服务业', '制造']);
  });

  it('logs each record with who and why, and remembers it', () => {
    const { tables } = renamed({ list: 'industries', from: '服务业', to: '服务' });
    expect(tables.rows(changes)).toMatchObject([
      { actor: '何静', record: '202611002', field: '所属行业', before: '服务业', after: '服务' },
    ]);
    expect(tables.rows(changes)[0]?.reason).toContain('服务业 → 服务');
    expect(JSON.parse(String(tables.rows(state)[0]?.json))).toMatchObject({ industry: '服务' });
  });

  it('finds it among tags and in tabs that managers keep, which nobody logs', () => {
    const { result, column, tables } = renamed({ list: '部门', from: '销售部', to: '客户部' });
    expect(column(followUps, 'departments')).toEqual([['客户部', '售后部'], ['售后部']]);
    expect(column(members, 'department')).toEqual(['客户部']);
    expect(result.records).toBe(2);
    expect(tables.rows(changes).map(({ record }) => record)).toEqual(['F000001']);
  });

  it('follows in the settings that name it, and in the mirror', () => {
    const { column, world } = renamed({ list: '维护方式', from: '传真', to: '信函' });
    expect(column(settings, 'value')).toEqual(['上门拜访、信函']);
    expect(mirroredConfig(world.ledger)?.options.methods?.map(({ value }) => value)).toEqual(['上门拜访', '信函']);
  });

  it.each<[string, RenameInput, RegExp]>([
    ['a list nobody has', { list: '颜色', from: '红', to: '绿' }, /颜色/],
    ['a list that the program keeps', { list: '合作阶段', from: '潜在客户', to: '新客户' }, /不能改名/],
    ['an option nobody has', { list: '部门', from: '法务部', to: '合规部' }, /没有“法务部”/],
    ['an option that rules know', { list: '维护方式', from: '上门拜访', to: '拜访' }, /不能改名/],
    ['no name', { list: '部门', from: '销售部', to: ' ' }, /不能为空/],
    ['a name that is taken', { list: '部门', from: '销售部', to: '售后部' }, /已经有了/],
    ['a name that would be two tags', { list: '部门', from: '销售部', to: '销售、售后' }, /不能作为/],
    ['a name without end', { list: '部门', from: '销售部', to: '销'.repeat(50_000) }, /“销{120}…”不能作为/],
    ['a formula', { list: '部门', from: '销售部', to: '=A1' }, /不能作为/],
  ])('refuses %s', (_, input, expected) => {
    const { tables } = aRegister();
    const before = JSON.stringify([tables.rows(options), tables.rows(customers)]);
    expect(() => renameOption(input, noConfig, aWorld({ register: tables.open() }))).toThrow(expected);
    expect(JSON.stringify([tables.rows(options), tables.rows(customers)])).toBe(before);
  });
});

describe('a value typed over in 下拉选项', () => {
  const known = {
    ...noConfig,
    options: {
      industries: ['制造业', '制造业-机械设备', '服务业'].map((value) => ({ value, label: value, parent: '' })),
    },
  };

  function typedOver(row: number, oldValue: string, value: string, last = known, taken = false) {
    const { tables, column } = aRegister();
    const unit = tables.open();
    const stored = unit.all(options).find((one) => one.row === row);
    if (!stored) throw new Error('no such row');
    unit.change(options, stored, { value });
    if (taken) unit.append(options, [option('所属行业', oldValue) as never]);
    unit.commit();
    const place = { table: options, first: row, last: row, firstColumn: 2, lastColumn: 2, keys: ['value'] };
    optionTypedOver(
      { ...place, oldValue, value, editor: 'chen@example.com' },
      last,
      aWorld({ register: tables.open() }),
    );
    return { tables, column };
  }

  it('is a new name where nothing else can be meant', () => {
    const { column, tables } = typedOver(5, '服务业', '现代服务业');
    expect(column(customers, 'industry')).toContain('现代服务业');
    expect(tables.rows(changes)).toMatchObject([{ actor: '陈立', before: '服务业', after: '现代服务业' }]);
  });

  it.each<[string, Parameters<typeof typedOver>]>([
    ['the old name was never in use', [5, '服务业', '现代服务业', noConfig as typeof known]],
    ['the old name stands in another row', [5, '服务业', '现代服务业', known, true]],
    ['the new name was there already', [5, '服务业', '制造业']],
  ])('is none where %s', (_, typed) => {
    const { column } = typedOver(...typed);
    expect(column(customers, 'industry')).toContain('服务业');
  });

  it.each(['现代、服务业', '=A1', '服'.repeat(50_000)])('is put back where it cannot be one: %.8s', (typed) => {
    const { column, tables } = typedOver(5, '服务业', typed);
    expect(column(options, 'value')).toContain('服务业');
    expect(column(customers, 'industry')).toContain('服务业');
    expect(tables.note(options, 5, 'value')).toMatch(/不能作为选项名称/);
    expect(tables.note(options, 5, 'value')?.length).toBeLessThan(300);
  });

  it('is put back where rules know the old one', () => {
    const last = { ...noConfig, options: { methods: [{ value: '上门拜访', label: '上门拜访', parent: '' }] } };
    const { column, tables } = typedOver(8, '上门拜访', '拜访', last as never);
    expect(column(options, 'value')).toContain('上门拜访');
    expect(tables.note(options, 8, 'value')).toContain('不能改名');
  });
});
