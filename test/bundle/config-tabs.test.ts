/** @fileoverview The tabs that managers keep: entries count at once, wrong ones are told and do no harm, options are in the dropdown. */
import { OWNER, people, type RegisterInHost, registerInHost } from '../builders/register-in-host';

/** What a range dropdown of a field shows. */
function offered({ host, cell }: RegisterInHost, tab: string, key: string): string[] {
  const [source] = host.sheet(tab).validation(cell(tab, key, 3))?.args ?? [];
  if (typeof source !== 'object' || source === null || !('range' in source) || !source.range) return [];
  const { sheetId, row, column, numRows } = source.range;
  const values =
    host.tabs
      .map((name) => host.sheet(name))
      .find(({ id }) => id === sheetId)
      ?.values() ?? [];
  return values
    .slice(row - 1, row - 1 + numRows)
    .map((line) => String(line[column - 1] ?? ''))
    .filter(Boolean);
}

it('shows a new industry in the dropdown at once, without a run', () => {
  const register = registerInHost({ team: false });
  const { host, cell } = register;
  const row = host.sheet('下拉选项').values().length + 1;
  host.type('下拉选项', cell('下拉选项', 'list', row), '所属行业', { settle: false });
  host.type('下拉选项', cell('下拉选项', 'value', row), '节能设备', { settle: false });
  expect(offered(register, '客户', 'industry')).toContain('节能设备');
  host.settle();
  expect(offered(register, '客户', 'industry')).toContain('节能设备');
});

it('moves an option of another list to its list, and into its dropdown alone', () => {
  const register = registerInHost({ team: false });
  register.add('下拉选项', { list: '流失原因', value: '搬迁' });
  expect(offered(register, '客户', 'lostReason')).toContain('搬迁');
  expect(offered(register, '客户', 'industry')).not.toContain('搬迁');
  expect(register.get('下拉选项', { value: '搬迁' })).toMatchObject({ active: true, order: 9 });
  expect(register.failures()).toEqual([]);
});

it('takes an option out of the dropdown that is switched off', () => {
  const register = registerInHost({ team: false });
  register.update('下拉选项', { list: '流失原因', value: '产品功能' }, { active: false });
  const shown = offered(register, '客户', 'lostReason');
  expect(shown).not.toContain('产品功能');
  expect(shown).toContain('其他');
});

it('counts a new member as active and reminded, whatever was not typed', () => {
  const { add, get } = registerInHost({ team: false });
  for (const person of people) add('团队成员', person, { user: OWNER });
  expect(get('团队成员', { name: '何静' }).role).toBe('管理员');
  expect(get('团队成员', { name: '王芳' })).toMatchObject({ active: true, digest: true, level: '客户经理' });
});

it('takes the place of the row that set-up made once the person is entered by name', () => {
  const { rows } = registerInHost();
  const mine = rows('团队成员').filter(({ email }) => email === 'owner@example.com');
  expect(mine).toMatchObject([{ name: '何静', role: '管理员' }]);
});

it.each([
  ['设置', { key: 'digestHour' }, { value: '25' }, 'value', '“25”不可用，应为 6 到 20 的整数'],
  ['设置', { key: 'numberPattern' }, { value: 'C{YYYY}' }, 'value', '“C{YYYY}”不可用'],
  ['团队成员', { name: '李强' }, { role: '老板' }, 'role', '没有“老板”这个角色'],
  ['团队成员', { name: '李强' }, { hour: 3 }, 'hour', '“3”应为 6 到 20 的整点'],
  ['跟进策略', { id: 'G000001' }, { times: 0 }, 'times', '应为大于 0 的数字'],
])('tells a wrong entry in %s %p where it stands', (tab, where, values, key, message) => {
  const register = registerInHost();
  register.update(tab, where, values);
  const row = register.rows(tab).findIndex((line) => Object.entries(where).every(([k, v]) => line[k] === v)) + 3;
  expect(register.host.sheet(tab).note(register.cell(tab, key, row))).toContain(message);
  expect(register.failures()).toEqual([]);
});

it('goes on with the last good value, and takes the mark away once mended', () => {
  const register = registerInHost();
  const { host } = register;
  register.update('设置', { key: 'numberPattern' }, { value: 'K{YYYY}{SEQ:4}' });
  register.update('设置', { key: 'numberPattern' }, { value: 'K{YYYY}' });
  register.add('客户', { name: '甲一机械有限公司' }, { user: 'wang@example.com' });
  expect(register.rows('客户')[0]?.id).toBe('K20260001');
  register.update('设置', { key: 'numberPattern' }, { value: 'K{YYYY}{SEQ:5}' });
  const row = register.rows('设置').findIndex(({ key }) => key === 'numberPattern') + 3;
  expect(host.sheet('设置').note(register.cell('设置', 'value', row))).toBe('');
});

it('follows another preset: grades, policies and untouched settings', () => {
  const register = registerInHost({ team: false });
  register.update('设置', { key: 'planHorizon' }, { value: '400' });
  register.update('设置', { key: 'preset' }, { value: 'CRM工具集' });
  expect(register.get('设置', { key: 'approvalOn' }).value).toBe('是');
  expect(register.get('设置', { key: 'planHorizon' }).value).toBe('400');
  const grades = register.rows('下拉选项').filter(({ list, active }) => list === '客户等级' && active === true);
  expect(grades.map(({ value }) => value).sort()).toEqual(['A', 'B', 'C', 'S']);
  expect(offered(register, '客户', 'gradeOverride').sort()).toEqual(['A', 'B', 'C', 'S']);
  expect(register.rows('跟进策略').filter(({ active, grade }) => active === true && grade === 'S')).toHaveLength(1);
  expect(register.failures()).toEqual([]);
});

it('locks the managers’ tabs for those who manage now', () => {
  const register = registerInHost();
  const editors = register.host.sheet('设置').model.protections[0]?.editors ?? [];
  expect([...editors].sort()).toEqual(['chen@example.com', 'owner@example.com']);
  const refused = register.host.type('设置', 'C3', '工作手册', { user: 'wang@example.com' });
  expect(refused.accepted).toBe(false);
  expect(register.host.type('设置', 'C3', '工作手册', { user: 'chen@example.com' }).accepted).toBe(true);
});
