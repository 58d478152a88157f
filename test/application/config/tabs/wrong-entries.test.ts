/** @fileoverview Tab by tab what people get wrong: told at the cell with what is expected, the last good value serves, and mended it is gone. */
import { completeEntries } from '../../../../src/application/config/complete-entries';
import { noConfig } from '../../../../src/application/config/config-data';
import { entryText } from '../../../../src/application/config/tabs/entry-problem';
import { readConfig } from '../../../../src/application/config/tabs/read-config';
import type { Values } from '../../../../src/application/ports';
import { settings } from '../../../../src/schema/tables/settings';
import { inMemoryTables } from '../../../builders/in-memory-register';

type Rows = Record<string, Values[]>;

const member = (name: string, email: string, values: Values = {}): Values => {
  return { name, email, role: '销售代表', level: '客户经理', active: true, digest: true, ...values };
};
const option = (list: string, value: string, values: Values = {}): Values => {
  return { list, value, order: 1, active: true, ...values };
};

/** A register in which all is well. */
const good = (): Rows => ({
  settings: [
    { key: 'preset', title: '采用模板', value: 'CRM工具集', module: '基础' },
    { key: 'digestHour', title: '每日提醒时间（点）', value: '9', module: '每日提醒' },
    { key: 'planHorizon', title: '计划提前生成（天）', value: '60', module: '跟进' },
    { key: 'reviewOn', title: '新客户需复核', value: '是', module: '审核' },
    { key: 'workDays', title: '每周工作日', value: '一、二、三', module: '工作日' },
    { key: 'minutesFor', title: '需发纪要的方式', value: '上门拜访', module: '时限' },
    { key: 'approvalGrades', title: '需审批的等级', value: 'S、A', module: '审核' },
    { key: 'renewalDays', title: '续约提前提醒（天）', value: '90、30', module: '跟进' },
    { key: 'numberPattern', title: '编号规则', value: 'K{YYYY}{SEQ:4}', module: '基础' },
    { key: 'gradeHighAmount', title: '高价值门槛（元）', value: '600000', module: '分级' },
    { key: 'strictFields', title: '须申请的字段', value: '客户名称', module: '审核' },
    { key: 'slaClock', title: '时限计时方式', value: '自然小时', module: '时限' },
  ],
  members: [
    member('何静', 'owner@example.com', { role: '管理员', level: '高层' }),
    member('王芳', 'wang@example.com', { manager: '何静', hour: 7 }),
    member('李强', 'li@example.com', { manager: '何静' }),
  ],
  options: [
    ...['S', 'A', 'B', 'C'].map((value, at) => option('客户等级', value, { order: at + 1 })),
    option('分级矩阵', '高×高', { label: 'S' }),
    option('流失原因', '价格'),
    option('流失原因', '搬迁', { order: 2 }),
    option('所属行业', '制造业', { growth: 0.08 }),
    option('所属行业', '机械设备', { parent: '制造业', order: 2, growth: 0.12 }),
  ],
  policies: [
    { id: 'G000001', grade: 'S', times: 1, period: '月', kind: '常规沟通', methods: ['上门拜访'], active: true },
    {
      id: 'G000002',
      grade: 'A',
      stage: '意向客户',
      times: 2,
      period: '季度',
      kind: '价值传递',
      active: true,
      escalateAfter: 3,
    },
  ],
  holidays: [
    { date: '2026-10-01', name: '国庆', kind: '休', source: '内置' },
    { date: '2026-10-02', name: '国庆', kind: '休', source: '内置' },
    { date: '2026-11-27', name: '厂庆', kind: '公司休假', source: '手工' },
  ],
});

const lastGood = readConfig(inMemoryTables(good()).open(), noConfig).data;

it('finds nothing wrong where nothing is', () => {
  expect(readConfig(inMemoryTables(good()).open(), lastGood).problems).toEqual([]);
});

