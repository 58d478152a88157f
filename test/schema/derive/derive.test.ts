/** @fileoverview What is read off the declarations. */
import { readTags } from '../../../src/domain/typed/tags';
import { columnGroupsOf } from '../../../src/schema/derive/column-groups';
import {
  alignmentsOf,
  autoKeys,
  hiddenKeys,
  numberFormatsOf,
  requiredKeys,
  widthsOf,
} from '../../../src/schema/derive/columns';
import { fieldGuideRows } from '../../../src/schema/derive/field-guide';
import { mapTitles } from '../../../src/schema/derive/import-titles';
import { optionRowsOf } from '../../../src/schema/derive/option-rows';
import { settingRowsOf } from '../../../src/schema/derive/setting-rows';
import { allTabs } from '../../../src/schema/derive/tabs';
import { titleColoursOf } from '../../../src/schema/derive/title-colours';
import { titlesOf } from '../../../src/schema/derive/titles';
import { validationsOf } from '../../../src/schema/derive/validations';
import { presetNamed } from '../../../src/schema/presets';
import { optionListsOf } from '../../../src/schema/presets/preset-options';
import { tables } from '../../../src/schema/tables';
import { changes } from '../../../src/schema/tables/changes';
import { customers } from '../../../src/schema/tables/customers';
import { interactions } from '../../../src/schema/tables/interactions';
import { members } from '../../../src/schema/tables/members';
import { outbox } from '../../../src/schema/tables/outbox';

const preset = presetNamed('表单模板');
const lists = optionListsOf(preset);

test('titles end with * where something must be filled', () => {
  expect(titlesOf(customers, 'zh-CN').slice(0, 5)).toEqual([
    '客户编号',
    '客户名称*',
    '所属行业*',
    '联系人*',
    '联系电话*',
  ]);
  expect(titlesOf(customers, 'zh-TW')[3]).toBe('聯絡人*');
  expect(titlesOf(customers, 'en')[1]).toBe('Customer name*');
});

test.each([
  [changes, ['@']],
  [outbox, ['@']],
  [interactions, ['@', 'yyyy-mm-dd', '0.########', 'yyyy-mm-dd hh:mm']],
])('%#: the formats of its columns', (table, formats) => {
  expect([...new Set(numberFormatsOf(table))]).toEqual(formats);
});

test('one column stays in sight between two groups', () => {
  const groups = columnGroupsOf(customers);
  expect(groups.map(({ key, keys }) => [key, keys[0], keys.length])).toEqual([
    ['company', 'type', 14],
    ['contact', 'landline', 10],
    ['background', 'tenure', 11],
    ['filing', 'firstContact', 17],
  ]);
  groups.forEach(({ column, keys }, index) => {
    const next = groups[index + 1];
    if (next) expect(next.column).toBe(column + keys.length + 1);
  });
});

test.each(tables.map((table) => [table.name, table] as const))(
  '%s: widths fit the titles, one entry a column',
  (_name, table) => {
    const titles = titlesOf(table, 'zh-CN');
    for (const entries of [widthsOf(table), alignmentsOf(table), titleColoursOf(table), numberFormatsOf(table)])
      expect(entries).toHaveLength(titles.length);
    widthsOf(table).forEach((width, index) => {
      expect(width).toBeGreaterThanOrEqual((titles[index] ?? '').length * 14);
    });
  },
);

test('the register’s own columns have grey titles, groups have colours', () => {
  const colours = titleColoursOf(customers);
  const at = (key: string) => colours[Object.keys(customers.fields).indexOf(key)];
  expect(at('grade')?.font).not.toBe(at('name')?.font);
  expect(at('size')?.background).not.toBe(at('name')?.background);
  expect(at('size')?.background).toBe(at('type')?.background);
});

test('dropdowns and checkboxes', () => {
  const plans = validationsOf(customers, lists);
  const of = (key: string) => plans.find((plan) => plan.key === key);
  expect(of('size')).toMatchObject({ kind: 'values' });
  expect(of('industry')).toEqual({ key: 'industry', kind: 'options', list: 'industries', title: '所属行业' });
  expect(of('owner')).toEqual({ key: 'owner', kind: 'members' });
  expect(of('referredBy')).toEqual({ key: 'referredBy', kind: 'ids', table: 'customers' });
  expect(of('sourceVerified')).toEqual({ key: 'sourceVerified', kind: 'checkbox' });
  expect(of('gradeOverride')).toMatchObject({ kind: 'options', title: '客户等级' });
  expect(of('toConfirm')).toMatchObject({ kind: 'values', values: expect.arrayContaining(['决策流程', '员工人数']) });
  expect([of('grade'), of('name')]).toEqual([undefined, undefined]);
});

