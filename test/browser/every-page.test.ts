/** @fileoverview Every page that is pushed, in each language: no hindrance for anybody, within its width, nothing asked of the net. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Dialog, Host } from '../../host';
import { menuFunctions } from '../../src/entrypoints/menu';
import { hindrances } from './hindrances';
import { FIRST_TIME_MS, openBrowser } from './open-browser';
import { customerIn, done, registerIn } from './open-register';
import { showDialog } from './show-dialog';

const pages = readdirSync('src/pages')
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace('.tsx', ''));
const languages = ['zh-CN', 'zh-TW', 'en'];

function filledRegister(language: string): Host {
  const host = registerIn(language, '工作手册');
  const id = customerIn(host, '苏州恒锐精密机械有限公司', { region: '华东地区', tags: ['技术导向型'] });
  customerIn(host, '宁波远景包装材料有限公司', { owner: '王芳' });
  const contact = {
    customer: id,
    date: '2026-11-22',
    method: '上门拜访',
    content: '看样品',
    plan: '发报价',
    owner: '何静',
  };
  done(host.call('logInteraction', [contact], { via: 'run' }));
  done(host.call('addOrder', [{ customer: id, date: '2026-06-01', amount: '60万' }], { via: 'run' }));
  done(host.call('generateFollowUps', [], { via: 'run' }));
  host.select('客户', 'B3');
  return host;
}

function dialogOf(host: Host, fn: string, user?: string): Dialog {
  const before = host.dialogs.length;
  host.menu({ fn }, user ? { user } : {});
  const dialog = host.dialogs[host.dialogs.length - 1];
  if (host.dialogs.length === before || !dialog) throw new Error(`${fn} opens no page`);
  return dialog;
}

/** Clicks every item there is; those that ask first, or only tell, open no page. */
function openedBy(): [page: string, fn: string][] {
  const host = filledRegister('zh-CN');
  return menuFunctions().flatMap((fn) => {
    const html = htmlBy(host, fn);
    return pages.filter((name) => html.includes(scriptOf(name))).map((name): [string, string] => [name, fn]);
  });
}

function htmlBy(host: Host, fn: string): string {
  try {
    return dialogOf(host, fn).html;
  } catch {
    return '';
  }
}

function scriptOf(name: string): string {
  return readFileSync(`dist/${name}.html`, 'utf8').split('<script>')[1] ?? '';
}

const items = openedBy();

let browser: Browser;
const hosts = new Map<string, Host>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const language of languages) hosts.set(language, filledRegister(language));
}, FIRST_TIME_MS);

afterAll(() => browser?.close());

it('opens each page from the menu', () => {
  expect([...new Set(items.map(([name]) => name))].sort()).toEqual([...pages].sort());
});

const cases = languages.flatMap((language) => items.map(([name, fn]) => [name, fn, language] as const));

it.each(cases)('%s by %s in %s', async (_, fn, language) => {
  const dialog = dialogOf(hosts.get(language) as Host, fn);
  const page = await showDialog(browser, dialog);
  try {
    expect(await hindrances(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")).toEqual([]);
    expect(await page.evaluate('document.title')).toBe(dialog.title);
  } finally {
    await page.close();
  }
});

it.each(items)('%s by %s tells a stranger inside the page', async (_, fn) => {
  const page = await showDialog(browser, dialogOf(hosts.get('zh-CN') as Host, fn, 'stranger@example.com'));
  try {
    await page.getByRole('alert').getByText('stranger@example.com 不在「团队成员」页中').waitFor();
    expect(await hindrances(page)).toEqual([]);
  } finally {
    await page.close();
  }
});
