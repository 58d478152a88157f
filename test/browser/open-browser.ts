/** @fileoverview A browser for the tests, and the register as `npm start` opens it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { eventually } from './eventually';

/** Long enough for a busy machine, short enough for a test to say where it hangs. */
export const WAIT_MS = 120_000;

/** Unpacking takes a while the first time. */
export const FIRST_TIME_MS = 600_000;

export async function openBrowser(): Promise<Browser> {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/unpack-browser.mjs'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Cannot unpack the browser: ${stderr}`);
  const { env = {}, ...launch } = JSON.parse(stdout.split('\n').filter(Boolean).pop() ?? '{}');
  try {
    return await chromium.launch({ ...launch, env: { ...process.env, ...env } });
  } catch (error) {
    const wanted = launch.channel ? 'These tests need Google Chrome here' : 'The unpacked browser does not start';
    throw new Error(`${wanted}: ${(error as Error).message}`);
  }
}

export interface Started {
  readonly url: string;
  readonly output: string;
  stop(): Promise<void>;
}

/** The command itself, in a folder of its own. */
export function startRegister(now: string): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'register-page-'));
  const args = ['dist-host/start.mjs', '--no-browser', '--port', '0', '--state', join(folder, 'kept'), '--now', now];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  return new Promise((resolve, reject) => {
    const heard = (part: Buffer): void => {
      output += part.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+\/\?token=\w+/.exec(output)?.[0];
      if (!url || !output.includes('Ctrl+C')) return;
      resolve({
        url,
        get output() {
          return output;
        },
        stop: () => stopped(child, folder),
      });
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', (code) => {
      rmSync(folder, { recursive: true, force: true });
      reject(new Error(`npm start ended with ${code}: ${output}`));
    });
  });
}

function stopped(child: ChildProcess, folder: string): Promise<void> {
  return new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
      resolve();
    });
    child.kill('SIGTERM');
  });
}

const FRAMES = 10;

/** What was done is drawn: on a busy machine frames are late as well. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    `new Promise((over) => { let left = ${FRAMES}; const next = () => (left-- > 0 ? requestAnimationFrame(next) : setTimeout(over)); next(); })`,
  );
}

/** Acts as a person before the grid. */
export function atTheKeyboard(page: Page) {
  const still = (): Promise<void> => page.locator('.app[aria-busy="false"]').waitFor();
  const settled = async (act: () => Promise<unknown>): Promise<void> => {
    // What is still under way must not be taken for the answer.
    await still();
    const asked = page.waitForRequest((request) => request.url().endsWith('/api'));
    await act();
    await (await asked).response();
    await still();
  };
  const name = page.locator('.cell-bar .name');
  /** The grid tells its selection a moment late, which may go over what is being written: then once more. */
  const go = async (a1: string): Promise<void> => {
    await eventually(async () => {
      await name.fill(a1);
      await page.keyboard.press('Enter');
      await drawn(page);
      expect(await name.inputValue()).toBe(a1);
    });
  };
  return {
    settled,
    go,
    look: (tab: string): Promise<void> => settled(() => page.getByRole('tab', { name: tab, exact: true }).click()),
    type: async (a1: string, text: string): Promise<void> => {
      await go(a1);
      await page.keyboard.type(text);
      await settled(() => page.keyboard.press('Enter'));
    },
    /** What the line above the grid says of a cell. */
    read: async (a1: string): Promise<string> => {
      await go(a1);
      return page.locator('.cell-bar .content').inputValue();
    },
    /** Brings a cell of a lower row into view and gives the height of its row on the screen: the eighth under the titles. */
    find: async (a1: string): Promise<number> => {
      await go('A3');
      await go(a1);
      await drawn(page);
      return ((await page.locator('#grid').boundingBox())?.y ?? 0) + 239;
    },
    menu: async (...path: string[]): Promise<void> => {
      const [top = '', ...rest] = path;
      await page.getByRole('button', { name: top, exact: true }).click();
      for (const caption of rest.slice(0, -1)) await page.getByRole('menuitem', { name: caption, exact: true }).hover();
      await page.getByRole('menuitem', { name: rest[rest.length - 1] ?? '', exact: true }).click();
    },
  };
}
