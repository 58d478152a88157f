/** @fileoverview The tabs that managers keep as they stand: what serves, what is wrong where, what serves instead. */
import { type ConfigData, noConfig } from '../../../../src/application/config/config-data';
import { markEntryProblems } from '../../../../src/application/config/tabs/mark-entry-problems';
import { readConfig } from '../../../../src/application/config/tabs/read-config';
import type { Values } from '../../../../src/application/ports';
import { members } from '../../../../src/schema/tables/members';
import { inMemoryTables } from '../../../builders/in-memory-register';

type Rows = Readonly<Record<string, readonly Values[]>>;

function read(rows: Rows, last: Partial<ConfigData> = {}) {
  const { data, problems } = readConfig(inMemoryTables(rows).open(), { ...noConfig, ...last });
  return { data, wrong: problems.map(({ table, field, fault }) => `${table.name}.${field} ${fault}`) };
}

const member = (values: Values): Values => ({
  name: '王芳',
  email: 'wang@example.com',
  role: '销售代表',
  active: true,
  digest: true,
  ...values,
});
const option = (values: Values): Values => ({ list: '流失原因', value: '价格', order: 1, active: true, ...values });
const policy = (values: Values): Values => ({
  id: 'G000001',
  grade: 'A',
  times: 1,
  period: '月',
  active: true,
  ...values,
});

describe('settings', () => {
  it.each([
    ['an hour', 'digestHour', '9', '9'],
    ['a switch', 'reviewOn', '是', '是'],
    ['several values', 'workDays', '一、二、三', '一、二、三'],
    ['a pattern', 'numberPattern', 'K{YYYY}{SEQ:4}', 'K{YYYY}{SEQ:4}'],
    ['spaces around', 'companyName', ' 我方 ', '我方'],
  ])('takes %s', (_, key, value, served) => {
    const { data, wrong } = read({ settings: [{ key, value }] });
    expect([data.settings[key], wrong]).toEqual([served, []]);
  });

  it.each([
    ['an hour that is none', 'digestHour', '25'],
    ['a word for a number', 'planHorizon', '很多'],
    ['a pattern without a sequence', 'numberPattern', 'C{YYYY}'],
    ['a preset that there is not', 'preset', '别的'],
    ['a weekday that there is not', 'workDays', '一、八'],
    ['neither yes nor no', 'reviewOn', '也许'],
  ])('tells %s; the last good value serves', (_, key, value) => {
    const before = read({ settings: [{ key, value }] });
    expect([before.data.settings[key], before.wrong]).toEqual([undefined, ['settings.value wrongSetting']]);
    expect(read({ settings: [{ key, value }] }, { settings: { [key]: '原值' } }).data.settings[key]).toBe('原值');
  });

  it('leaves rows alone that are no setting', () => {
    expect(read({ settings: [{ key: '', title: '我的行', value: '我的值' }] }).wrong).toEqual([]);
  });
});

describe('members', () => {
  it('serves who is complete', () => {
    const { data, wrong } = read({ members: [member({ hour: 9, email: 'Wang@Example.com' })] });
    expect(wrong).toEqual([]);
    expect(data.members).toMatchObject([{ name: '王芳', email: 'wang@example.com', role: '销售代表', hour: 9 }]);
  });

  it.each([
    ['no name', [member({ name: '' })], 'members.name blank', []],
    ['no address', [member({ email: '' })], 'members.email blank', ['']],
    ['a wrong address', [member({ email: '王芳' })], 'members.email wrongAddress', ['']],
    ['a role that there is not', [member({ role: '老板' })], 'members.role unknownRole', ['wang@example.com']],
    ['an hour at night', [member({ hour: 3 })], 'members.hour wrongHour', ['wang@example.com']],
    ['half an hour', [member({ hour: 8.5 })], 'members.hour wrongHour', ['wang@example.com']],
  ])('tells %s', (_, rows, problem, addresses) => {
    const { data, wrong } = read({ members: rows });
    expect(wrong).toEqual([problem]);
    expect(data.members.map(({ email }) => email)).toEqual(addresses);
  });

  it('tells namesakes and serves the first', () => {
    const { data, wrong } = read({ members: [member({}), member({ email: 'wang2@example.com' })] });
    expect(wrong).toEqual(['members.name twice']);
    expect(data.members.map(({ email }) => email)).toEqual(['wang@example.com']);
  });

  it('gives nobody a role by mistake: the last good one serves, else none', () => {
    const rows = { members: [member({ role: '老板' })] };
    expect(read(rows).data.members[0]?.role).toBe('');
    const known = read({ members: [member({})] }).data;
    expect(read(rows, known).data.members[0]?.role).toBe('销售代表');
  });
});

