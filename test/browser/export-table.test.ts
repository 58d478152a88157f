/** @fileoverview 导出… as a person does it: the file that is downloaded, in both formats. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { customerIn, type Opened, openRegister, registerIn } from './open-register';

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await openBrowser();
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司', { remark: '=1+1,"x"' });
  opened = await openRegister(browser, host);
}, FIRST_TIME_MS);

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

it('downloads a table as CSV and as JSON', async () => {
  const page = await opened.open('数据', '导出…');
  const first = opened.page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).dblclick();
  const csv = await first;
  expect(csv.suggestedFilename()).toBe('客户 2026-11-23.csv');
  await page.getByText('已下载 客户 2026-11-23.csv，共 1 条。').waitFor();
  const text = readFileSync((await csv.path()) as string, 'utf8');
  expect(text.startsWith('\ufeff客户编号,客户名称,')).toBe(true);
  expect(text).toContain('"\'=1+1,""x"""');
  await page.getByLabel('文件格式').selectOption('json');
  const second = opened.page.waitForEvent('download');
  await page.getByRole('button', { name: '下载' }).click();
  const found = JSON.parse(readFileSync((await (await second).path()) as string, 'utf8'));
  expect(found).toMatchObject([{ id: '202611001', name: '苏州恒锐精密机械有限公司', remark: '=1+1,"x"' }]);
});
