// Makes the pictures in docs/images from the register as `npm start` shows it. After npm run build.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserLaunch } from './unpack-browser.mjs';

const FOLDER = 'docs/images';
const NOW = '2026-11-23T10:00:00+08:00';
const MAIL = { width: 600, height: 900 };

const kept = mkdtempSync(join(tmpdir(), 'register-pictures-'));
const { env = {}, ...launch } = await browserLaunch();
const browser = await chromium.launch({ ...launch, env: { ...process.env, ...env } });
const { url, stop } = await start();
mkdirSync(FOLDER, { recursive: true });
try {
  await takeAll(await openPage());
} finally {
  await browser.close();
  await stop();
  rmSync(kept, { recursive: true, force: true });
}

function start() {
  const args = ['dist-host/start.mjs', '--no-browser', '--port', '0', '--state', join(kept, 'state'), '--now', NOW];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve) => {
    child.stdout.on('data', (part) => {
      const found = /http:\S+/.exec(String(part));
      if (found) resolve({ url: found[0], stop: () => stopped(child) });
    });
  });
}

function stopped(child) {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill();
  });
}

async function openPage() {
  const view = { viewport: { width: 1440, height: 820 }, deviceScaleFactor: 2, locale: 'zh-CN' };
  const page = await browser.newPage(view);
  await page.goto(url);
  await page.waitForSelector('body.ready');
  await page.waitForTimeout(1500);
  return page;
}

async function takeAll(page) {
  const settle = async () => {
    await page.locator('.app[aria-busy="false"]').waitFor();
    await page.waitForTimeout(800);
  };
  const shoot = (name, options) => page.screenshot({ path: `${FOLDER}/${name}.png`, ...options });
  await fillContacts(page, settle);
  // The sample has one company whose department is unknown: the note at the cell says so.
  await page.locator('.cell-bar .name').fill('D17');
  await page.keyboard.press('Enter');
  await page.getByRole('note').waitFor();
  await shoot('problem-note');
  await page.locator('.cell-bar .name').fill('B3');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(300);
  await shoot('sheet-customers');
  await shootForms(page, settle, shoot);
  await shootProfile(page, settle, shoot);
  await page.getByRole('tab', { name: '跟进计划', exact: true }).click();
  await settle();
  await shoot('sheet-follow-ups');
  await page.getByRole('button', { name: '试用', exact: true }).click();
  await page.getByRole('menuitem', { name: /明天 09:30/ }).click();
  await page.locator('.app[aria-busy="true"]').waitFor();
  await settle();
  await shootMyList(page, settle, shoot);
  await page.getByRole('button', { name: /^发件箱/ }).click();
  await settle();
  await page.locator('.mail-list button').filter({ hasText: 'wang@example.com' }).first().click();
  for (const cross of await page.locator('.toast .cross').all()) await cross.click();
  await page.waitForTimeout(800);
  await shoot('outbox');
  await shootMail(await page.locator('.mail-page').getAttribute('srcdoc'));
}

async function shootForms(page, settle, shoot) {
  const open = async (caption) => {
    await page.getByRole('button', { name: '客户登记簿', exact: true }).click();
    await page.getByRole('menuitem', { name: caption, exact: true }).click();
    const form = page.frameLocator('iframe');
    await form.getByRole('button', { name: '保存' }).waitFor();
    await settle();
    return form;
  };
  const form = await open('新建客户…');
  await shoot('form-new-customer');
  await form.getByLabel('客户名称').fill('平安银行股份有限公司');
  await form.getByLabel('联系人').first().fill('孙悦');
  await form.getByLabel('联系电话').fill('1380013800');
  await form.getByRole('button', { name: '保存' }).click();
  await settle();
  await shoot('form-error');
  await form.getByRole('button', { name: '关闭' }).click();
  await settle();
  const log = await open('登记维护记录…');
  await shoot('log-interaction');
  await log.getByLabel('维护方式').selectOption('上门拜访');
  await log.getByLabel('沟通内容').fill('看了样品间，技术部同事一起参加');
  await log.getByLabel('跟进计划').fill('下周发第二版报价，含运费');
  await log.getByRole('button', { name: '保存' }).click();
  await log.getByRole('status').waitFor();
  await page.locator('.sidebar .cross').click();
  await settle();
}

/** The customer that was just contacted, the scheduled tasks, the wizard. */
async function shootProfile(page, settle, shoot) {
  const item = async (...path) => {
    await page.getByRole('button', { name: '客户登记簿', exact: true }).click();
    for (const caption of path.slice(0, -1)) await page.getByRole('menuitem', { name: caption, exact: true }).hover();
    await page.getByRole('menuitem', { name: path[path.length - 1], exact: true }).click();
    await page.frameLocator('iframe').locator('main').waitFor();
    await settle();
  };
  await item('客户档案');
  await shoot('profile');
  await page.locator('.sidebar .cross').click();
  await settle();
  await item('设置', '定时任务…');
  await shoot('trigger-health');
  await page.locator('.dialog .cross').click();
  await settle();
  await item('设置', '设置向导…');
  await shoot('setup-wizard');
  await page.locator('.dialog .cross').click();
  await settle();
}

/** As a rep sees it on that morning. */
async function shootMyList(page, settle, shoot) {
  await page.locator('.me select').selectOption('wang@example.com');
  await settle();
  await page.getByRole('button', { name: '客户登记簿', exact: true }).click();
  await page.getByRole('menuitem', { name: '我的待办', exact: true }).click();
  await page.frameLocator('iframe').locator('.card').first().waitFor();
  await settle();
  for (const cross of await page.locator('.toast .cross').all()) await cross.click();
  await shoot('my-list');
  await page.locator('.sidebar .cross').click();
  await settle();
  await page.locator('.me select').selectOption('owner@example.com');
  await settle();
}

/** A register that is in use has some contacts, the rest are still to be found. */
async function fillContacts(page, settle) {
  const names = ['孙悦', '周敏', '', '孙悦', '周敏', '', '孙悦'];
  for (const [i, name] of names.entries()) {
    if (name === '') continue;
    await page.locator('.cell-bar .name').fill(`D${i + 3}`);
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await settle();
  }
}

/** The mail's first page, as wide as mail programs make it. */
async function shootMail(html) {
  const page = await browser.newPage({ viewport: MAIL, deviceScaleFactor: 2 });
  const { origin } = new URL(url);
  await page.setContent(html.replace('/fonts/index.css', `${origin}/fonts/index.css`));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(600);
  await page.screenshot({ path: `${FOLDER}/reminder-mail.png` });
  await page.close();
}
