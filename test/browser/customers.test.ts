/** @fileoverview 客户档案, 我的客户 and 选择客户 as a person uses them, with mouse and keyboard. */
import type { Browser, Frame } from 'playwright-core';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, type Opened, openRegister, registerIn } from './open-register';

let browser: Browser;
let opened: Opened;
let hengrui: string;

beforeAll(async () => {
  browser = await openBrowser();
  const host = registerIn('zh-CN');
  hengrui = customerIn(host, '苏州恒锐精密机械有限公司', {
    owner: '王芳',
    shortName: '恒锐',
    region: '华东地区',
    tags: ['技术导向型'],
  });
  customerIn(host, '宁波远景包装材料有限公司', { owner: '李强' });
  customerIn(host, '<img src=x onerror=1>测试有限公司', { owner: '王芳' });
  const contact = {
    customer: hengrui,
    date: '2026-11-20',
    method: '上门拜访',
    content: '看了主轴样品',
    plan: '下周发第二版报价',
    owner: '王芳',
  };
  done(host.call('logInteraction', [contact], { via: 'run', user: 'wang@example.com' }));
  const order = { customer: hengrui, date: '2026-06-01', amount: '60万', product: '主轴' };
  done(host.call('addOrder', [order], { via: 'run' }));
  opened = await openRegister(browser, host);
  await opened.as('wang@example.com');
}, FIRST_TIME_MS);

afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

const texts = (frame: Frame, selector: string) => frame.locator(selector).allInnerTexts();

it('lists one’s own customers, and all on demand', async () => {
  const page = await opened.open('我的客户');
  await page.getByText('共 2 位客户').waitFor();
  expect((await texts(page, '.name')).sort()).toEqual([
    '<img src=x onerror=1>测试有限公司',
    '苏州恒锐精密机械有限公司',
  ]);
  await page.getByRole('button', { name: '全部客户' }).click();
  await page.getByText('共 3 位客户').waitFor();
});

it('finds while one types, by short name or number, and says when there is nothing', async () => {
  const page = await opened.open('我的客户');
  const search = page.getByLabel('查找客户');
  await search.fill('恒锐');
  await page.getByText('共 1 位客户').waitFor();
  await search.fill(hengrui.slice(-3));
  await page.locator('.name', { hasText: '苏州恒锐' }).waitFor();
  await search.fill('没有这一家');
  await page.getByText('没有找到“没有这一家”。').waitFor();
});

it('opens the whole customer: standing with reasons, promises, contacts, talking points, what happened', async () => {
  const page = await opened.open('我的客户');
  await page.getByRole('button', { name: '苏州恒锐精密机械有限公司' }).click();
  await page.getByRole('heading', { name: '苏州恒锐精密机械有限公司' }).waitFor();
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('A（高价值客户）');
  expect(shown).toContain('所在区域');
  expect(shown).toContain('下周发第二版报价');
  expect(shown).toContain('张老师');
  expect(shown).toContain('成交 600,000 元');
  expect(shown).toContain('看了主轴样品');
  await page.getByText('等级与健康度的由来').click();
  await eventually(() => expect(page.locator('.reasons').innerText()).resolves.toContain('近12个月合作金额 60 万元'));
});

it('copies a talking point that fits the customer’s tag', async () => {
  const page = await opened.open('我的客户');
  await page.getByRole('button', { name: '苏州恒锐精密机械有限公司' }).click();
  const said = page.locator('.said').filter({ hasText: '参数与测试数据' });
  await said.getByRole('button', { name: '复制 价值传递' }).click();
  await said.getByRole('button', { name: '已复制 价值传递' }).waitFor();
});

it('records once that the information is right, and logs a contact where it stands', async () => {
  const page = await opened.open('我的客户');
  await page.getByRole('button', { name: '苏州恒锐精密机械有限公司' }).click();
  await page.getByRole('button', { name: '信息核对无误' }).dblclick();
  await page.getByText('已记录核对。').waitFor();
  expect(column(opened.host, '客户', 'verifiedBy')[0]).toBe('王芳');
  await page.getByRole('button', { name: '登记', exact: true }).click();
  await page.getByLabel('维护方式').selectOption('电话沟通');
  await page.getByLabel('沟通内容').fill('确认报价');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('status').getByText('已登记').waitFor();
  await page.getByRole('button', { name: '返回', exact: true }).click();
  await page.locator('.timeline').getByText('确认报价').waitFor();
});

it('opens the profile of the selected row, and goes to the row of another', async () => {
  await opened.tab('客户');
  await opened.select('B3');
  const page = await opened.open('客户档案');
  await page.getByRole('heading', { name: '苏州恒锐精密机械有限公司' }).waitFor();
  await page.getByRole('button', { name: '返回列表' }).click();
  await page.getByRole('button', { name: '测试有限公司' }).click();
  await page.getByRole('button', { name: '打开这一行' }).click();
  await eventually(() => expect(opened.page.locator('.cell-bar .name').inputValue()).resolves.toBe('B5'));
});

it('shows HTML in a name as text', async () => {
  const page = await opened.open('我的客户');
  await page.getByRole('button', { name: '<img src=x onerror=1>测试有限公司' }).click();
  await page.getByRole('heading', { name: '<img src=x onerror=1>测试有限公司' }).waitFor();
  await expect(page.locator('#page img').count()).resolves.toBe(0);
});

it('puts the number of a customer into the selected cell, as if it was typed', async () => {
  const page = await opened.open('选择客户');
  await opened.tab('维护记录');
  await opened.select('B4');
  await page.getByLabel('查找客户').fill('远景');
  await page.getByRole('button', { name: '填入所选单元格' }).first().waitFor();
  await page.getByText('共 1 位客户').waitFor();
  await page.getByRole('button', { name: '填入所选单元格' }).click();
  await page.getByText('已填入 维护记录 B4。').waitFor();
  expect(column(opened.host, '维护记录', 'customerName')[1]).toBe('宁波远景包装材料有限公司');
});

it('says where no number belongs', async () => {
  const page = await opened.open('选择客户');
  await opened.select('F4');
  await page.getByRole('button', { name: '填入所选单元格' }).first().click();
  await page.getByRole('alert').getByText('请先选中要填写客户编号的单元格').waitFor();
});

it('walks through with the keyboard alone', async () => {
  const page = await opened.open('我的客户');
  await page.getByLabel('查找客户').focus();
  for (let steps = 0; steps < 3; steps++) await opened.page.keyboard.press('Tab');
  const [first] = await texts(page, '.name');
  await eventually(() => expect(page.locator(':focus').innerText()).resolves.toBe(first));
  await opened.page.keyboard.press('Enter');
  await page.locator('h1:focus').waitFor();
});

it('says inside the page that a stranger may not use it', async () => {
  opened.host.open('stranger@example.com');
  opened.host.menu({ fn: 'menuMyCustomers' }, { user: 'stranger@example.com' });
  const dialog = opened.host.dialogs[opened.host.dialogs.length - 1];
  expect(dialog?.html).toContain('stranger@example.com 不在「团队成员」页中');
});

it('says that it is an old page once the program has been updated', async () => {
  const page = await opened.open('我的客户');
  await page.evaluate("PAGE.build = 'older'; const now = Date.now; Date.now = () => now() + 11 * 60000");
  await page.getByLabel('查找客户').fill('恒锐');
  await page.getByRole('alert').getByText('登记簿的程序已经更新').waitFor();
});
