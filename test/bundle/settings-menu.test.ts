/** @fileoverview The items of the settings menu: what they do and what they say. */
import { readFileSync } from 'node:fs';
import { registerInHost } from '../builders/register-in-host';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const managers = ['设置', '团队成员', '下拉选项', '跟进策略', '节假日', '话术与模板'];

it('shows the managers’ tabs to a manager', () => {
  const { host } = registerInHost();
  expect(managers.every((tab) => host.sheet(tab).hidden)).toBe(true);
  host.menu('设置 ▸ 打开设置页', { user: 'chen@example.com' });
  expect(managers.filter((tab) => host.sheet(tab).hidden)).toEqual([]);
  expect(host.sheet('变更记录').hidden).toBe(true);
});

it('tells others that they may not', () => {
  const { host } = registerInHost();
  host.menu('设置 ▸ 打开设置页', { user: 'wang@example.com', answers: ['OK'] });
  expect(host.alerts.at(-1)?.message).toContain('您的角色是“销售代表”');
  expect(managers.every((tab) => host.sheet(tab).hidden)).toBe(true);
});

it('changes the language of titles, menu and settings, not of tabs and values', () => {
  const register = registerInHost();
  const { host } = register;
  register.add('客户', { name: '甲一机械有限公司' });
  register.host.type('客户', 'D2', '自己的标题', {});
  const tabs = [...host.tabs];
  host.menu('设置 ▸ 语言 ▸ English', { answers: ['OK'] });
  const [keys, titles] = host.sheet('客户').values();
  expect([titles?.[1], titles?.[3], keys?.[1]]).toEqual(['Customer name*', '自己的标题', 'name']);
  expect(register.get('设置', { key: 'reviewOn' })).toMatchObject({ title: 'Review new customers', value: '否' });
  expect(host.tabs).toEqual(tabs);
  host.open();
  expect(host.menus[0]?.caption).toBe('Customer Register');
  expect(register.rows('客户')[0]?.stage).toBe('潜在客户');
  host.menu({ fn: 'menuSimplifiedChinese' }, { answers: ['OK'] });
  expect(host.sheet('客户').values()[1]?.[1]).toBe('客户名称*');
});

it('tells what it is', () => {
  const { host } = registerInHost({ team: false });
  host.menu('设置 ▸ 关于', { answers: ['OK'] });
  expect(host.alerts.at(-1)?.message).toContain(version);
});

it('says what it repaired, or that there was nothing', () => {
  const { host } = registerInHost({ team: false });
  host.menu('数据 ▸ 修复登记簿', { answers: ['OK'] });
  expect(host.alerts.at(-1)?.message).toBe('检查完毕，没有需要修复的地方。');
  host.deleteColumns('客户', 3, 1);
  host.menu('数据 ▸ 修复登记簿', { answers: ['OK'] });
  expect(host.alerts.at(-1)?.message).toContain('· 「客户」补回列：所属行业');
});

it('asks before it leaves, takes everything of its own along and leaves every value', () => {
  const register = registerInHost();
  const { host } = register;
  register.add('客户', { name: '甲一机械有限公司', phone: '1380013800' });
  const values = register.rows('客户');
  host.menu('设置 ▸ 卸载', { answers: ['NO'] });
  expect(host.triggers).not.toEqual([]);
  host.menu('设置 ▸ 卸载', { answers: ['YES', 'OK'] });
  expect(host.triggers).toEqual([]);
  expect(register.rows('客户')).toEqual(values);
  for (const tab of host.tabs) {
    expect(host.sheet(tab).model.protections).toEqual([]);
    expect(host.sheet(tab).model.conditionalRules).toEqual([]);
  }
  expect(host.sheet('客户').note(register.cell('客户', 'phone', 3))).toBe('');
  expect(host.sheet('客户').validation(register.cell('客户', 'stage', 3))).toBeNull();
  expect(host.call('listDue', [])).toMatchObject({ ok: false });
  expect(host.call('setUpRegister', [])).toMatchObject({ ok: true });
  expect(register.rows('客户').map(({ id }) => id)).toEqual(values.map(({ id }) => id));
});
