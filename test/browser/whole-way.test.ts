/** @fileoverview From an empty spreadsheet to tomorrow's mail, as one person does it: with mouse and keyboard alone. */
import type { Browser } from 'playwright-core';
import { openHost } from '../../host';
import { eventually } from './eventually';
import { atTheKeyboard, FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, NOW, type Opened, OWNER, openRegister } from './open-register';

let browser: Browser;
let opened: Opened;
let hands: ReturnType<typeof atTheKeyboard>;

beforeAll(async () => {
  browser = await openBrowser();
  const host = openHost({ bundle: 'dist', now: NOW, timeZone: 'Asia/Shanghai', locale: 'zh_CN', user: OWNER });
  opened = await openRegister(browser, host);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  hands = atTheKeyboard(opened.page);
}, FIRST_TIME_MS);

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

const MENU = '客户登记簿';
const names = (): unknown[] => column(opened.host, '客户', 'name');

it('sets the register up after a question', async () => {
  const { page } = opened;
  await hands.menu(MENU, '设置', '初始化登记簿…');
  const question = page.getByRole('alertdialog');
  await question.getByRole('button', { name: '是', exact: true }).click();
  await question.getByText('登记簿已建立').waitFor();
  await hands.settled(() => question.getByRole('button', { name: '确定' }).click());
  await hands.look('客户');
  await eventually(() =>
    expect(page.getByRole('tab').allInnerTexts()).resolves.toEqual(expect.arrayContaining(['客户', '跟进计划'])),
  );
});

it('refuses an incomplete customer by form with a message, and files the complete one', async () => {
  const form = await opened.open('新建客户…');
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('请填写客户名称').waitFor();
  expect(names()).toEqual([]);
  await form.getByLabel('客户名称').fill('苏州恒锐精密机械有限公司');
  await form.getByLabel('联系人').first().fill('孙悦');
  await form.getByLabel('联系电话').fill('138 0013 8000');
  await form.getByLabel('所属行业').selectOption({ index: 1 });
  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('202611001').first().waitFor();
  await form.getByRole('button', { name: '关闭' }).click();
  await opened.page.locator('iframe').waitFor({ state: 'detached' });
  expect(names()).toEqual(['苏州恒锐精密机械有限公司']);
});

it('files another one whose name is typed into the grid, and takes what is picked from a list', async () => {
  await hands.type('B4', '宁波远景包装材料有限公司');
  await eventually(async () => expect(await hands.read('A4')).toBe('202611002'));
  const stage = await opened.page.locator('#grid').boundingBox();
  await hands.go('F4');
  // The arrow stands at the right end of the cell; row 4 is the third one that is shown.
  const right = (stage?.x ?? 0) + 46 + 120 + 230 + 200 + 3 * 120;
  await opened.page.mouse.click(right - 9, (stage?.y ?? 0) + 24 + 2 * 25 + 12);
  await hands.settled(() => opened.page.getByText('意向客户', { exact: true }).last().click());
  await eventually(async () => expect(await hands.read('F4')).toBe('意向客户'));
});

it('files what is pasted as a block, in the order of its rows', async () => {
  await hands.go('B5');
  const block = '无锡启明电子有限公司\t\t王经理\t0510-88880001\n常州佳禾食品有限公司\t\t李经理\t0519-88880002';
  await opened.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(block)})`);
  await hands.settled(() => opened.page.keyboard.press('Control+v'));
  await eventually(async () =>
    expect([await hands.read('A5'), await hands.read('A6')]).toEqual(['202611003', '202611004']),
  );
  await eventually(async () => expect(await hands.read('E6')).toBe('0519-88880002'));
});

it('gives them an owner, the first in the line above the grid and the others by Ctrl+D', async () => {
  await hands.go('I4');
  const bar = opened.page.locator('.cell-bar .content');
  await bar.fill('owner');
  await hands.settled(() => bar.press('Enter'));
  await hands.go('I4:I6');
  await hands.settled(() => opened.page.keyboard.press('Control+d'));
  expect(column(opened.host, '客户', 'owner')).toEqual(['owner', 'owner', 'owner', 'owner']);
});

it('logs a contact from one’s own list, which it leaves', async () => {
  await hands.menu(MENU, '跟进', '生成跟进计划');
  const said = opened.page.getByRole('alertdialog', { name: '生成跟进计划' });
  await hands.settled(() => said.getByRole('button', { name: '确定' }).click());
  const list = await opened.open('我的待办');
  const card = list.locator('.card').filter({ hasText: '苏州恒锐精密机械有限公司' });
  await card.getByRole('button', { name: '登记' }).click();
  await list.getByLabel('维护方式').selectOption('电话沟通');
  await list.getByLabel('沟通内容').fill('介绍新品');
  await list.getByRole('button', { name: '保存' }).click();
  await list.getByRole('status').waitFor();
  await list.getByRole('button', { name: '返回待办' }).click();
  await card.waitFor({ state: 'detached' });
  expect(column(opened.host, '维护记录', 'content')).toEqual(['介绍新品']);
  await opened.page.locator('.sidebar .cross').click();
});

it('gets tomorrow’s mail', async () => {
  const { page } = opened;
  await hands.settled(() => hands.menu('试用', '到明天 09:30（提醒已发出）'));
  await hands.settled(() => page.getByRole('button', { name: /^发件箱/ }).click());
  await page.locator('.mail-list button').filter({ hasText: OWNER }).first().click();
  await eventually(() =>
    expect(page.locator('.mail h3').innerText()).resolves.toContain('【客户登记簿】11月24日（周二）'),
  );
  const mail = page.frameLocator('.mail-page').locator('body');
  await eventually(() => expect(mail.innerText()).resolves.toMatch(/宁波远景|无锡启明|常州佳禾/));
});
