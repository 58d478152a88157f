/** @fileoverview Set-up in the host: how a tab is laid out, that a second run changes nothing, what repair puts back. */
import type { Host } from '../../host';
import { openHost } from '../../host';
import type { Table } from '../../src/schema/define-table';
import { columnGroupsOf } from '../../src/schema/derive/column-groups';
import { numberFormatsOf } from '../../src/schema/derive/columns';
import { titlesOf } from '../../src/schema/derive/titles';
import { presetNamed } from '../../src/schema/presets';
import { tables } from '../../src/schema/tables';
import { OWNER, type RegisterInHost, registerInHost } from '../builders/register-in-host';

const people = tables.filter(({ visibility }) => visibility !== 'machine');
const daily = tables.filter(({ visibility }) => visibility === 'daily');
const locked = tables.filter((table) => table.locked);

function emptyHost(parts: object = {}): Host {
  const now = '2026-11-23T09:00:00+08:00';
  const host = openHost({
    bundle: 'dist',
    now,
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: OWNER,
    seed: 7,
    ...parts,
  });
  host.open();
  return host;
}

const columnOf = (table: Table, key: string) => Object.keys(table.fields).indexOf(key) + 1;

describe('a new register', () => {
  let register: RegisterInHost;
  let host: Host;
  beforeAll(() => {
    register = registerInHost({ team: false });
    host = register.host;
  });

  it.each(tables.map((table) => [table.tab, table] as const))('%s has keys in row 1, titles in row 2', (tab, table) => {
    const [keys, titles] = host.sheet(tab).values();
    expect(keys?.slice(0, Object.keys(table.fields).length)).toEqual(Object.keys(table.fields));
    expect(titles?.slice(0, Object.keys(table.fields).length)).toEqual(titlesOf(table, 'zh-CN'));
  });

  it.each(tables.map(({ tab }) => tab))('%s hides row 1 and freezes two rows and two columns', (tab) => {
    const { model } = host.sheet(tab);
    expect(host.sheet(tab).hiddenRows()).toContain(1);
    expect([model.frozenRows, model.frozenColumns]).toEqual([2, 2]);
  });

  it.each(people.map((table) => [table.tab, table] as const))('%s has the format of every column', (tab, table) => {
    const formats = numberFormatsOf(table);
    const sheet = host.sheet(tab);
    const now = Object.keys(table.fields).map((key) => sheet.numberFormat(register.cell(tab, key, 3)));
    // No format reads back as '' from the model.
    expect(now.map((format) => format || 'General')).toEqual(formats.map((format) => format || 'General'));
  });

  it.each(daily.map((table) => [table.tab, table] as const))('%s has a filter from row 2', (tab, table) => {
    const range = host.sheet(tab).model.filter?.range;
    expect(range).toMatchObject({ row: 2, column: 1, numColumns: Object.keys(table.fields).length });
  });

  it('shows what is worked with daily, and hides the rest', () => {
    const visible = host.tabs.filter((tab) => !host.sheet(tab).hidden);
    expect(visible).toEqual([...daily.map(({ tab }) => tab), '填写说明']);
  });

  it('collapses the column groups of a table, with a column in sight between two of them', () => {
    for (const table of people.filter(({ groups }) => groups)) {
      const hidden = host.sheet(table.tab).hiddenColumns();
      for (const { column, keys } of columnGroupsOf(table)) {
        const span = keys.map((_, index) => column + index);
        expect(span.every((at) => hidden.includes(at))).toBe(true);
        expect(hidden).not.toContain(column - 1);
      }
    }
  });

  it.each(people.filter(({ fields }) => 'problems' in fields).map((table) => [table.tab, table] as const))(
    '%s hides 数据问题 and has a rule that colours wrong cells',
    (tab, table) => {
      expect(host.sheet(tab).hiddenColumns()).toContain(columnOf(table, 'problems'));
      expect(host.sheet(tab).model.conditionalRules.length).toBeGreaterThanOrEqual(1);
    },
  );

  it('locks the tabs of managers and only warns elsewhere', () => {
    for (const { tab } of locked) expect(host.sheet(tab).model.protections).toMatchObject([{ warningOnly: false }]);
    for (const { tab } of daily) expect(host.sheet(tab).model.protections).toMatchObject([{ warningOnly: true }]);
    expect(host.sheet('变更记录').model.protections).toMatchObject([{ warningOnly: true }]);
    expect(host.sheet('邮件记录').model.protections).toMatchObject([{ warningOnly: true }]);
  });

  it.each([
    ['客户', 'size', ['大型企业（500人以上）', '中小企业（50-500人）', '小微企业（50人以下）']],
    ['客户', 'stage', ['潜在客户', '意向客户', '成交客户', '长期合作客户', '流失客户']],
  ])('%s.%s offers exactly its values', (tab, key, values) => {
    expect(offered(host, tab, register.cell(tab, key, 3))).toEqual(values);
  });

  it.each([
    ['客户', 'contactTitle', ['总经理', '采购负责人', '技术负责人', '其他']],
    ['需求与反馈', 'type', ['产品采购', '技术服务', '解决方案', '咨询合作']],
    ['需求与反馈', 'source', ['展会推广', '客户推荐', '主动拜访', '线上咨询']],
    ['维护记录', 'method', ['电话沟通', '上门拜访', '邮件往来', '微信沟通', '视频会议']],
    ['客户', 'industry', ['制造业', '服务业', '科技业', '零售业', '其他']],
  ])('%s.%s offers at least these', (tab, key, values) => {
    expect(offered(host, tab, register.cell(tab, key, 3))).toEqual(expect.arrayContaining(values));
  });

  it('never refuses what is typed', () => {
    for (const table of people) {
      for (const key of Object.keys(table.fields)) {
        const rule = host.sheet(table.tab).validation(register.cell(table.tab, key, 3));
        if (rule) expect(rule.allowInvalid).toBe(true);
      }
    }
  });

  it('puts ticks only beside records', () => {
    expect(host.sheet('下拉选项').validation(register.cell('下拉选项', 'active', 3))?.criteria).toBe('CHECKBOX');
    expect(host.sheet('客户').validation(register.cell('客户', 'sourceVerified', 3))).toBeNull();
    expect(host.sheet('团队成员').validation(register.cell('团队成员', 'active', 4))).toBeNull();
  });

  it('makes the person who set up administrator and automation owner', () => {
    expect(register.get('团队成员', { email: OWNER })).toMatchObject({ role: '管理员', active: true, digest: true });
    expect(register.get('设置', { key: 'automationOwner' }).value).toBe(OWNER);
    expect(register.get('设置', { key: 'registerId' }).value).toBe(host.id);
    expect(host.triggers.map(({ handler }) => handler).sort()).toEqual(['handleEdit', 'handleHourly']);
  });

  it('hides the settings that are the machine’s own', () => {
    const row = register.rows('设置').findIndex(({ key }) => key === 'registerId') + 3;
    expect(host.sheet('设置').hiddenRows()).toContain(row);
    expect(host.sheet('设置').hiddenRows()).not.toContain(3);
  });

  it('knows the holidays of this year', () => {
    const day = (row: Record<string, unknown>) => new Date(row.date as Date).toISOString();
    const found = register.rows('节假日').filter((row) => day(row).startsWith('2026-09-19T16'));
    expect(found).toMatchObject([{ kind: '班', source: '内置' }]);
  });
});

