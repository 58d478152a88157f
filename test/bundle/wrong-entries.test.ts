/** @fileoverview Wrong entries in the tabs that managers keep: told where they stand, harmless, and gone once mended; in the built bundle. */
import { LI, OWNER, type Typed } from './fixture';
import { savedRegister } from './saved-register';
import { cellOf, keysOf, textOf } from './tab-records';

const register = savedRegister('表单模板', '2026-11-23T09:00', (f) => {
  const by = { user: OWNER };
  f.upd('设置', { key: 'reviewOn' }, { value: '是' }, by);
  f.upd('团队成员', { name: '李强' }, { role: '销售经理' }, by);
  f.add('下拉选项', { list: '流失原因', value: '搬迁' }, by);
  f.add('节假日', { date: '2026-11-30', name: '厂庆', kind: '公司休假' }, by);
});
afterAll(() => register.forget());

type Register = ReturnType<typeof register.open>;

/** Tab, row, the wrong value of a field, what the note says. */
const WRONG: readonly (readonly [string, Typed, string, string | number, string])[] = [
  ['设置', { key: 'digestHour' }, 'value', '25', '6 到 20 的整数'],
  ['设置', { key: 'reviewOn' }, 'value', '也许', '“是”或“否”'],
  ['设置', { key: 'minutesFor' }, 'value', '飞鸽', '上门拜访'],
  ['设置', { key: 'renewalDays' }, 'value', '很久', '1 到 730 的整数'],
  ['团队成员', { email: LI }, 'role', '老板', '角色'],
  ['团队成员', { email: LI }, 'manager', '赵敏', '成员姓名'],
  ['团队成员', { email: LI }, 'hour', '八点', '6 到 20'],
  ['团队成员', { email: LI }, 'name', '王芳', '不能重复'],
  ['团队成员', { email: LI }, 'active', '快了', '“是”或“否”'],
  ['团队成员', { email: LI }, 'digest', '看情况', '“是”或“否”'],
  ['下拉选项', { list: '流失原因', value: '搬迁' }, 'active', '快了', '“是”或“否”'],
  ['跟进策略', { id: 'G000001' }, 'deep', '一般', '“是”或“否”'],
  ['节假日', { name: '厂庆' }, 'greet', '随意', '“是”或“否”'],
  ['话术与模板', { id: 'T000001' }, 'active', '快了', '“是”或“否”'],
  ['下拉选项', { list: '流失原因', value: '搬迁' }, 'list', '心情', '列表'],
  ['下拉选项', { list: '流失原因', value: '搬迁' }, 'growth', '很快', '数字'],
  ['跟进策略', { id: 'G000001' }, 'period', '世纪', '季度'],
  ['跟进策略', { id: 'G000001' }, 'times', '常常', '大于 0'],
  ['跟进策略', { id: 'G000001' }, 'methods', '飞鸽', '电话沟通'],
  ['跟进策略', { id: 'G000001' }, 'grade', 'Z', '客户等级'],
  ['节假日', { name: '厂庆' }, 'date', '厂庆那天', '2026-10-01'],
  ['节假日', { name: '厂庆' }, 'kind', '假', '公司休假'],
  ['话术与模板', { id: 'T000001' }, 'text', '您好{客户名}', '{称呼}'],
  ['话术与模板', { id: 'T000001' }, 'grade', 'Z', '下拉选项'],
];

describe('one after the other', () => {
  let f: Register;
  beforeAll(() => {
    f = register.open();
  });

  it.each(WRONG)('%s %j: %s “%s” is told there, and no more once mended', (tab, where, key, wrong, told) => {
    const { row, ...before } = f.one(tab, where);
    const cell = cellOf(keysOf(f.host, tab), key, row);
    const wrongs = () => textOf(f.get(tab).find((one) => one.row === row)?.problems);
    f.host.type(tab, cell, wrong, { user: OWNER });
    expect(f.noteAt(tab, key, row)).toContain(told);
    if (tab !== '设置') expect(wrongs()).toBe(key);
    f.host.type(tab, cell, textOf(before[key]), { user: OWNER });
    expect(f.noteAt(tab, key, row)).toBe('');
    expect(wrongs()).toBe('');
    expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('the last good value serves', () => {
  const wronged = (tab: string, where: Typed, values: Typed) => {
    const f = register.open();
    f.upd(tab, where, values, { user: OWNER });
    return f;
  };

  it('a switch that nobody can read', () => {
    const f = wronged('设置', { key: 'reviewOn' }, { value: '也许' });
    const id = f.customer('甲一机械有限公司');
    expect(f.one('客户', { id }).status).toBe('待复核');
  });

  it.each([
    ['a role that there is not', { role: '老板' }],
    ['a name that was wiped', { name: '' }],
    ['an address that is none', { email: '李强的邮箱' }],
    ['a box that holds a text', { active: '快了' }],
  ])('%s', (_what, values) => {
    const f = wronged('团队成员', { name: '李强' }, values as Typed);
    expect(f.call('listApprovals', [], LI)).toMatchObject({ ok: true });
    f.host.advance('2h');
    expect(f.call('listApprovals', [], LI)).toMatchObject({ ok: true });
  });

  it.each([
    ['list', '心情'],
    ['value', '价格'],
  ])('an option whose %s is wrong', (key, wrong) => {
    const f = wronged('下拉选项', { list: '流失原因', value: '搬迁' }, { [key]: wrong });
    const id = f.customer('甲一机械有限公司', { stage: '流失客户', lostReason: '搬迁' });
    expect(f.problems(id)).toEqual([]);
  });

  it('a policy without a period', () => {
    const f = register.open();
    const id = f.customer('甲一机械有限公司', { stage: '成交客户' });
    f.order(id, '2026-06-01', 600_000);
    f.log(id, '2026-11-20', '上门拜访', { minutesVia: '无需发送' });
    const before = f.next(id);
    f.upd('跟进策略', { id: 'G000001' }, { period: '世纪' }, { user: OWNER });
    f.call('regradeCustomers');
    expect(before).not.toBe('');
    expect(f.next(id)).toBe(before);
  });

  it('a holiday whose day nobody can read', () => {
    const f = register.open();
    const first = f.next(f.customer('甲一机械有限公司'));
    f.upd('节假日', { name: '厂庆' }, { date: '厂庆那天' }, { user: OWNER });
    expect(first).toBe('2026-11-27');
    expect(f.next(f.customer('乙二机械有限公司'))).toBe(first);
  });

  it('a setting whose key was typed over, or whose row was deleted', () => {
    const f = register.open();
    const { row } = f.one('设置', { key: 'reviewOn' });
    f.host.type('设置', cellOf(keysOf(f.host, '设置'), 'key', row), 'x', { user: OWNER });
    expect(f.one('设置', { key: 'reviewOn' }).value).toBe('是');
    f.del('设置', { key: 'reviewOn' }, { user: OWNER });
    f.host.advance('2h');
    expect(f.one('客户', { id: f.customer('甲一机械有限公司') }).status).toBe('待复核');
  });

  it('texts that were wiped', () => {
    const f = register.open();
    const id = f.customer('甲一机械有限公司');
    const log = f.log(id, '2026-11-23', '上门拜访', { consensus: '先试用一个月' });
    f.upd('话术与模板', { scene: '沟通纪要' }, { text: '' }, { user: OWNER });
    const sent = f.call('sendMinutes', [{ id: log, via: '微信/企业微信' }]) as { ok: boolean; text?: string };
    expect(JSON.stringify(sent)).toContain('一、达成共识：先试用一个月');
  });
});
