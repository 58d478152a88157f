/** @fileoverview Dialogs and sidebars in the page: google.script with the limits it has live, and nothing beyond it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type Host, openHost } from '../../host';
import { type Served, serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';
import { slowLine } from './lag';
import { FIRST_TIME_MS, openBrowser, WAIT_MS } from './open-browser';

const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Pages').addItem('Sidebar', 'side').addItem('Dialog', 'modal').addItem('Ask', 'ask').addToUi(); }
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('Side')); }
function modal() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Page').setWidth(420).setHeight(200), 'Modal'); }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Who is it?', ui.ButtonSet.OK_CANCEL);
  SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getSelectedButton() + ' ' + answer.getResponseText());
}
function echo(value) { return value; }
function withDate() { return { at: new Date(0) }; }
function fail() { throw new Error('refused here'); }
function private_() { return 1; }
`;
const PAGE = '<!doctype html><html><head></head><body><p id="out"></p></body></html>';

let host: Host;
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  host = openHost({ bundle: { files: { 'Code.gs': CODE, 'Page.html': PAGE } } });
  const session = createSession({
    people: [{ name: '何静', email: 'owner@example.com', role: '' }],
    open: () => host,
    forget: () => undefined,
  });
  [served, browser] = await Promise.all([serve(session, { port: 0, language: 'en' }), openBrowser()]);
  page = await browser.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await slowLine(page);
  await page.goto(served.url);
  await page.waitForSelector('body.ready');
}, FIRST_TIME_MS);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(item: 'Sidebar' | 'Dialog'): Promise<FrameLocator> {
  const title = item === 'Sidebar' ? 'Side' : 'Modal';
  const iframe = `iframe[title="${title}"]`;
  // A sidebar takes the place of the one that is open.
  const [old] = await page.locator(iframe).all();
  const before = (await old?.getAttribute('src')) ?? '';
  await page.getByRole('button', { name: 'Pages' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.locator(`${iframe}:not([src="${before}"])`).waitFor();
  const frame = page.frameLocator(iframe);
  await frame.locator('#out').waitFor({ state: 'attached' });
  return frame;
}

/** Runs an expression in the dialog's page; a promise is waited for. */
function within(frame: FrameLocator, expression: string): Promise<unknown> {
  return frame.locator('body').evaluate(`(async () => ${expression})()`);
}

const called = (call: string): string =>
  `new Promise((done) => google.script.run.withSuccessHandler((value, user) => done(['success', value, user])).withFailureHandler((error, user) => done(['failure', error.name, error.message, user])).withUserObject('me').${call})`;

describe('google.script in a dialog', () => {
  it.each<[string, string, unknown]>([
    [
      'hands values over and back',
      "echo({ a: [1, 'two', null, true] })",
      ['success', { a: [1, 'two', null, true] }, 'me'],
    ],
    ['makes null of undefined', 'echo(undefined)', ['success', null, 'me']],
    ['gives null for a result with a date in it', 'withDate()', ['success', null, 'me']],
    ['hands a failure on with its message', 'fail()', ['failure', 'Error', 'refused here', 'me']],
  ])('%s', async (_, call, expected) => {
    const frame = await open('Sidebar');
    expect(await within(frame, called(call))).toEqual(expected);
  });

  it('throws at once, and sends nothing, for what may not be handed over', async () => {
    const frame = await open('Sidebar');
    const attempt =
      '{ try { google.script.run.echo({ at: new Date() }); return "sent"; } catch (error) { return error.message; } }';
    expect(await within(frame, attempt)).toMatch(/^Failed due to illegal value in property/);
  });

  it('knows no private function', async () => {
    const frame = await open('Sidebar');
    expect(await within(frame, called('private_()'))).toEqual([
      'failure',
      expect.anything(),
      expect.stringContaining('private_'),
      'me',
    ]);
  });

  it('does not keep the order of calls', async () => {
    const frame = await open('Sidebar');
    const order =
      'new Promise((done) => { const got = []; for (const i of [1, 2, 3]) google.script.run.withSuccessHandler((value) => { got.push(value); if (got.length === 3) done(got); }).echo(i); })';
    const got = (await within(frame, order)) as number[];
    expect([...got].sort()).toEqual([1, 2, 3]);
    expect(got).not.toEqual([1, 2, 3]);
  });

  it('sees neither the page around it nor the server', async () => {
    const frame = await open('Sidebar');
    const look = '{ try { return window.parent.document.title; } catch (error) { return error.name; } }';
    const read = "fetch('/api', { method: 'POST', body: '{}' }).then((answer) => answer.status, (error) => error.name)";
    expect(await within(frame, look)).toBe('SecurityError');
    expect(await within(frame, read)).not.toBe(200);
    expect(await within(frame, 'document.location.href')).not.toContain('token');
  });

  it('closes itself', async () => {
    const frame = await open('Dialog');
    await within(frame, 'google.script.host.close()');
    await page.locator('iframe[title="Modal"]').waitFor({ state: 'detached' });
    expect(host.dialogs[host.dialogs.length - 1]?.open).toBe(false);
  });
});

describe('a prompt of the script', () => {
  it('waits for the answer given in the page', async () => {
    await page.getByRole('button', { name: 'Pages' }).click();
    await page.getByRole('menuitem', { name: 'Ask' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill('赵敏');
    await question.getByRole('button', { name: 'OK' }).click();
    await question.waitFor({ state: 'detached' });
    expect(host.sheet('Sheet1').value('A1')).toBe('OK 赵敏');
  });

  it('still waits when a sidebar calls meanwhile', async () => {
    const frame = await open('Sidebar');
    await page.getByRole('button', { name: 'Pages' }).click();
    await page.getByRole('menuitem', { name: 'Ask' }).click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('textbox').fill('孙悦');
    expect(await within(frame, called('echo(1)'))).toEqual(['success', 1, 'me']);
    await question.getByRole('button', { name: 'OK' }).click();
    await question.waitFor({ state: 'detached' });
    expect(host.sheet('Sheet1').value('A1')).toBe('OK 孙悦');
  });
});
