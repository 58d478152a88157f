/** @fileoverview 打印采集表 on the screen and on paper. */
import type { Browser, Page } from 'playwright-core';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { customerIn, registerIn } from './open-register';
import { showDialog } from './show-dialog';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司', { region: '江苏省苏州市' });
  host.select('客户', 'B3');
  host.menu({ fn: 'menuPrintForm' });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  page = await showDialog(browser, dialog);
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

it('shows what is known of the selected customer, with its boxes ticked', async () => {
  await page.getByRole('heading', { name: '客户采集表' }).waitFor();
  await page.getByText('☑ 潜在客户').waitFor();
  await eventually(() =>
    expect(page.locator('.paper').innerText()).resolves.toMatch(/恒锐精密机械[\s\S]*0571-8880[\s\S]*苏州市/),
  );
});

it('is blank where a blank one is asked for', async () => {
  await page.getByLabel('内容').selectOption('空白');
  await eventually(() => expect(page.locator('.paper').innerText()).resolves.not.toMatch(/☑|恒锐|苏州市/));
  await page.getByText('□ 潜在客户').waitFor();
});

it('shows the sheet of another table', async () => {
  await page.getByLabel('采集表').first().selectOption('维护记录');
  await page.getByRole('heading', { name: '维护记录采集表' }).waitFor();
});

it('prints the paper alone', async () => {
  await page.evaluate('window.print = () => { window.printed_ = true; }');
  await page.getByRole('button', { name: '打印' }).click();
  await eventually(async () => expect(await page.evaluate('window.printed_')).toBe(true));
  await page.emulateMedia({ media: 'print' });
  await eventually(async () => expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false));
  await eventually(async () => expect(await page.getByLabel('内容').isVisible()).toBe(false));
  await eventually(async () => expect(await page.locator('.paper').isVisible()).toBe(true));
  await page.emulateMedia({ media: 'screen' });
});

it('copies the sheet as text', async () => {
  await page.getByRole('button', { name: '复制 采集表文字' }).click();
  await page.getByText('已复制 ✓').waitFor();
});
