/** @fileoverview `npm start` as a newcomer meets it: a register with companies, used by keyboard, mouse and menu. */
import type { Browser, Page } from 'playwright-core';
import { eventually } from './eventually';
import { slowLine } from './lag';
import { atTheKeyboard, FIRST_TIME_MS, openBrowser, type Started, startRegister, WAIT_MS } from './open-browser';

let started: Started;
let browser: Browser;
let page: Page;
const wrong: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  started = await startRegister('2026-11-23T10:00:00+08:00');
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  page.setDefaultTimeout(WAIT_MS);
  await slowLine(page);
  await page.goto(started.url);
  await page.waitForSelector('body.ready');
}, FIRST_TIME_MS);

afterAll(async () => {
  await started?.stop();
  await browser?.close();
});

const hands = () => atTheKeyboard(page);
const toast = (text: string | RegExp) => page.locator('.toast').filter({ hasText: text });

describe('npm start', () => {
  it('says how long it took and shows the register set up with companies', async () => {
    expect(started.output).toMatch(/\d+\.\d s · .*Ctrl\+C/);
    expect(started.output).toMatch(/\d+\.\d s · .*the page can be used/);
    await eventually(async () =>
      expect(await page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining(['客户', '跟进计划'])),
    );
    await eventually(async () => expect(await hands().read('A3')).toBe('202611001'));
    expect(page.url()).not.toContain('token');
  });

  it('files a customer whose name is typed into the grid', async () => {
    await hands().type('B272', '北京时代测试科技有限公司');
    await eventually(async () => expect(await hands().read('A272')).toBe('202611270'));
    await eventually(async () => expect(await hands().read('F272')).toBe('潜在客户'));
  });

  it('marks a wrong phone and says at the cell what is wrong', async () => {
    await hands().type('E272', '123');
    const y = await hands().find('E272');
    await eventually(async () => {
      await page.mouse.move(980, y + 100);
      await page.mouse.move(775, y, { steps: 3 });
      expect((await page.getByRole('note').allInnerTexts()).join()).toMatch(/123/);
    });
  });

  it('takes what is picked from a dropdown', async () => {
    // The arrow stands at the right end of the cell.
    await page.mouse.click(945, await hands().find('F272'));
    await hands().settled(() => page.getByText('成交客户', { exact: true }).last().click());
    await eventually(async () => expect(await hands().read('F272')).toBe('成交客户'));
  });

  it('takes a pasted block, each cell as if typed, and takes it back', async () => {
    await hands().go('B274');
    const copied = '粘贴甲有限公司\t\t张三\t138 0013 8000\n粘贴乙有限公司\t\t李四\t';
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(copied)})`);
    await hands().settled(() => page.keyboard.press('Control+v'));
    await eventually(async () => expect(await hands().read('A274')).toBe('202611271'));
    await eventually(async () => expect(await hands().read('A275')).toBe('202611272'));
    await eventually(async () => expect(await hands().read('E274')).toBe('13800138000'));
    await hands().go('B274');
    await hands().settled(() => page.keyboard.press('Control+z'));
    await eventually(async () => expect(await hands().read('B275')).toBe(''));
  });

  it('asks what a menu item asks, and does it after the answer', async () => {
    await hands().menu('客户登记簿', '设置', '初始化登记簿…');
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: '是', exact: true }).click();
    await question.getByRole('button', { name: '确定', exact: true }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await eventually(async () => expect(await page.getByRole('tab').allInnerTexts()).toContain('客户'));
  });

  it('brings tomorrow and its mail', async () => {
    await hands().settled(() => hands().menu('试用', '到明天 09:30（提醒已发出）'));
    await eventually(() => expect(page.locator('.clock').innerText()).resolves.toContain('2026-11-24'));
    await hands().settled(() => page.getByRole('button', { name: /^发件箱/ }).click());
    await page.locator('.mail-list button').filter({ hasText: 'wang@example.com' }).first().click();
    await eventually(() =>
      expect(page.locator('.mail h3').innerText()).resolves.toContain('【客户登记簿】11月24日（周二）'),
    );
    const mail = page.frameLocator('.mail-page').locator('body');
    await eventually(() => expect(mail.innerText()).resolves.toMatch(/逾期|今天/));
    await page.getByRole('button', { name: '纯文本' }).click();
    await eventually(() => expect(page.locator('.mail-text').innerText()).resolves.toMatch(/逾期|今天/));
  });

  it('tells a stranger that they may not', async () => {
    await hands().settled(() => page.locator('.me select').selectOption('stranger@example.com'));
    await hands().menu('客户登记簿', '跟进', '生成跟进计划');
    await toast(/./).or(page.getByRole('alertdialog')).first().waitFor();
    await page.locator('.panel').waitFor();
  });

  it('ran all that without an error of its own', () => {
    expect(wrong).toEqual([]);
  });
});
