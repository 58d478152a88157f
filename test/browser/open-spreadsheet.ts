/** @fileoverview Any host in the page, with a person's hands at it and eyes for single points of the screen. */
import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../host';
import { serve } from '../../host/browser/serve';
import { createSession } from '../../host/browser/session';
import { slowLine } from './lag';
import { atTheKeyboard, WAIT_MS } from './open-browser';

export interface Spreadsheet {
  readonly page: Page;
  readonly hands: ReturnType<typeof atTheKeyboard>;
  /** The middle of a cell on the screen, where columns are 100 wide and rows 25 high. */
  at(row: number, column: number): Promise<{ x: number; y: number }>;
  /** What is seen at a point, '#rrggbb'. */
  colourAt(x: number, y: number): Promise<string>;
  close(): Promise<void>;
}

const PEOPLE = [
  { name: '何静', email: 'owner@example.com', role: '' },
  { name: '王芳', email: 'wang@example.com', role: '' },
];

/** `open` is asked again after a reset; `slowness` is how many times slower than this machine the page runs. */
export async function openSpreadsheet(browser: Browser, open: () => Host, slowness = 1): Promise<Spreadsheet> {
  const session = createSession({ people: PEOPLE, open, forget: () => undefined });
  const served = await serve(session, { port: 0, language: 'en' });
  const context = await browser.newContext({ viewport: { width: 1280, height: 760 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  if (slowness > 1) await slowedDown(page, slowness);
  await slowLine(page);
  await page.goto(served.url);
  await page.waitForSelector('body.ready');
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

async function slowedDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
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
