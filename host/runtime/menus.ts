/** @fileoverview Menus as data, and the look-up of an item by its path. */
import { DriverError } from './driver-error';

export type MenuItem =
  | { readonly caption: string; readonly fn: string }
  | { readonly caption: string; readonly items: readonly MenuItem[] }
  | 'separator';

export interface TopMenu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
}

const ARROW = /\s*[▸▶>›]\s*/;

/** The function behind '设置 ▸ 初始化登记簿' (without the top menu's name; a trailing … may be left out). */
export function menuFunction(menus: readonly TopMenu[], path: string): string {
  const steps = path.split(ARROW);
  const found = menus.map((menu) => follow(menu, steps) ?? followFrom(menu, steps)).find((fn) => fn !== null);
  if (found) return found;
  const there = menus.flatMap(({ items }) => pathsOf(items, ''));
  throw new DriverError(`No menu item '${path}'. There is: ${there.join(', ') || 'no menu'}`);
}

function followFrom(menu: TopMenu, steps: readonly string[]): string | null {
  return sameCaption(menu.caption, steps[0] ?? '') ? follow(menu, steps.slice(1)) : null;
}

function follow(menu: { readonly items: readonly MenuItem[] }, steps: readonly string[]): string | null {
  const [first = '', ...rest] = steps;
  for (const item of menu.items) {
    if (item === 'separator' || !sameCaption(item.caption, first)) continue;
    if ('fn' in item) return rest.length === 0 ? item.fn : null;
    return rest.length === 0 ? null : follow(item, rest);
  }
  return null;
}

const bare = (caption: string): string =>
  caption
    .trim()
    .replace(/(?:…|\.\.\.)$/, '')
    .trim();
const sameCaption = (caption: string, step: string): boolean => caption === step || bare(caption) === bare(step);

function pathsOf(items: readonly MenuItem[], above: string): string[] {
  return items.flatMap((item) => {
    if (item === 'separator') return [];
    return 'fn' in item ? [above + item.caption] : pathsOf(item.items, `${above}${item.caption} ▸ `);
  });
}
