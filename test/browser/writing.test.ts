/** @fileoverview Minutes and greetings as a rep sends them: mostly copied, sometimes mailed. */
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, registerIn } from './open-register';
import { showDialog } from './show-dialog';

const WANG = 'wang@example.com';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

async function open(host: Host, fn: string): Promise<Page> {
  host.menu({ fn }, { user: WANG });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  return showDialog(browser, dialog);
}

describe('发送沟通纪要', () => {
  let host: Host;
  beforeAll(() => {
    host = registerIn('zh-CN');
    const mailed = customerIn(host, '苏州恒锐精密机械有限公司', { owner: '王芳', email: 'zhang@example.com' });
    const chatted = customerIn(host, '宁波远景包装材料有限公司', { owner: '王芳' });
    for (const customer of [mailed, chatted, chatted, chatted]) {
      const contact = { customer, date: '2026-11-22', method: '上门拜访', content: '看样品', consensus: '先试用两周' };
      done(host.call('logInteraction', [{ ...contact, owner: '王芳' }], { via: 'run', user: WANG }));
    }
  });

  it('lists what is owed and mails the text as it was changed, once', async () => {
    const page = await open(host, 'menuSendMinutes');
    await eventually(() => expect(page.locator('.card').count()).resolves.toBe(4));
    await page.locator('.card').filter({ hasText: '苏州恒锐' }).getByRole('button', { name: '写纪要' }).click();
    await eventually(() => expect(page.getByLabel('纪要内容').inputValue()).resolves.toContain('先试用两周'));
    await page.getByText('收件人：zhang@example.com').waitFor();
    await page.getByLabel('纪要内容').fill('张经理您好，先试用两周。');
    await page.getByRole('button', { name: '发送邮件' }).dblclick();
    await page.getByText('已发送给 zhang@example.com。').waitFor();
    const sent = host.outbox.filter(({ to }) => to === 'zhang@example.com');
    expect(sent.map(({ body }) => body)).toEqual(['张经理您好，先试用两周。']);
    await eventually(() => expect(page.locator('.card').count()).resolves.toBe(3));
    await page.close();
  });

  it('copies where there is no address, and marks as sent, as not needed, as sent earlier', async () => {
    const page = await open(host, 'menuSendMinutes');
    const write = () => page.getByRole('button', { name: '写纪要' }).first().click();
    await write();
    await page.getByText('客户没有电子邮箱').waitFor();
    await expect(page.getByRole('button', { name: '发送邮件' }).count()).resolves.toBe(0);
    await page.getByRole('button', { name: /^复制/ }).click();
    await page.getByRole('button', { name: /^已复制/ }).waitFor();
    await page.getByRole('button', { name: '已用微信发送' }).click();
    await page.getByText('微信/企业微信。').waitFor();
    await write();
    await page.getByRole('button', { name: '无需发送' }).click();
    await page.getByText('无需发送。').waitFor();
    await write();
    await page.getByRole('button', { name: '补录…' }).click();
    await page.getByLabel('实际发送时间').fill('2026-11-22T18:30');
    await page.getByRole('button', { name: '确定补录' }).click();
    await page.getByText('没有待发送的沟通纪要。').waitFor();
    const vias = column(host, '维护记录', 'minutesVia').slice(1).sort();
    expect(vias).toEqual(['微信/企业微信', '微信/企业微信', '无需发送']);
    const moments = column(host, '维护记录', 'minutesSentAt').map((at) => (at instanceof Date ? at.toISOString() : ''));
    expect(moments).toContain('2026-11-22T10:30:00.000Z');
    await page.close();
  });
});

describe('完成节日问候', () => {
  it('gives each customer’s text to copy, ends one, then all after a question', async () => {
    const host = registerIn('zh-CN', '表单模板', '2026-09-20T20:00:00+08:00');
    for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司']) {
      customerIn(host, name, { owner: '王芳', consent: '已告知并同意', stage: '成交客户' });
    }
    host.advance('2026-09-21T10:00:00+08:00');
    const page = await open(host, 'menuFinishGreetings');
    await page.getByRole('heading', { name: /国庆/ }).waitFor();
    await eventually(() => expect(page.locator('.letter').first().innerText()).resolves.toContain('张老师'));
    await page.getByRole('button', { name: /^复制/ }).first().click();
    await page.locator('.card').first().getByRole('button', { name: '完成' }).dblclick();
    await page.getByText('已完成 1 位客户的问候。').waitFor();
    await page.getByRole('button', { name: '全部完成（2）' }).click();
    await page.getByRole('button', { name: '确定' }).click();
    await page.getByText('没有待发送的问候。').waitFor();
    const [keys = [], , ...rows] = host.sheet('跟进计划').values();
    const ended = rows.filter((row) => row[keys.indexOf('origin')] === '节日问候');
    expect(ended.map((row) => row[keys.indexOf('status')])).toEqual(['已完成', '已完成', '已完成']);
    await page.close();
  });
});
