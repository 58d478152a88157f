/** @fileoverview A register in the local host, opened in the browser as `npm start` shows it, and its pages by their menu items. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { Host } from '../../host';
import { type Served, serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';
import { keptHost } from '../builders/kept-host';
import { eventually } from './eventually';
import { slowLine } from './lag';
import { atTheKeyboard, WAIT_MS } from './open-browser';

export const OWNER = 'owner@example.com';

const TEAM = [
  { name: '何静', email: OWNER, role: '管理员' },
  { name: '陈立', email: 'chen@example.com', role: '销售经理' },
  { name: '孙悦', email: 'sun@example.com', role: '复核人', manager: '陈立' },
  { name: '王芳', email: 'wang@example.com', role: '销售代表', manager: '陈立' },
  { name: '李强', email: 'li@example.com', role: '销售代表', manager: '陈立' },
];

export const NOW = '2026-11-23T10:00:00+08:00';

export function registerIn(language: string, preset = '表单模板', now = NOW): Host {
  return keptHost(
    ['browser', language, preset],
    { bundle: 'dist', now, timeZone: 'Asia/Shanghai', user: OWNER },
    (host) => {
      host.open();
      done(host.call('setUpRegister', [{ language, preset, members: TEAM }], { via: 'run' }));
      for (const { email } of TEAM) host.open(email);
      host.open();
    },
  );
}

/** What a server function did; throws where it refused. */
export function done<R = unknown>(result: unknown): R {
  if ((result as { ok?: boolean }).ok !== true) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as R;
}

let phones = 0;

/** A customer by form; returns the number. */
export function customerIn(host: Host, name: string, more: Readonly<Record<string, unknown>> = {}): string {
  phones += 1;
  const record = {
    name,
    phone: `0571-8880${String(1000 + phones)}`,
    contactName: '张建国',
    industry: '制造业-机械设备',
    stage: '潜在客户',
    owner: '何静',
    ...more,
  };
  return done<{ id: string }>(host.call('createCustomer', [record], { via: 'run' })).id;
}

/** A column of a tab below its titles. */
export function column(host: Host, tab: string, key: string): unknown[] {
  const [keys = [], , ...rows] = host.sheet(tab).values();
  return rows.map((row) => row[keys.indexOf(key)]);
}

export interface Opened {
  readonly host: Host;
  readonly page: Page;
  /** Clicks an item of the register's menu and waits for its page. */
  open(...path: string[]): Promise<Frame>;
  /** Selects a cell of the tab that is shown. */
  select(a1: string): Promise<void>;
  tab(name: string): Promise<void>;
  /** Acts as somebody else from here on. */
  as(email: string): Promise<void>;
  close(): Promise<void>;
}

export async function openRegister(browser: Browser, host: Host, language = 'zh-CN'): Promise<Opened> {
  const session = createSession({ people: TEAM, open: () => host, forget: () => undefined });
  const served: Served = await serve(session, { port: 0, language });
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  page.setDefaultTimeout(WAIT_MS);
  await slowLine(page);
  await page.goto(served.url);
  await page.waitForSelector('body.ready');
  const still = () => page.locator('.app[aria-busy="false"]').waitFor();
  return {
    host,
    page,
    async open(...path) {
      const before = page.frames().map((frame) => frame.url());
      await page
        .locator('.menu > button')
        .filter({ hasText: host.menus[0]?.caption ?? '' })
        .click();
      for (const caption of path.slice(0, -1)) {
        await page.getByRole('menuitem', { name: caption, exact: true }).hover();
      }
      await page.getByRole('menuitem', { name: path[path.length - 1] ?? '', exact: true }).click();
      return newFrame(page, before);
    },
    select: atTheKeyboard(page).go,
    async tab(name) {
      await page.getByRole('tab', { name, exact: true }).click();
      await still();
    },
    async as(email) {
      await page.locator('.me select').selectOption(email);
      await still();
    },
    async close() {
      await page.close();
      await served.close();
    },
  };
}

/** The page that was not there before, once it is drawn. */
async function newFrame(page: Page, before: readonly string[]): Promise<Frame> {
  const found = () => page.frames().find((one) => one.url().includes('/dialog/') && !before.includes(one.url()));
  await eventually(() => expect(found()).toBeDefined());
  const frame = found() as Frame;
  await frame.locator('#page > *').first().waitFor();
  return frame;
}