/** The values of a dropdown, wherever they come from. */
function offered(host: Host, tab: string, a1: string): string[] {
  const rule = host.sheet(tab).validation(a1);
  const [first] = rule?.args ?? [];
  if (rule?.criteria === 'VALUE_IN_LIST') return rule.args.map(String);
  if (typeof first !== 'object' || first === null || !('range' in first) || !first.range) return [];
  const { sheetId, row, column, numRows } = first.range;
  const source = host.tabs.map((name) => host.sheet(name)).find(({ id }) => id === sheetId);
  const values = source?.values().slice(row - 1, row - 1 + numRows) ?? [];
  return values.map((line) => String(line[column - 1] ?? '')).filter((value) => value !== '');
}

it.each(['表单模板', '工作手册', '调查问卷', 'CRM工具集', '沟通标准'])('writes what the preset %s says', (name) => {
  const preset = presetNamed(name);
  const { rows, get } = registerInHost({ preset: name, team: false });
  expect(get('设置', { key: 'preset' }).value).toBe(name);
  expect(get('设置', { key: 'numberPattern' }).value).toBe(preset.settings.numberPattern ?? '{YYYY}{MM}{SEQ:3}');
  const grades = rows('下拉选项').filter(({ list }) => list === '客户等级');
  expect(grades.map(({ value }) => value)).toEqual(preset.grades.map(({ value }) => value));
  expect(rows('跟进策略').map(({ grade, times, period, kind }) => [grade, times, period, kind])).toEqual(
    preset.policies.map(({ grade, times, period, kind }) => [grade, times, period, kind]),
  );
});

