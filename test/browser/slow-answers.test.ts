/** @fileoverview Answers that come late, or in another order than they were asked for: what came meanwhile stays. */
import type { Browser, Page } from 'playwright-core';
import type { Dialog, Host } from '../../host';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { column, customerIn, done, registerIn } from './open-register';
import { showDialog } from './show-dialog';

const WANG = 'wang@example.com';
const SUN = 'sun@example.com';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

/** Calls of one name wait until they are let go, each by itself; all others are answered at once. */
function holding(fn: string) {
  const held: (() => void)[] = [];
  let free = false;
  return {
    run: (dialog: Dialog): Dialog['run'] => {
      return async (name, ...args) => {
        if (name !== fn || free) return dialog.run(name, ...args);
        const result = dialog.run(name, ...args);
        await new Promise<void>((go) => held.push(go));
        return result;
      };
    },
    asked: (count: number) => eventually(() => expect(held).toHaveLength(count)),
    letAllGo: (): void => {
      free = true;
      for (const go of held) go();
    },
    /** Hands the answer over; what the page makes of it is done when this ends. */
    letGo: async (page: Page, place: number): Promise<void> => {
      held[place]?.();
      await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))');
    },
  };
}

type Held = ReturnType<typeof holding>;

function open(host: Host, fn: string, user: string, held: Held): Promise<Page> {
  host.menu({ fn }, { user });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  return showDialog(browser, { ...dialog, run: held.run(dialog) });
}

it('two new customers that are passed one right after the other both leave the list', async () => {
  const host = registerIn('zh-CN', '工作手册');
  for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司']) {
    customerIn(host, name, { collectedBy: '王芳' });
  }
  const held = holding('decideReview');
  const page = await open(host, 'menuReview', SUN, held);
  const card = (name: string) => page.locator('.card').filter({ hasText: name });
  await card('苏州恒锐').getByRole('button', { name: '通过' }).click();
  await card('宁波远景').getByRole('button', { name: '通过' }).click();
  await held.asked(2);
  await held.letGo(page, 0);
  await card('苏州恒锐').waitFor({ state: 'detached' });
  await held.letGo(page, 1);
  await card('宁波远景').waitFor({ state: 'detached' });
  await expect(page.locator('.card b').first().innerText()).resolves.toBe('无锡启明电子有限公司');
  await expect(card('苏州恒锐').count()).resolves.toBe(0);
  await page.close();
});

it('minutes that are sent do not close the next ones, which are being written', async () => {
  const host = registerIn('zh-CN');
  for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司']) {
    const customer = customerIn(host, name, { owner: '王芳' });
    const contact = { customer, date: '2026-11-22', method: '上门拜访', content: '看样品', consensus: '先试用两周' };
    done(host.call('logInteraction', [{ ...contact, owner: '王芳' }], { via: 'run', user: WANG }));
  }
  let sendings = 0;
  const held = holding('sendMinutes');
  const page = await open(host, 'menuSendMinutes', WANG, held);
  const write = async (name: string): Promise<void> => {
    await page.locator('.card').filter({ hasText: name }).getByRole('button', { name: '写纪要' }).click();
    sendings += 1;
    await held.asked(sendings);
    await held.letGo(page, sendings - 1);
  };
  await write('苏州恒锐');
  await page.getByRole('button', { name: '已用微信发送' }).click();
  sendings += 1;
  await held.asked(sendings);
  const first = sendings - 1;
  await page.getByRole('button', { name: /返回/ }).click();
  await write('宁波远景');
  await page.getByLabel('纪要内容').fill('改到一半');
  await held.letGo(page, first);
  await expect(page.getByLabel('纪要内容').inputValue()).resolves.toBe('改到一半');
  await page.getByRole('button', { name: /返回/ }).click();
  await eventually(() => expect(page.locator('.card').count()).resolves.toBe(1));
  await page.close();
});

it('the name beside a number stays, though the answer about the number before it comes later', async () => {
  const host = registerIn('zh-CN');
  const first = customerIn(host, '苏州恒锐精密机械有限公司');
  const second = customerIn(host, '宁波远景包装材料有限公司');
  const held = holding('openPlans');
  const page = await open(host, 'menuLogInteraction', 'owner@example.com', held);
  const field = page.getByLabel('客户', { exact: false }).first();
  await field.fill(first);
  await held.asked(1);
  await field.fill(second);
  await held.asked(2);
  await held.letGo(page, 1);
  await page.getByText('宁波远景包装材料有限公司').waitFor();
  await held.letGo(page, 0);
  await expect(page.locator('.meant').innerText()).resolves.toBe('宁波远景包装材料有限公司');
  await page.close();
});

it('of two lists of what is due the later one stays', async () => {
  const host = registerIn('zh-CN');
  for (const name of ['苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '无锡启明电子有限公司'])
    customerIn(host, name);
  done(host.call('generateFollowUps', [], { via: 'run' }));
  const held = holding('listDue');
  const page = await open(host, 'menuMyList', 'owner@example.com', held);
  const card = (name: string) => page.locator('.card').filter({ hasText: name });
  const postpone = async (name: string): Promise<void> => {
    await card(name).getByRole('button', { name: '推迟' }).click();
    await card(name).getByLabel('推迟到').fill('2026-12-15');
    await card(name).getByLabel('原因').fill('客户出差');
    await card(name).getByRole('button', { name: '确定推迟' }).click();
  };
  await postpone('苏州恒锐');
  await held.asked(1);
  await postpone('宁波远景');
  await held.asked(2);
  await held.letGo(page, 1);
  await card('宁波远景').waitFor({ state: 'detached' });
  await held.letGo(page, 0);
  await expect(card('宁波远景').count()).resolves.toBe(0);
  expect(column(host, '跟进计划', 'status').filter(Boolean)).not.toHaveLength(0);
  await page.close();
});

it('a search that is changed and changed back while it is awaited is answered', async () => {
  const host = registerIn('zh-CN');
  customerIn(host, '苏州恒锐精密机械有限公司', { owner: '王芳' });
  customerIn(host, '宁波远景包装材料有限公司', { owner: '王芳' });
  const held = holding('searchCustomers');
  const page = await open(host, 'menuMyCustomers', WANG, held);
  await page.getByLabel('查找客户').fill('恒锐');
  await held.asked(1);
  // Faster than the page takes for a pause in typing.
  await page.getByLabel('查找客户').pressSequentially('x');
  await page.keyboard.press('Backspace');
  held.letAllGo();
  await page.getByText('共 1 位客户').waitFor();
  await page.close();
});