// A list in a rule takes 500 items (runtime-facts, second reading).
test('no list in a rule is longer than the sheet takes, and no title is cut apart where several stand in a cell', () => {
  for (const { values } of lists) expect(values.length).toBeLessThan(500);
  const titles = lists.find(({ name }) => name === 'customerFieldTitles')?.values ?? [];
  for (const { value } of titles) expect(readTags(value)).toEqual([value]);
});

test('whose columns are whose', () => {
  expect(autoKeys(members)).toEqual(['problems']);
  expect(hiddenKeys(customers)).toEqual(['mergedInto', 'mergedIntoName', 'pooledAt', 'problems']);
  expect(requiredKeys(customers, true)).not.toContain('industry');
  expect(requiredKeys(customers)).toContain('industry');
});

test('the options tab holds what people may change', () => {
  const rows = optionRowsOf(preset);
  expect(rows).toContainEqual(
    expect.objectContaining({ list: '客户等级', value: 'A', label: '高价值客户', order: 1, presets: ['表单模板'] }),
  );
  expect(rows).toContainEqual(
    expect.objectContaining({ list: '所属行业', value: '制造业-机械设备', parent: '制造业', presets: [] }),
  );
  expect(rows.map(({ list }) => list)).not.toContain('角色');
});

test('the settings tab shows titles, hides the machine’s own', () => {
  const rows = settingRowsOf(presetNamed('工作手册'), 'zh-CN');
  expect(rows[0]).toMatchObject({ key: 'preset', title: '采用模板', value: '工作手册', hidden: false });
  expect(rows.find(({ key }) => key === 'reviewOn')).toMatchObject({ value: '是', default: '是' });
  expect(rows.find(({ key }) => key === 'registerId')?.hidden).toBe(true);
});

test('a foreign list finds its fields by its titles', () => {
  const titles = [
    '序号',
    '股票简称',
    '公司名称',
    '员工人数',
    '行业分类',
    '主营业务',
    '所属行业',
    '电 话',
    '传 真',
    '办公地址',
    '公司网址',
    '电子邮箱',
    '成立日期',
  ];
  expect(mapTitles(customers, titles)).toEqual([
    undefined,
    'shortName',
    'name',
    'employees',
    'industry',
    'business',
    undefined,
    'phone',
    undefined,
    'address',
    'website',
    'email',
    'founded',
  ]);
});

test.each([
  ['企业名称', 'name'],
  ['名称', 'name'],
  ['客户名称*', 'name'],
  ['聯絡電話', 'phone'],
  ['E-mail', 'email'],
  ['联系人（必填）', 'contactName'],
  ['姓名', 'contactName'],
  ['注册地址', 'registeredAddress'],
  ['官网', 'website'],
  ['手机', 'phone'],
  ['邮编', undefined],
])('the title %s means %s', (title, key) => {
  expect(mapTitles(customers, [title])).toEqual([key]);
});

test('tabs in their order', () => {
  const daily = allTabs().filter(({ visibility }) => visibility === 'daily');
  expect(daily.map(({ tab }) => tab).join('、')).toBe(
    '看板、客户、联系人、维护记录、跟进计划、需求与反馈、成交记录、我的待办',
  );
  expect(new Set(allTabs().map(({ tab }) => tab)).size).toBe(tables.length + 6);
  expect(allTabs().find(({ name }) => name === 'changes')?.visibility).toBe('machine');
});

test.each([
  ['客户名称', '必填'],
  ['所属行业', '企业必填'],
  ['企业规模', '企业选填'],
  ['备注', '选填'],
  ['客户等级', '自动'],
  ['人工定级', '经理填写'],
  ['信息状态', '复核人或经理填写'],
])('the guide says who fills %s: %s', (title, demand) => {
  const row = fieldGuideRows([customers], lists, 'zh-CN').find((cells) => cells[2] === title);
  expect(row?.[4]).toBe(demand);
});

test('the guide has a row for every field in sight, in words', () => {
  const rows = fieldGuideRows([customers], lists, 'zh-CN');
  expect(rows).toContainEqual([
    '客户',
    '',
    '所属行业',
    '下拉选项',
    '企业必填',
    '制造业、科技业、服务业、零售业、建筑与地产、能源与环保、农业、政府与公共、其他',
    expect.any(String),
  ]);
  expect(rows.map(([, , title]) => title)).not.toContain('数据问题');
  expect(fieldGuideRows([customers], lists, 'en')[0]?.slice(0, 5)).toEqual([
    'Customers',
    '',
    'Customer no.',
    'Text',
    'Automatic',
  ]);
});
