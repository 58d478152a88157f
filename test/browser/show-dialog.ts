/** @fileoverview A dialog of the host in a bare browser page, as wide as Google shows it, with its google.script answered by the host. */
import type { Browser, Page } from 'playwright-core';
import type { Dialog } from '../../host';
import { late } from './lag';
import { WAIT_MS } from './open-browser';

const SIDEBAR = { width: 300, height: 700 };

/** What google.script is to a page; its calls go to the host, one at a time. */
const BRIDGE = `window.google = { script: { host: { close: () => window.closed_ = true }, run: (function runner(ok, bad) {
  return new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (fn) => runner(fn, bad)
    : name === 'withFailureHandler' ? (fn) => runner(ok, fn)
    : (...args) => { window.callHost(String(name), args).then((a) => 'error' in a ? bad && bad(new Error(a.error)) : ok && ok(a.value)); } });
})() } };`;

export async function showDialog(browser: Browser, dialog: Dialog): Promise<Page> {
  const { kind, width, height, html } = dialog;
  const viewport = kind === 'sidebar' ? SIDEBAR : { width: width ?? 600, height: height ?? 400 };
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(WAIT_MS);
  await page.exposeFunction('callHost', async (fn: string, args: unknown[]) => {
    try {
      return { value: await late(() => dialog.run(fn, ...args)) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(BRIDGE);
  // Scripts that are set into a page do not get init scripts of about:blank: the page comes by an address of its own.
  await page.route('http://dialog.test/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://dialog.test/');
  await page.locator('#page > *').first().waitFor();
  return page;
}
