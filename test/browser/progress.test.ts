/** @fileoverview Long work on its page: run to the end, stopped and gone on, waiting for the lock, tried again. */
import type { Browser, Page } from 'playwright-core';
import type { Dialog, Host } from '../../host';
import { importedCustomers } from '../builders/imported-customers';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, OWNER, registerIn } from './open-register';
import { showDialog } from './show-dialog';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

type Answer = (fn: string, args: unknown[], usual: () => unknown) => unknown;

/** The page of an item; what its calls are answered may be another matter. */
function open(host: Host, fn: string, answer: Answer = (_fn, _args, usual) => usual()): Promise<Page> {
  host.menu({ fn }, { user: OWNER });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  const run: Dialog['run'] = (name, ...args) => answer(name, args, () => dialog.run(name, ...args));
  return showDialog(browser, { ...dialog, run });
}

const share = (page: Page) => page.getByRole('progressbar').getAttribute('aria-valuenow');
const button = (page: Page, name: string) => page.getByRole('button', { name });

it('runs to the end, with the bar full and the result in words', async () => {
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司');
  const page = await open(host, 'menuVerifyLog');
  await page.getByText('已完成。').waitFor();
  await eventually(async () => expect(await share(page)).toBe('100'));
  await page.getByText(/^变更记录完整，共 \d+ 条。$/).waitFor();
  await eventually(() => expect(page.getByRole('button').allInnerTexts()).resolves.toEqual(['关闭']));
  await page.close();
});

describe('with more customers than one step takes', () => {
  let host: Host;
  beforeAll(() => {
    host = registerIn('zh-CN');
    importedCustomers(host, 1600, OWNER);
  });
  const planned = () => column(host, '客户', 'nextFollowUp').filter((day) => day !== '' && day !== undefined).length;

  it('stops after the present step, keeps what was done, and goes on from there', async () => {
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const page = await open(host, 'menuGenerateFollowUps', async (_fn, _args, usual) => {
      await held;
      return usual();
    });
    await page.getByText('正在处理：1500 / 1600').waitFor();
    await eventually(async () => expect(await share(page)).toBe('94'));
    await page.getByText('已生成 1500 项跟进计划。').waitFor();
    await button(page, '停止').click();
    await button(page, '做完这一步就停止…').waitFor();
    free();
    await page.getByText('已停止。做完的部分已经保存，随时可以继续。').waitFor();
    expect(planned()).toBe(1600);
    expect(host.tabs.includes('我的待办') && host.sheet('我的待办').values().length > 1500).toBe(false);
    await button(page, '继续').click();
    await page.getByText('已完成。').waitFor();
    await page.getByText('已生成 1600 项跟进计划。').waitFor();
    await eventually(async () => expect(await share(page)).toBe('100'));
    expect(host.sheet('我的待办').values().length).toBeGreaterThan(1600);
    await page.close();
  });

  it('waits while the register is busy, and says what failed until it is tried again', async () => {
    const troubles: (() => unknown)[] = [
      () => ({ ok: true, busy: true }),
      () => {
        throw new Error('服务器错误');
      },
    ];
    const page = await open(host, 'menuRegrade', (_fn, _args, usual) => (troubles.shift() ?? usual)());
    await page.getByText('登记簿正在处理其他操作，稍后自动继续…').waitFor();
    await page.getByRole('alert').getByText('服务器错误').waitFor();
    await eventually(async () => expect(await share(page)).toBe('94'));
    await button(page, '重试').dblclick();
    await page.getByText('已完成。').waitFor();
    await page.getByText(/^已计算 1600 位客户/).waitFor();
    await eventually(() => expect(page.getByRole('alert').count()).resolves.toBe(0));
    await page.close();
  });
});