describe('run again', () => {
  it('changes nothing and erases nothing', () => {
    const { host, add } = registerInHost();
    add('客户', { name: '甲一机械有限公司', phone: '0571-88800001' }, { user: 'wang@example.com' });
    const before = snapshot(host);
    expect(host.call('setUpRegister', [])).toMatchObject({ ok: true, repaired: [] });
    expect(host.call('repairRegister', [])).toMatchObject({ ok: true, repaired: [] });
    expect(snapshot(host)).toEqual(before);
  });

  it('keeps the zone and the contents of a spreadsheet that is in use', () => {
    const host = emptyHost({ timeZone: 'Asia/Taipei' });
    const [sheet] = host.tabs as [string];
    host.type(sheet, 'A1', '我的表', {});
    host.call('setUpRegister', [{ timeZone: 'Asia/Shanghai' }]);
    expect(host.sheet(sheet).value('A1')).toBe('我的表');
    expect(host.workbook.timeZone).toBe('Asia/Taipei');
  });

  it('stays within its calls', () => {
    const host = emptyHost();
    host.calls.reset();
    host.menu('设置 ▸ 初始化登记簿', { answers: ['YES', 'OK'] });
    expect(host.calls.total).toBeLessThanOrEqual(350);
    host.calls.reset();
    host.call('repairRegister', []);
    expect(host.calls.total).toBeLessThanOrEqual(120);
  });

  it('does nothing when the answer is no', () => {
    const host = emptyHost();
    host.menu('设置 ▸ 初始化登记簿', { answers: ['NO'] });
    expect(host.tabs).toHaveLength(1);
  });
});

function snapshot(host: Host) {
  return host.tabs.map((tab) => {
    const { model } = host.sheet(tab);
    const values = host.sheet(tab).values();
    const { conditionalRules, protections, frozenRows, frozenColumns, hidden, rows } = model;
    const shape = {
      conditionalRules,
      protections,
      frozenRows,
      frozenColumns,
      hidden,
      rows,
      columns: model.columns.length,
    };
    return {
      tab,
      values,
      shape,
      hiddenRows: host.sheet(tab).hiddenRows(),
      hiddenColumns: host.sheet(tab).hiddenColumns(),
    };
  });
}

