/** @fileoverview 立即备份 and 恢复… as a person does it: a file is downloaded, something is lost, the file brings it back. */
import type { Browser } from 'playwright-core';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, NOW, type Opened, openRegister, registerIn } from './open-register';

let browser: Browser;
let opened: Opened;

beforeAll(async () => {
  browser = await openBrowser();
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司');
  customerIn(host, '宁波远景包装材料有限公司');
  opened = await openRegister(browser, host);
}, FIRST_TIME_MS);

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

it('brings back what was deleted from the file that was downloaded', async () => {
  const page = await opened.open('数据', '立即备份');
  const saved = opened.page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).dblclick();
  const file = await (await saved).path();
  await page.getByText('备份已下载：客户登记簿备份 2026-11-23').waitFor();
  expect((await saved).suggestedFilename()).toContain('202611002');
  await opened.page.locator('.panel-head .cross').first().click();
  opened.host.deleteRows('客户', 4, 1, {});
  expect(column(opened.host, '客户', 'name').filter(Boolean)).toEqual(['苏州恒锐精密机械有限公司']);
  const again = await opened.open('数据', '恢复…');
  await again.locator('input[type=file]').setInputFiles(file as string);
  await again.getByText('备份时间 2026-11-23').waitFor();
  await again.getByRole('button', { name: '恢复', exact: true }).dblclick();
  await again.getByText('已恢复：补回 1 条').waitFor();
  expect(column(opened.host, '客户', 'name').filter(Boolean)).toEqual([
    '苏州恒锐精密机械有限公司',
    '宁波远景包装材料有限公司',
  ]);
});

it('says what is wrong with another file', async () => {
  const page = opened.page.frames().find((frame) => frame.url().includes('/dialog/'));
  const other = { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
  await page?.locator('input[type=file]').setInputFiles(other);
  await page?.getByRole('alert').filter({ hasText: '这不是登记簿的备份文件' }).waitFor();
});

it('moves old records out once the file that holds them is kept', async () => {
  const host = registerIn('zh-CN', '表单模板', '2024-01-08T10:00:00+08:00');
  (host.triggers as unknown[]).length = 0;
  const customer = customerIn(host, '无锡启明电子有限公司');
  for (const date of ['2024-01-08', '2024-02-20']) {
    host.advance(`${date}T11:00:00+08:00`);
    const log = { customer, date, method: '电话沟通', content: '沟通', owner: '何静' };
    done(host.call('logInteraction', [log], { via: 'run' }));
  }
  host.advance(NOW);
  const later = await openRegister(browser, host);
  const page = await later.open('数据', '立即备份');
  const saved = later.page.waitForEvent('download');
  await page.getByRole('button', { name: '下载备份' }).click();
  await saved;
  await page.getByText('维护记录 1 条').waitFor();
  await page.getByRole('button', { name: '移出旧记录' }).dblclick();
  await page.getByRole('button', { name: '移出旧记录' }).waitFor({ state: 'detached' });
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.getByText('已移出').count()).toBe(1);
  expect(column(host, '维护记录', 'date').filter(Boolean)).toHaveLength(1);
  await later.close();
});
