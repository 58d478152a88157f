/** @fileoverview 设置向导 as the first person in an empty spreadsheet uses it, and later as an administrator does. */
import type { Browser, Locator } from 'playwright-core';
import { type Host, openHost } from '../../host';
import { eventually } from './eventually';
import { hindrances } from './hindrances';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, NOW, OWNER, openRegister, registerIn } from './open-register';
import { showDialog } from './show-dialog';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

function emptyHost(locale = 'zh_CN'): Host {
  const host = openHost({ bundle: 'dist', now: NOW, timeZone: 'Asia/Taipei', locale, user: OWNER });
  host.open();
  return host;
}

function open(host: Host, user = OWNER) {
  host.menu({ fn: 'menuSetupWizard' }, { user });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  return showDialog(browser, dialog);
}

const hasFocus = (field: Locator) => field.evaluate((one) => one === one.ownerDocument.activeElement);
const team = (host: Host) => column(host, '团队成员', 'name').filter(Boolean);
const setting = (host: Host, key: string) => {
  const [keys = [], , ...rows] = host.sheet('设置').values();
  return rows.find((row) => row[keys.indexOf('key')] === key)?.[keys.indexOf('value')];
};

it('sets an empty spreadsheet up, once the address that is none was corrected', async () => {
  const host = emptyHost();
  const register = await openRegister(browser, host);
  const page = await register.open('设置', '设置向导…');
  await page.getByRole('radio', { name: /工作手册/ }).check();
  await page.getByLabel('时区', { exact: true }).selectOption('Asia/Shanghai');
  await page.getByLabel('姓名（第 1 位）').fill('何静');
  await page.getByText(OWNER, { exact: true }).waitFor();
  await page.getByText('管理员', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: '添加成员' }).click();
  await page.getByLabel('姓名（第 2 位）').fill('陈立');
  await page.getByLabel('邮箱（第 2 位）').fill('chen@example.com');
  await page.getByLabel('角色（第 2 位）').selectOption('销售经理');
  await page.getByRole('button', { name: '添加成员' }).click();
  const third = page.getByLabel('姓名（第 3 位）');
  await eventually(() => expect(hasFocus(third)).resolves.toBe(true));
  await third.fill('王芳');
  await page.getByLabel('邮箱（第 3 位）').fill('wang＠example');
  await page.getByLabel('上级（第 3 位）').selectOption('陈立');
  await page.getByLabel('提醒时间（点）（第 3 位）').selectOption('9');
  await page.getByRole('button', { name: '建立登记簿' }).click();

  const wrong = page.getByLabel('邮箱（第 3 位）');
  await page.getByText('成员的邮箱“wang＠example”有误。').waitFor();
  await eventually(() => expect(wrong.getAttribute('aria-invalid')).resolves.toBe('true'));
  await page.getByText('请更正标出的 1 处后再保存。').waitFor();
  await eventually(() => expect(hasFocus(wrong)).resolves.toBe(true));
  expect(host.tabs).toHaveLength(1);

  await wrong.fill('wang@example.com');
  await page.getByRole('button', { name: '建立登记簿' }).dblclick();
  await page.getByRole('heading', { name: '登记簿已建立' }).waitFor();
  await page.getByText('22 个工作表、3 位成员，模板为「工作手册」').waitFor();
  await page.getByText('自动任务已安装，由您的账号运行').waitFor();
  await page.getByText('用「新建客户…」登记第一位客户').waitFor();
  expect(host.tabs).toHaveLength(22);
  expect(team(host)).toEqual(['何静', '陈立', '王芳']);
  expect(column(host, '团队成员', 'role').filter(Boolean)).toEqual(['管理员', '销售经理', '销售代表']);
  expect(column(host, '团队成员', 'manager')[2]).toBe('陈立');
  expect(column(host, '团队成员', 'hour')[2]).toBe(9);
  expect(setting(host, 'preset')).toBe('工作手册');
  expect(host.workbook.timeZone).toBe('Asia/Shanghai');
  await page.getByRole('button', { name: '关闭' }).click();
  await register.tab('客户');
  await register.close();
});

