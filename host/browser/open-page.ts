/** @fileoverview `npm start`: the register in the browser, set up with a sample the first time, kept in a folder. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, openHost } from '../index';
import { ADMIN, fillSample, PEOPLE } from './sample';
import { serve } from './serve';
import { createSession } from './session';

export interface PageOptions {
  readonly folder: string;
  readonly port: number;
  readonly now: string | undefined;
  readonly language: string;
  readonly seed: number;
  /** Opens the browser too. */
  readonly browse: boolean;
  say(line: string): void;
}

export async function openPage(options: PageOptions): Promise<void> {
  const { folder, port, language, browse, say } = options;
  let wasReady = false;
  const session = createSession({
    people: PEOPLE,
    open: () => openRegister(options),
    forget: () => rmSync(folder, { recursive: true, force: true }),
    ready: () => {
      if (!wasReady) say(`${secondsSinceCommand().toFixed(1)} s · ${USABLE}`);
      wasReady = true;
    },
  });
  const { url, close } = await serve(session, { port, language });
  const leave = (): void => {
    session.host.close();
    void close().then(() => process.exit(0));
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
  say(`客户登记簿 / Customer Register: ${url}`);
  say(`${secondsSinceCommand().toFixed(1)} s · ${folder}/ · Ctrl+C`);
  if (browse) openBrowser(url);
}

function openRegister({ folder, now, language, seed }: PageOptions): Host {
  const kept = existsSync(join(folder, 'workbook.json'));
  const host = openHost({
    bundle: 'dist',
    state: folder,
    now: now ?? new Date().toISOString(),
    timeZone: 'Asia/Shanghai',
    locale: 'zh_CN',
    user: ADMIN,
    seed,
  });
  if (kept) return host;
  fillSample(host, language, seed);
  host.save();
  return host;
}

/** Said once, when the first page has drawn the register. */
const USABLE = '页面可以使用 / the page can be used';

/** The build that came first belongs to the command. */
function secondsSinceCommand(): number {
  const started = Date.now() - process.uptime() * 1000;
  const built = statSync('dist/appsscript.json').mtimeMs;
  return (Date.now() - (started - built < JUST_BUILT_MS ? Math.min(started, built) : started)) / 1000;
}

const JUST_BUILT_MS = 20_000;

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

/** Where no browser can be opened the printed address is enough. */
function openBrowser(url: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', (error) => process.stderr.write(`${error.message}\n`));
  child.unref();
}
