/** @fileoverview The forms that are pushed to Google, filled in as a person does, in each language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { type Host, openHost } from '../../host';
import { type Served, serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';
import { FIRST_TIME_MS, openBrowser } from './open-browser';

jest.setTimeout(90_000);

const OWNER = 'owner@example.com';
const axe = readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

function registerIn(language: string): Host {
  const host = openHost({ bundle: 'dist', now: '2026-11-23T10:00:00+08:00', timeZone: 'Asia/Shanghai', user: OWNER });
  host.open();
  const members = [
    { name: '何静', email: OWNER, role: '管理员' },
    { name: '王芳', email: 'wang@example.com', role: '销售代表' },
  ];
  host.call('setUpRegister', [{ language, members }], { via: 'run' });
  host.open();
  return host;
}

interface Opened {
  readonly host: Host;
  readonly page: Page;
  readonly served: Served;
  form(fn: string): Promise<Frame>;
}

async function openRegister(language: string): Promise<Opened> {
  const host = registerIn(language);
  const session = createSession({
    people: [{ name: '何静', email: OWNER, role: '管理员' }],
    open: () => host,
    forget: () => undefined,
  });
  const served = await serve(session, { port: 0, language });
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  await page.goto(served.url);
  await page.waitForSelector('body.ready');
  const form = async (caption: string): Promise<Frame> => {
    await page
      .locator('.menu > button')
      .filter({ hasText: captionOf(host) })
      .click();
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
    await page.frameLocator('iframe').locator('form, main').first().waitFor();
    return page.frames().find((frame) => frame.url().includes('/dialog/')) as Frame;
  };
  return { host, page, served, form };
}

const captionOf = (host: Host): string => host.menus[0]?.caption ?? '';

async function closeRegister({ page, served }: Opened): Promise<void> {
  await page.close();
  await served.close();
}

const column = (host: Host, tab: string, key: string): unknown[] => {
  const [keys = [], , ...rows] = host.sheet(tab).values();
  return rows.map((row) => row[keys.indexOf(key)]);
};

describe('the forms', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openRegister('zh-CN');
  }, FIRST_TIME_MS);

  afterAll(() => closeRegister(opened));

  it('says at the field what is missing and what is wrong, and keeps what was filled in', async () => {
    const form = await opened.form('新建客户…');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(form.getByText('请填写客户名称').innerText()).resolves.toBeTruthy();
    await form.getByLabel('客户名称').fill('北京时代测试科技有限公司');
    await form.getByLabel('联系人', { exact: false }).first().fill('孙悦');
    await form.getByLabel('联系电话').fill('1380013800');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(form.getByText('有 10 位').innerText()).resolves.toContain('1380013800');
    await expect(form.getByLabel('客户名称').inputValue()).resolves.toBe('北京时代测试科技有限公司');
    expect(column(opened.host, '客户', 'name')).toEqual([]);
  });

  it('files the customer once, however often one clicks', async () => {
    const form = opened.page.frames().find((frame) => frame.url().includes('/dialog/')) as Frame;
    await form.getByLabel('联系电话').fill('138 0013 8000');
    await form.getByLabel('所属行业').selectOption({ index: 1 });
    await form.getByRole('button', { name: '保存' }).dblclick();
    await expect(form.getByRole('status').innerText()).resolves.toContain('202611001');
    expect(column(opened.host, '客户', 'phone')).toEqual(['13800138000']);
    await form.getByRole('button', { name: '关闭' }).click();
    await opened.page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('logs a contact with the customer of the selected row', async () => {
    await opened.page.locator('.cell-bar .name').fill('B3');
    await opened.page.keyboard.press('Enter');
    const form = await opened.form('登记维护记录…');
    await expect(form.getByLabel('客户', { exact: false }).first().inputValue()).resolves.toBe('202611001');
    await form.getByLabel('维护方式').selectOption('电话沟通');
    await form.getByLabel('沟通内容').fill('询问设备使用情况\n约下周演示');
    await form.getByRole('button', { name: '保存' }).click();
    await expect(form.getByRole('status').innerText()).resolves.toMatch(/已登记 I\d+/);
    expect(column(opened.host, '维护记录', 'customer')).toEqual(['202611001']);
    expect(column(opened.host, '维护记录', 'content')).toEqual(['询问设备使用情况\n约下周演示']);
  });
});

describe('the list of what is due', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openRegister('zh-CN');
    const { host } = opened;
    for (const [name, phone] of [
      ['北京时代测试科技有限公司', '13800138000'],
      ['上海东方测试机械有限公司', '13900139000'],
    ] as const) {
      const record = {
        name,
        phone,
        contactName: '孙悦',
        industry: '制造业-机械设备',
        stage: '潜在客户',
        owner: '何静',
      };
      expect(host.call('createCustomer', [record], { via: 'run' })).toMatchObject({ ok: true });
    }
    host.call('generateFollowUps', [], { via: 'run' });
  }, FIRST_TIME_MS);

  afterAll(() => closeRegister(opened));

  it('logs a contact where it stands, and it leaves the list', async () => {
    const list = await opened.form('我的待办');
    const card = list.locator('.card').filter({ hasText: '北京时代测试科技有限公司' });
    await card.getByRole('button', { name: '登记' }).click();
    await expect(list.getByLabel('客户', { exact: false }).first().inputValue()).resolves.toBe('202611001');
    await list.getByLabel('维护方式').selectOption('电话沟通');
    await list.getByLabel('沟通内容').fill('介绍新品');
    await list.getByRole('button', { name: '保存' }).click();
    await list.getByRole('status').waitFor();
    await list.getByRole('button', { name: '返回待办' }).click();
    await card.waitFor({ state: 'detached' });
    await list.locator('.card').filter({ hasText: '上海东方测试机械有限公司' }).waitFor();
  });

  it('postpones with a reason, and says so where there is none', async () => {
    const list = opened.page.frames().find((frame) => frame.url().includes('/dialog/')) as Frame;
    const card = list.locator('.card').filter({ hasText: '上海东方测试机械有限公司' });
    await card.getByRole('button', { name: '推迟' }).click();
    await card.getByLabel('推迟到').fill('2026-12-15');
    await card.getByRole('button', { name: '确定推迟' }).click();
    await expect(card.getByRole('alert').innerText()).resolves.toBe('请填写原因。');
    await card.getByLabel('原因').fill('客户出差');
    await card.getByRole('button', { name: '确定推迟' }).click();
    await card.waitFor({ state: 'detached' });
    expect(opened.host.sheet('跟进计划').display().flat()).toContain('2026-12-15');
  });
});

it.each([
  ['zh-CN', '新建客户…', '登记维护记录…', '我的待办'],
  ['zh-TW', '新增客戶…', '登記維護紀錄…', '我的待辦'],
  ['en', 'New customer…', 'Log an interaction…', 'My to-do list'],
])('the forms in %s have no serious hindrance for anybody', async (language, ...captions) => {
  const opened = await openRegister(language);
  try {
    for (const caption of captions) {
      const form = await opened.form(caption);
      await form.evaluate(axe);
      const { violations } = (await form.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      await opened.page.locator('.panel-head .cross').first().click();
      await opened.page.locator('iframe').waitFor({ state: 'detached' });
    }
  } finally {
    await closeRegister(opened);
  }
});