describe('repair', () => {
  const repairsAfter = (harm: (register: RegisterInHost) => void) => {
    const register = registerInHost({ team: false });
    register.add('客户', { name: '甲一机械有限公司', remark: '备注一' }, { user: OWNER });
    harm(register);
    const { repaired } = register.host.call('repairRegister', []) as { repaired: string[] };
    return { ...register, repaired };
  };

  it('puts a deleted column back behind the field before it, and names it', () => {
    const { host, repaired, get } = repairsAfter(({ host: file }) => file.deleteColumns('客户', 3, 1));
    expect(repaired).toContain('「客户」补回列：所属行业');
    expect(host.sheet('客户').values()[0]?.slice(0, 4)).toEqual(['id', 'name', 'industry', 'contactName']);
    expect(get('客户', { name: '甲一机械有限公司' }).remark).toBe('备注一');
    expect(host.sheet('客户').validation('C3')).not.toBeNull();
  });

  it('brings the key row back that a sort moved', () => {
    const { host, repaired, get } = repairsAfter(({ host: file }) => file.moveRows('客户', 1, 1, 4));
    expect(repaired).toContain('「客户」修复标识行（第 1 行）');
    expect(host.sheet('客户').values()[0]?.[0]).toBe('id');
    expect(host.sheet('客户').values()[1]?.[1]).toBe('客户名称*');
    expect(get('客户', { name: '甲一机械有限公司' }).remark).toBe('备注一');
  });

  it('writes a deleted key row anew by the titles', () => {
    const { host, repaired, get } = repairsAfter(({ host: file }) => file.deleteRows('客户', 1, 1));
    expect(repaired).toContain('「客户」修复标识行（第 1 行）');
    expect(host.sheet('客户').values()[0]?.slice(0, 3)).toEqual(['id', 'name', 'industry']);
    expect(get('客户', { name: '甲一机械有限公司' }).remark).toBe('备注一');
  });

  it('makes a deleted tab anew', () => {
    const register = registerInHost({ team: false });
    register.host.workbook.sheets.splice(
      register.host.workbook.sheets.findIndex(({ name }) => name === '成交记录'),
      1,
    );
    const { repaired } = register.host.call('repairRegister', []) as { repaired: string[] };
    expect(repaired).toContain('补建工作表「成交记录」');
    expect(register.host.sheet('成交记录').values()[0]?.[0]).toBe('id');
  });

  it('leaves titles, columns and the order that people chose alone', () => {
    const { host, repaired } = repairsAfter(({ host: file }) => {
      file.type('客户', 'B2', '我们的客户', { user: OWNER });
      file.moveColumn('客户', 12, 3);
      file.insertColumns('客户', 5, 1);
      file.type('客户', 'E2', '自己的列', { user: OWNER });
      file.renameTab('客户', '客户们');
    });
    expect(repaired).toEqual([]);
    const [keys, titles] = host.sheet('客户们').values();
    expect(titles?.[1]).toBe('我们的客户');
    expect(keys?.[2]).toBe('remark');
    expect([keys?.[4], titles?.[4]]).toEqual(['', '自己的列']);
  });

  it('leaves shown and hidden rows, columns and tabs as people set them', () => {
    const { host } = repairsAfter(({ host: file }) => {
      file.sheet('设置').model.hidden = false;
    });
    expect(host.sheet('设置').hidden).toBe(false);
  });
});

describe('refuses', () => {
  it.each([
    ['an unknown preset', { preset: '别的' }, 'preset'],
    ['an unknown language', { language: 'fr' }, 'language'],
    ['a zone that is none', { timeZone: '上海' }, 'timeZone'],
    ['a member without an address', { members: [{ name: '王芳', email: '王芳', role: '销售代表' }] }, 'email'],
    ['an unknown role', { members: [{ name: '王芳', email: 'wang@example.com', role: '老板' }] }, 'role'],
  ])('%s, and makes nothing', (_, input, field) => {
    const host = emptyHost();
    expect(host.call('setUpRegister', [input])).toMatchObject({ ok: false, problems: [{ field }] });
    expect(host.tabs).toHaveLength(1);
  });

  it('a copy of the file', () => {
    const { host } = registerInHost({ team: false });
    const copy = host.makeCopy();
    expect(copy.call('setUpRegister', [])).toMatchObject({ ok: false });
  });
});

it.each([
  ['zh-TW', '客戶名稱*', '客戶登記簿'],
  ['en', 'Customer name*', 'Customer Register'],
] as const)('speaks %s in titles and menu, with the same tabs', (language, title, caption) => {
  const host = emptyHost();
  host.call('setUpRegister', [{ language }]);
  expect(host.sheet('客户').values()[1]?.[1]).toBe(title);
  host.open();
  expect(host.menus[0]?.caption).toBe(caption);
});

interface Cells {
  clearDataValidations(): void;
}

describe('a tab that people turned into a table', () => {
  it('goes on without new boxes and dropdowns, and repair says what it left alone', () => {
    const register = registerInHost({ team: false });
    const { host, add, rows } = register;
    add('联系人', { name: '张建国', role: '决策人' });
    const { SpreadsheetApp } = host.globals as { SpreadsheetApp: { getActive(): { getRange(a1: string): Cells } } };
    SpreadsheetApp.getActive()
      .getRange(`'联系人'!${register.cell('联系人', 'role', 3)}`)
      .clearDataValidations();
    host.convertToTable('联系人', `A2:${register.cell('联系人', 'problems', 40)}`);
    add('联系人', { name: '刘志强' });
    expect(register.failures()).toEqual([]);
    expect(rows('联系人')[1]?.id).toBe('P000002');
    const { repaired } = host.call('repairRegister', []) as { repaired: string[] };
    expect(repaired).toEqual(['「联系人」已转换为表格（Table），格式和下拉选项未处理']);
  });
});