describe('options', () => {
  it('serves the active values of a list in order', () => {
    const rows = [option({}), option({ value: '其他', active: false }), option({ value: '搬迁', label: '迁走' })];
    const { data, wrong } = read({ options: rows });
    expect(wrong).toEqual([]);
    expect(data.options.lostReasons?.map(({ value, label }) => [value, label])).toEqual([
      ['价格', '价格'],
      ['搬迁', '迁走'],
    ]);
  });

  it.each([
    ['a list that there is not', [option({ list: '心情' })], 'options.list unknownList'],
    ['a blank value', [option({ value: '' })], 'options.value blank'],
    ['a value that is there already', [option({}), option({})], 'options.value twice'],
    ['growth that is no number', [option({ list: '所属行业', growth: '很快' })], 'options.growth notANumber'],
  ])('tells %s', (_, rows, problem) => {
    expect(read({ options: rows }).wrong).toEqual([problem]);
  });

  it('keeps the last good cell of the grade matrix where one names no grade', () => {
    const settings = [{ key: 'preset', value: 'CRM工具集' }];
    const grades = ['S', 'A', 'B', 'C'].map((value) => option({ list: '客户等级', value }));
    const cell = option({ list: '分级矩阵', value: '高×高', label: 'Z' });
    const last = { options: { gradeMatrix: [{ value: '高×高', label: 'S', parent: '' }] } };
    const { data, wrong } = read({ settings, options: [...grades, cell] }, last);
    expect(wrong).toEqual(['options.label notAGrade']);
    expect(data.options.gradeMatrix).toEqual(last.options.gradeMatrix);
  });
});

describe('policies', () => {
  it('serves what is active', () => {
    const { data, wrong } = read({
      policies: [policy({ escalateAfter: 3 }), policy({ id: 'G000002', active: false })],
    });
    expect(wrong).toEqual([]);
    expect(data.policies).toMatchObject([{ id: 'G000001', times: 1, period: '月', escalateAfter: 3 }]);
  });

  it('serves a row of several grades', () => {
    const grades = ['A', 'B'].map((value) => option({ list: '客户等级', value }));
    const { data, wrong } = read({ options: grades, policies: [policy({ grade: 'A、B' })] });
    expect([data.policies.map(({ grade }) => grade), wrong]).toEqual([['A、B'], []]);
  });

  it.each([
    ['no times', policy({ times: 0 }), 'policies.times notPositive'],
    ['a period that there is not', policy({ period: '世纪' }), 'policies.period unknownPeriod'],
    ['a grade that there is not', policy({ grade: 'Z' }), 'policies.grade notAGrade'],
    ['one of several grades that there is not', policy({ grade: 'A、Z' }), 'policies.grade notAGrade'],
    ['days that are no number', policy({ escalateAfter: '快' }), 'policies.escalateAfter notANumber'],
  ])('tells %s; the row serves as it last could', (_, row, problem) => {
    const { data: known } = read({ policies: [policy({ content: '原来的' })] });
    const { data, wrong } = read({ policies: [row] }, known);
    expect(wrong).toEqual([problem]);
    expect(data.policies).toEqual(known.policies);
    expect(read({ policies: [row] }).data.policies).toEqual([]);
  });
});

it.each([
  ['a blank day', { date: '', name: '国庆', kind: '休' }, 'holidays.date blank'],
  ['a day that is none', { date: '2026-02-30', name: '国庆', kind: '休' }, 'holidays.date notADay'],
  ['a kind that there is not', { date: '2026-10-01', name: '国庆', kind: '假' }, 'holidays.kind unknownKind'],
])('tells of holidays %s', (_, row, problem) => {
  const { data, wrong } = read({ holidays: [row] });
  expect([data.holidays, wrong]).toEqual([[], [problem]]);
});

it('marks wrong entries with key and note, and takes the marks away once mended', () => {
  const tables = inMemoryTables({ members: [member({ role: '老板' })] });
  const run = (mend: boolean) => {
    const register = tables.open();
    const [stored] = register.all(members);
    if (mend && stored) register.change(members, stored, { role: '客服' });
    markEntryProblems(members, readConfig(register).problems, { register, language: 'zh-CN' });
    register.commit();
    return [tables.rows(members)[0]?.problems, tables.note(members, 3, 'role')];
  };
  expect(run(false)).toEqual(['role', '没有“老板”这个角色，请从下拉选项中选择。']);
  expect(run(true)).toEqual(['', '']);
});