/** Tab, row, what is typed, at which cell it is told, and words of what is expected. */
const cases: readonly (readonly [string, number, Values, string, RegExp])[] = [
  ['settings', 0, { value: '别的' }, 'value', /表单模板、工作手册、调查问卷、CRM工具集、沟通标准之一/],
  ['settings', 1, { value: '25' }, 'value', /6 到 20 的整数/],
  ['settings', 1, { value: '8.5' }, 'value', /6 到 20 的整数/],
  ['settings', 1, { value: '早上' }, 'value', /6 到 20 的整数/],
  ['settings', 2, { value: '0' }, 'value', /1 到 730 的整数/],
  ['settings', 2, { value: '1e12' }, 'value', /1 到 730 的整数/],
  ['settings', 2, { value: '2026-11-23' }, 'value', /1 到 730 的整数/],
  ['settings', 3, { value: '也许' }, 'value', /“是”或“否”/],
  ['settings', 4, { value: '一、八' }, 'value', /一、二、三、四、五、六、日中的一项或几项/],
  ['settings', 5, { value: '心灵感应' }, 'value', /上门拜访/],
  ['settings', 6, { value: 'S、Z' }, 'value', /全部、S、A、B、C/],
  ['settings', 7, { value: '60、很久' }, 'value', /1 到 730 的整数/],
  ['settings', 7, { value: '-30' }, 'value', /1 到 730 的整数/],
  ['settings', 8, { value: 'K{YYYY}' }, 'value', /\{SEQ:位数\}/],
  ['settings', 9, { value: '五十万左右' }, 'value', /不小于 0 的数字/],
  ['settings', 10, { value: '客户名称、血型' }, 'value', /联系人/],
  ['settings', 11, { value: '随便' }, 'value', /自然小时、跳过休息日之一/],
  ['settings', 2, { key: '', title: '随便什么' }, 'value', /认不出“随便什么”/],
  ['settings', 8, { value: `${'K'.repeat(60)}{SEQ:4}` }, 'value', /\{SEQ:位数\}/],
  ['settings', 2, { value: '9'.repeat(50_000) }, 'value', /“9{120}…”太长，应为最多 2000 个字符/],
  ['members', 1, { name: '芳'.repeat(50_000) }, 'name', /“芳{120}…”太长，应为最多 100 个字符/],
  ['members', 1, { email: `${'w'.repeat(300)}@example.com` }, 'email', /name@example\.com/],
  ['members', 1, { department: '部'.repeat(501) }, 'department', /最多 500 个字符/],
  ['options', 6, { value: '搬'.repeat(201) }, 'value', /最多 200 个字符/],
  ['options', 6, { label: '搬'.repeat(201) }, 'label', /最多 200 个字符/],
  ['options', 6, { list: '列'.repeat(50_000) }, 'list', /没有名为“列{120}…”的列表/],
  ['policies', 1, { content: '谈'.repeat(501) }, 'content', /最多 500 个字符/],
  ['holidays', 2, { name: '庆'.repeat(101) }, 'name', /最多 100 个字符/],
  ['members', 1, { name: '' }, 'name', /不能为空/],
  ['members', 2, { name: '王芳' }, 'name', /“王芳”已经有了/],
  ['members', 1, { email: '' }, 'email', /不能为空/],
  ['members', 1, { email: 'wang@' }, 'email', /name@example\.com/],
  ['members', 2, { email: 'wang@example.com' }, 'email', /已经有了/],
  ['members', 1, { role: '老板' }, 'role', /没有“老板”这个角色/],
  ['members', 1, { role: '' }, 'role', /下拉选项/],
  ['members', 0, { level: '董事' }, 'level', /客户经理、高层之一/],
  ['members', 1, { manager: '赵敏' }, 'manager', /没有“赵敏”，应为成员姓名/],
  ['members', 1, { manager: '王芳' }, 'manager', /应为成员姓名/],
  ['members', 1, { hour: 3 }, 'hour', /6 到 20/],
  ['members', 1, { hour: '八点' }, 'hour', /6 到 20/],
  ['members', 1, { active: '快了' }, 'active', /“快了”不可用，应为“是”或“否”/],
  ['members', 1, { digest: '看情况' }, 'digest', /“是”或“否”/],
  ['options', 6, { active: '快了' }, 'active', /“是”或“否”/],
  ['policies', 0, { active: '快了' }, 'active', /“是”或“否”/],
  ['policies', 1, { deep: '一般' }, 'deep', /“是”或“否”/],
  ['holidays', 2, { greet: '随意' }, 'greet', /“是”或“否”/],
  ['options', 6, { value: '价格' }, 'value', /“价格”已经有了/],
  ['options', 6, { value: '' }, 'value', /不能为空/],
  ['options', 6, { list: '心情' }, 'list', /没有名为“心情”的列表/],
  ['options', 6, { list: '' }, 'list', /不能为空/],
  ['options', 6, { order: '第二' }, 'order', /不是数字/],
  ['options', 8, { parent: '农业' }, 'parent', /制造业之一/],
  ['options', 8, { growth: '很快' }, 'growth', /不是数字/],
  ['options', 4, { label: 'Z' }, 'label', /不是已有的客户等级/],
  ['policies', 0, { grade: 'Z' }, 'grade', /不是已有的客户等级/],
  ['policies', 0, { times: 0 }, 'times', /大于 0/],
  ['policies', 0, { times: undefined }, 'times', /大于 0/],
  ['policies', 0, { times: '常常' }, 'times', /大于 0/],
  ['policies', 0, { times: 1.5 }, 'times', /整数/],
  ['policies', 0, { period: '世纪' }, 'period', /周、双周、月、季度、半年或年/],
  ['policies', 0, { period: '' }, 'period', /周、双周/],
  ['policies', 1, { stage: '热恋' }, 'stage', /潜在客户、意向客户/],
  ['policies', 1, { kind: '吃饭' }, 'kind', /常规沟通/],
  ['policies', 0, { methods: ['上门拜访', '飞鸽'] }, 'methods', /“飞鸽”不可用，应为.*电话沟通/],
  ['policies', 0, { level: '董事' }, 'level', /客户经理、高层之一/],
  ['policies', 1, { escalateAfter: '快' }, 'escalateAfter', /不是数字/],
  ['policies', 1, { escalateAfter: -2 }, 'escalateAfter', /不小于 0 的整数/],
  ['holidays', 0, { date: '' }, 'date', /不能为空/],
  ['holidays', 0, { date: '2026-02-30' }, 'date', /2026-10-01/],
  ['holidays', 2, { date: '厂庆那天' }, 'date', /2026-10-01/],
  ['holidays', 1, { kind: '假' }, 'kind', /休、班、节日或公司休假/],
  ['holidays', 2, { name: '' }, 'name', /不能为空/],
  ['holidays', 2, { leadDays: '早点' }, 'leadDays', /不小于 0 的整数/],
];

