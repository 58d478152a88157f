/** @fileoverview Any host in the page, with a person's hands at it and eyes for single points of the screen. */
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';
import { atTheKeyboard } from './open-browser';

export interface Spreadsheet {
  readonly page: Page;
  readonly hands: ReturnType<typeof atTheKeyboard>;
  /** The middle of a cell on the screen, where columns are 100 wide and rows 25 high. */
  at(row: number, column: number): Promise<{ x: number; y: number }>;
  /** What is seen at a point, '#rrggbb'. */
  colourAt(x: number, y: number): Promise<string>;
  close(): Promise<void>;
}

/** Long enough for a busy machine, short enough for the test to say where it hangs. */
const WAIT_MS = 60_000;

const PEOPLE = [
  { name: '何静', email: 'owner@example.com', role: '' },
  { name: '王芳', email: 'wang@example.com', role: '' },
];

/** `open` is asked again after a reset. */
export async function openSpreadsheet(browser: Browser, open: () => Host): Promise<Spreadsheet> {
  const session = createSession({ people: PEOPLE, open, forget: () => undefined });
  const served = await serve(session, { port: 0, language: 'en' });
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  await readyPage(page, served.url);
  return {
    page,
    hands: atTheKeyboard(page),
    at: async (row, column) => {
      const box = await page.locator('#grid').boundingBox();
      return { x: (box?.x ?? 0) + 46 + (column - 1) * 100 + 50, y: (box?.y ?? 0) + 24 + (row - 1) * 25 + 12 };
    },
    colourAt: async (x, y) => pixelOf(await page.screenshot({ clip: { x, y, width: 1, height: 1 } })),
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

const TRIES = 3;

/** On a machine that is busy enough the grid's library may come up deaf to keys and mouse: then the page is loaded again. */
async function readyPage(page: Page, url: string): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    await page.goto(url);
    await page.waitForSelector('body.ready');
    if (await takesKeys(page)) return;
    console.warn(`The grid took no key (${tries} of ${TRIES})`);
  }
  throw new Error('Cannot use the grid: it takes no keys');
}

async function takesKeys(page: Page): Promise<boolean> {
  const name = page.locator('.cell-bar .name');
  const before = await name.inputValue();
  for (let tries = 0; tries < 20; tries++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(200);
    if ((await name.inputValue()) === before) continue;
    await page.keyboard.press('ArrowLeft');
    return true;
  }
  return false;
}

/** The colour of a picture of one point. */
function pixelOf(png: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return `#${inflateSync(Buffer.concat(parts)).subarray(1, 4).toString('hex')}`;
}
