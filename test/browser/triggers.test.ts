/** @fileoverview 定时任务 as its owner, another administrator and a manager see it. */
import type { Browser } from 'playwright-core';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { OWNER, registerIn } from './open-register';
import { showDialog } from './show-dialog';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

const CHEN = 'chen@example.com';
const ownersOf = (host: ReturnType<typeof registerIn>) => [...new Set(host.triggers.map(({ owner }) => owner))];

function promote(host: ReturnType<typeof registerIn>, email: string): void {
  const rows = host.sheet('团队成员').values();
  const row = rows.findIndex((cells) => cells.includes(email)) + 1;
  const column = (rows[0] ?? []).indexOf('role');
  host.type('团队成员', `${String.fromCharCode(65 + column)}${row}`, '管理员', { user: OWNER });
}

async function open(host: ReturnType<typeof registerIn>, user: string) {
  host.menu({ fn: 'menuTriggers' }, { user });
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (!dialog) throw new Error('No page was opened');
  return showDialog(browser, dialog);
}

it('shows that all is well, and heals what has gone missing since', async () => {
  const host = registerIn('zh-CN');
  host.advance('2h');
  const page = await open(host, OWNER);
  await page.getByText('自动任务运行正常').waitFor();
  await eventually(() =>
    expect(page.getByRole('row', { name: /每小时任务/ }).innerText()).resolves.toMatch(
      /1 \/ 1\s+2026-11-23 1\d:\d\d\s+约 1\d:\d\d/,
    ),
  );
  (host.triggers as unknown[]).splice(0, 1);
  await page.getByRole('button', { name: '刷新' }).click();
  await page.getByText('自动任务需要修复').waitFor();
  await page.getByText('1 / 0').waitFor();
  await page.getByRole('button', { name: '检查并修复' }).dblclick();
  await page.getByText('已安装：编辑处理。').waitFor();
  expect(host.triggers).toHaveLength(2);
  await page.close();
});

it('shows a manager whose they are, without a button that he may not use', async () => {
  const page = await open(registerIn('zh-CN'), CHEN);
  await page.getByText(`由 ${OWNER} 的账号运行`).waitFor();
  await eventually(() => expect(page.getByRole('button').allInnerTexts()).resolves.toEqual(['刷新', '关闭']));
  await page.close();
});

it('is taken over by another administrator after a question', async () => {
  const host = registerIn('zh-CN');
  promote(host, CHEN);
  const page = await open(host, CHEN);
  await page.getByRole('button', { name: '改由我的账号运行' }).click();
  await page.getByRole('button', { name: '取消' }).click();
  expect(ownersOf(host)).toEqual([OWNER]);
  await page.getByRole('button', { name: '改由我的账号运行' }).click();
  await page.getByRole('button', { name: '确定接管' }).click();
  await page.getByText('自动任务已改由您的账号运行。').waitFor();
  await page.getByText(`由您的账号（${CHEN}）运行`).waitFor();
  expect(ownersOf(host)).toContain(CHEN);
  await page.close();
});