it('names a blank name, and an address that two members share, at their fields', async () => {
  const host = emptyHost();
  const page = await open(host);
  await page.getByLabel('姓名（第 1 位）').fill('');
  await page.getByRole('button', { name: '建立登记簿' }).click();
  await page.getByText('请填写姓名').waitFor();
  await page.getByLabel('姓名（第 1 位）').fill('何静');
  await page.getByRole('button', { name: '添加成员' }).click();
  await page.getByLabel('姓名（第 2 位）').fill('王芳');
  await page.getByLabel('邮箱（第 2 位）').fill(OWNER);
  await page.getByRole('button', { name: '建立登记簿' }).click();
  await page.getByText(`成员的邮箱“${OWNER}”重复。`).first().waitFor();
  await eventually(() => expect(page.getByLabel('邮箱（第 2 位）').getAttribute('aria-invalid')).resolves.toBe('true'));
  await page.getByRole('button', { name: '移除第 2 位成员' }).click();
  await eventually(() => expect(page.getByLabel('姓名（第 2 位）').count()).resolves.toBe(0));
  expect(host.tabs).toHaveLength(1);
  await page.close();
});

it('leaves the zone of a spreadsheet in use alone, unless that is ticked', async () => {
  for (const ticked of [false, true]) {
    const host = emptyHost();
    const [first] = host.tabs as [string];
    host.type(first, 'A1', '我的表', {});
    const page = await open(host);
    await page.getByText('本表格已有内容，时区保持 台北 · Asia/Taipei。').waitFor();
    if (ticked) {
      await page.getByLabel('把表格的时区和区域格式改为以下所选').check();
      await page.getByLabel('时区', { exact: true }).selectOption('Asia/Shanghai');
    }
    await page.getByRole('button', { name: '建立登记簿' }).click();
    await page.getByRole('heading', { name: '登记簿已建立' }).waitFor();
    expect(host.workbook.timeZone).toBe(ticked ? 'Asia/Shanghai' : 'Asia/Taipei');
    expect(host.sheet(first).value('A1')).toBe('我的表');
    await page.close();
  }
});

it('shows a register as it is, adds a member, and changes the preset only after a question', async () => {
  const host = registerIn('zh-CN');
  const page = await open(host);
  await eventually(() => expect(page.getByRole('radio', { name: /^表单模板/ }).isChecked()).resolves.toBe(true));
  await page.getByText('已在团队中 5 位').waitFor();
  await page.getByRole('button', { name: '添加成员' }).click();
  await page.getByLabel('姓名（第 1 位）').fill('周敏');
  await page.getByLabel('邮箱（第 1 位）').fill('wang@example.com');
  await page.getByRole('radio', { name: /CRM工具集/ }).check();
  await page.getByRole('button', { name: '检查并保存' }).click();
  await page.getByText('“wang@example.com”已在团队中').waitFor();
  await page.getByLabel('邮箱（第 1 位）').fill('zhou@example.com');
  await page.getByLabel('角色（第 1 位）').selectOption('客服');
  await page.getByRole('button', { name: '检查并保存' }).click();
  await page.getByText('模板由「表单模板」改为「CRM工具集」？').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  expect(setting(host, 'preset')).toBe('表单模板');
  await page.getByRole('button', { name: '检查并保存' }).click();
  await page.getByRole('button', { name: '更换模板' }).click();
  await page.getByText('模板已改为「CRM工具集」').waitFor();
  await page.getByText('已添加 1 位成员').waitFor();
  expect(setting(host, 'preset')).toBe('CRM工具集');
  expect(team(host)).toEqual(['何静', '陈立', '孙悦', '王芳', '李强', '周敏']);
  await page.close();
});

it('is for administrators once there is a register', async () => {
  const page = await open(registerIn('zh-CN'), 'chen@example.com');
  await page.getByRole('alert').getByText('您的角色是“销售经理”，此功能仅限：管理员。').waitFor();
  await page.close();
});

it.each([
  ['zh_CN', 'zh-CN', '建立登记簿'],
  ['en_US', 'en', 'Set up the register'],
])('hinders nobody in an empty spreadsheet (%s)', async (locale, language, save) => {
  const page = await open(emptyHost(locale));
  await page.getByRole('button', { name: save }).waitFor();
  await page
    .getByLabel(/（第 1 位）|member 1/)
    .first()
    .fill('');
  await page.getByRole('button', { name: save }).click();
  await page.locator('[aria-invalid="true"]').waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe(language);
  expect(await hindrances(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await page.close();
});
