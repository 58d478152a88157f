/** @fileoverview What only the page around the register has: who one is, the clock, the outbox, the executions, the file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { hostWith } from '../host/builders/run-code';
import { eventually } from './eventually';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { openSpreadsheet, type Spreadsheet } from './open-spreadsheet';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Own').addItem('Who', 'who').addItem('Each morning', 'install').addToUi(); }
function who() { SpreadsheetApp.getActive().toast(Session.getEffectiveUser().getEmail(), 'You are'); }
function install() { ScriptApp.newTrigger('morning').timeBased().everyDays(1).atHour(6).create(); }
function morning() { MailApp.sendEmail('wang@example.com', 'Good morning', 'the text', { htmlBody: '<p>the <b>page</b></p>' }); }
`;

let browser: Browser;
let host: Host;
let sheet: Spreadsheet;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  sheet = await openSpreadsheet(browser, () => {
    host = hostWith(CODE, { timeZone: 'Asia/Shanghai' });
    return host;
  });
  ({ page } = sheet);
}, FIRST_TIME_MS);

afterAll(async () => {
  await sheet?.close();
  await browser?.close();
});

const clock = () => page.locator('.clock').innerText();

it('scripts run as whom one chose to be', async () => {
  await sheet.hands.settled(() => page.locator('.me select').selectOption('wang@example.com'));
  await sheet.hands.settled(() => sheet.hands.menu('Own', 'Who'));
  await page.locator('.toast').filter({ hasText: 'wang@example.com' }).waitFor();
  await sheet.hands.settled(() => page.locator('.me select').selectOption('owner@example.com'));
});

it('the clock goes on to tomorrow and to the end of the quarter; what falls due runs', async () => {
  await sheet.hands.settled(() => sheet.hands.menu('Own', 'Each morning'));
  await sheet.hands.settled(() => sheet.hands.menu('Try', 'To tomorrow 08:00'));
  await eventually(() => expect(clock()).resolves.toBe('2026-11-24 Tue 08:00'));
  await sheet.hands.settled(() => sheet.hands.menu('Try', 'To the end of the quarter, 08:00'));
  await eventually(() => expect(clock()).resolves.toBe('2026-12-31 Thu 08:00'));
  expect(host.outbox).toHaveLength(38);
});

it('a mail is read as a page and as plain text', async () => {
  await sheet.hands.settled(() => page.getByRole('button', { name: /^Outbox/ }).click());
  await page.locator('.mail-list button').first().click();
  await eventually(() => expect(page.locator('.mail h3').innerText()).resolves.toBe('Good morning'));
  const shown = page.frameLocator('.mail-page');
  await eventually(() => expect(shown.locator('body').innerText()).resolves.toBe('the page'));
  await eventually(() => expect(shown.locator('b').innerText()).resolves.toBe('page'));
  await page.getByRole('button', { name: 'Plain text' }).click();
  await eventually(() => expect(page.locator('.mail-text').innerText()).resolves.toBe('the text'));
  await page.locator('.panel .cross').click();
});

it('executions say who ran what, with service calls and the time they take at Google', async () => {
  await sheet.hands.settled(() => sheet.hands.menu('Try', 'Executions'));
  const latest = page.locator('.runs li').filter({ hasText: 'morning' }).first();
  await eventually(() =>
    expect(latest.innerText()).resolves.toMatch(
      /owner@example\.com[\s\S]*completed[\s\S]*1 service calls[\s\S]*s at Google's speed/,
    ),
  );
  await page.locator('.panel .cross').click();
});

it('the spreadsheet is saved as an .xlsx', async () => {
  await sheet.hands.type('A1', 'kept');
  const [download] = await Promise.all([page.waitForEvent('download'), sheet.hands.menu('File', 'Download .xlsx')]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(readFileSync(await download.path()).toString('latin1', 0, 2)).toBe('PK');
});

it('all begins anew after a question', async () => {
  await sheet.hands.menu('File', 'Back to the sample…');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await eventually(async () => expect(await sheet.hands.read('A1')).toBe('kept'));
  await sheet.hands.menu('File', 'Back to the sample…');
  await sheet.hands.settled(() => page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click());
  await eventually(async () => expect(await sheet.hands.read('A1')).toBe(''));
  await eventually(() => expect(clock()).resolves.toBe('2026-11-23 Mon 08:00'));
});