/** What people see beside a rule, and what is right although another cell of the row is not. */
const BESIDES = new Set(['options 6 order', 'holidays 2 name', 'holidays 2 leadDays', 'holidays 2 greet']);

describe.each(cases)('%s row %d with %j', (tab, row, typed, field, message) => {
  const rows = good();
  const before = rows[tab]?.[row] ?? {};
  rows[tab]?.splice(row, 1, { ...before, ...typed });
  const { data, problems } = readConfig(inMemoryTables(rows).open(), lastGood);

  it('is told at its cell, with what is expected', () => {
    const told = problems.filter((problem) => problem.table.name === tab && problem.stored.row === row + 3);
    expect(told.map((problem) => problem.field)).toEqual([field]);
    for (const problem of told) {
      expect(entryText(problem, 'zh-CN')).toMatch(message);
      for (const language of ['zh-TW', 'en'] as const)
        expect(entryText(problem, language)).not.toMatch(/undefined|NaN/);
    }
  });

  it('leaves the last good value in force', () => {
    const sorted = (list: readonly object[] = []) => [...list].map((one) => JSON.stringify(one)).sort();
    if (BESIDES.has(`${tab} ${row} ${field}`)) {
      expect(Object.keys(data)).toEqual(Object.keys(lastGood));
      return;
    }
    expect(data.settings).toEqual(lastGood.settings);
    expect(data.members).toEqual(lastGood.members);
    expect(data.policies).toEqual(lastGood.policies);
    expect(sorted(data.holidays)).toEqual(sorted(lastGood.holidays));
    for (const [list, values] of Object.entries(lastGood.options))
      expect([list, sorted(data.options[list])]).toEqual([list, sorted(values)]);
  });

  it('is well once it is mended', () => {
    expect(readConfig(inMemoryTables(good()).open(), data).problems).toEqual([]);
    expect(readConfig(inMemoryTables(good()).open(), data).data).toEqual(lastGood);
  });
});

it('knows a setting again by its title when its key was typed over, in any language', () => {
  for (const title of ['计划提前生成（天）', '計畫提前產生（天）', 'Plans made ahead (days)']) {
    const rows = good();
    rows.settings?.splice(2, 1, { key: 'x', title, value: '45', module: '跟进' });
    const tables = inMemoryTables(rows);
    const unit = tables.open();
    completeEntries(settings, lastGood, unit);
    unit.commit();
    expect(tables.rows(settings)[2]?.key).toBe('planHorizon');
    expect(readConfig(tables.open(), lastGood).data.settings.planHorizon).toBe('45');
  }
});

it('knows a member again whose address was wrong when the name was changed, too', () => {
  const wrong = good();
  wrong.members?.splice(0, 1, { ...wrong.members[0], email: ' ' });
  const meanwhile = readConfig(inMemoryTables(wrong).open(), lastGood).data;
  wrong.members?.splice(0, 1, { ...wrong.members[0], name: '何小静' });
  const { data } = readConfig(inMemoryTables(wrong).open(), meanwhile);
  expect(data.members[0]).toMatchObject({ name: '何小静', email: 'owner@example.com', role: '管理员', active: true });
});

it('takes nobody for a member who left, however little the new one’s row says', () => {
  const rows = good();
  rows.members?.splice(2, 1, member('周敏', ''), member('赵敏', 'zhao@example.com'));
  const { data } = readConfig(inMemoryTables(rows).open(), { ...lastGood, members: lastGood.members.slice(0, 2) });
  expect(data.members.map(({ name, email }) => [name, email])).toEqual([
    ['何静', 'owner@example.com'],
    ['王芳', 'wang@example.com'],
    ['周敏', ''],
    ['赵敏', 'zhao@example.com'],
  ]);
});

it('tells two holidays by hand that contradict each other, and the first one serves', () => {
  const rows = good();
  rows.holidays?.push({ date: '2026-11-27', name: '补班', kind: '班', source: '手工' });
  const { data, problems } = readConfig(inMemoryTables(rows).open(), lastGood);
  expect(problems.map(({ field, fault }) => [field, fault])).toEqual([['date', 'twice']]);
  expect(data.holidays).toEqual(lastGood.holidays);
});
