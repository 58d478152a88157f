/** @fileoverview The forms that are pushed to Google, filled in as a person does. */
import type { Browser, Frame } from 'playwright-core';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, type Opened, openRegister, registerIn } from './open-register';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

const focused = (form: Frame) => form.locator(':focus').getAttribute('id');

describe('the forms', () => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openRegister(browser, registerIn('zh-CN'));
  }, FIRST_TIME_MS);

  afterAll(() => opened.close());

  it('says at the field what is missing and what is wrong, and keeps what was filled in', async () => {
    const form = await opened.open('新建客户…');
    await eventually(() => expect(focused(form)).resolves.toBe('field-name'));
    await form.getByRole('button', { name: '保存' }).click();
    await eventually(() => expect(form.getByText('请填写客户名称').innerText()).resolves.toBeTruthy());
    await form.getByLabel('客户名称').fill('北京时代测试科技有限公司');
    await form.getByLabel('联系人', { exact: false }).first().fill('孙悦');
    await form.getByLabel('联系电话').fill('1380013800');
    await form.getByRole('button', { name: '保存' }).click();
    await eventually(() => expect(form.getByText('有 10 位').innerText()).resolves.toContain('1380013800'));
    await eventually(() => expect(form.getByLabel('客户名称').inputValue()).resolves.toBe('北京时代测试科技有限公司'));
    expect(column(opened.host, '客户', 'name')).toEqual([]);
  });

  it('files the customer once, however often one clicks', async () => {
    const form = opened.page.frames().find((frame) => frame.url().includes('/dialog/')) as Frame;
    await form.getByLabel('联系电话').fill('138 0013 8000');
    await form.getByLabel('所属行业').selectOption({ index: 1 });
    await form.getByRole('button', { name: '保存' }).dblclick();
    await eventually(() => expect(form.getByRole('status').innerText()).resolves.toContain('202611001'));
    expect(column(opened.host, '客户', 'phone')).toEqual(['13800138000']);
    await form.getByRole('button', { name: '关闭' }).click();
    await opened.page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('warns of a customer that is there already while one types, and lets one file it all the same', async () => {
    const form = await opened.open('新建客户…');
    await form.getByLabel('客户名称').fill('北京时代测试科技公司');
    await form.locator('.twins').getByText('202611001 北京时代测试科技有限公司').waitFor();
    await form.getByLabel('客户名称').fill('广州远洋物流有限公司');
    await form.locator('.twins').waitFor({ state: 'detached' });
    await form.getByLabel('联系电话').fill('13800138000');
    await form.locator('.twins').getByText('负责人：何静').waitFor();
    await form.getByRole('button', { name: '关闭' }).click();
    await opened.page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('takes several values by a click each, beside what is typed, and files them all', async () => {
    const form = await opened.open('新建客户…');
    await form.getByText('联系与偏好').click();
    const topics = form.getByRole('textbox', { name: '关注信息' });
    await topics.fill('展会');
    const pick = (name: string) => form.getByRole('button', { name, exact: true });
    await pick('产品更新').click();
    await pick('客户案例').click();
    await pick('产品更新').click();
    await pick('政策解读').click();
    await eventually(() => expect(topics.inputValue()).resolves.toBe('展会、客户案例、政策解读'));
    await eventually(() => expect(pick('政策解读').getAttribute('aria-pressed')).resolves.toBe('true'));
    await eventually(() => expect(pick('产品更新').getAttribute('aria-pressed')).resolves.toBe('false'));
    await form.locator('.field').filter({ hasText: '待确认内容' }).getByText('从列表选择').click();
    await pick('决策流程').click();
    await pick('员工人数').click();
    await form.getByText('企业信息').click();
    await form.getByLabel('所在区域').fill('西南地区');
    await form.getByLabel('客户名称').fill('成都锦里测试食品有限公司');
    await form.getByLabel('联系人', { exact: false }).first().fill('赵敏');
    await form.getByLabel('联系电话').fill('13900139000');
    await form.getByLabel('所属行业').selectOption({ index: 1 });
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('status').waitFor();
    await eventually(() =>
      expect(form.getByRole('status').innerText()).resolves.toMatch(/另请留意：\s+所在区域“西南地区”/),
    );
    await eventually(() => expect(form.locator(':focus').innerText()).resolves.toBe('再建一条'));
    expect(column(opened.host, '客户', 'preferredTopics').slice(-1)).toEqual(['展会、客户案例、政策解读']);
    expect(column(opened.host, '客户', 'toConfirm').slice(-1)).toEqual(['决策流程、员工人数']);
    await form.getByRole('button', { name: '关闭' }).click();
    await opened.page.locator('iframe').waitFor({ state: 'detached' });
  });

  it('logs a contact with the customer of the selected row', async () => {
    await opened.select('B3');
    const form = await opened.open('登记维护记录…');
    await eventually(() =>
      expect(form.getByLabel('客户', { exact: false }).first().inputValue()).resolves.toBe('202611001'),
    );
    await form.getByText('北京时代测试科技有限公司').waitFor();
    await eventually(() => expect(focused(form)).resolves.toBe('field-method'));
    await form.getByLabel('维护方式').selectOption('电话沟通');
    await form.getByLabel('沟通内容').fill('询问设备使用情况\n约下周演示');
    await form.getByRole('button', { name: '保存' }).click();
    await eventually(() => expect(form.getByRole('status').innerText()).resolves.toMatch(/已登记 I\d+/));
    expect(column(opened.host, '维护记录', 'customer')).toEqual(['202611001']);
    expect(column(opened.host, '维护记录', 'content')).toEqual(['询问设备使用情况\n约下周演示']);
  });
});

describe('the list of what is due', () => {
  let opened: Opened;

  beforeAll(async () => {
    const host = registerIn('zh-CN');
    customerIn(host, '北京时代测试科技有限公司');
    customerIn(host, '上海东方测试机械有限公司');
    done(host.call('generateFollowUps', [], { via: 'run' }));
    opened = await openRegister(browser, host);
  }, FIRST_TIME_MS);

  afterAll(() => opened.close());

  it('logs a contact where it stands, and it leaves the list', async () => {
    const list = await opened.open('我的待办');
    const card = list.locator('.card').filter({ hasText: '北京时代测试科技有限公司' });
    await card.getByRole('button', { name: '登记' }).click();
    await eventually(() =>
      expect(list.getByLabel('客户', { exact: false }).first().inputValue()).resolves.toBe('202611001'),
    );
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
    await card.getByRole('button', { name: '返回' }).click();
    await card.getByRole('button', { name: '登记' }).waitFor();
    await card.getByRole('button', { name: '推迟' }).click();
    await eventually(() => expect(focused(list)).resolves.toMatch(/^to-F/));
    await card.getByLabel('推迟到').fill('2026-12-15');
    await card.getByRole('button', { name: '确定推迟' }).click();
    await eventually(() => expect(card.getByRole('alert').innerText()).resolves.toBe('请填写原因。'));
    await card.getByLabel('原因').fill('客户出差');
    await card.getByRole('button', { name: '确定推迟' }).click();
    await card.waitFor({ state: 'detached' });
    expect(opened.host.sheet('跟进计划').display().flat()).toContain('2026-12-15');
  });
});
