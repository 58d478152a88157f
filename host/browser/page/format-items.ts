/** @fileoverview Formats that can be given to the selected cells, for the menu and the tool bar. */
import type { Look, PageState } from '../page-state';
import { type Box, rangeName } from './a1';
import type { Item, Line } from './menu-items';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Situation {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

export const COLOURS = [
  '#1f2328',
  '#5b6570',
  '#b3261e',
  '#b45309',
  '#18794e',
  '#1d4f91',
  '#6b3fa0',
  '#fde2e0',
  '#fff1cc',
  '#e6f4ec',
  '#e1ecf9',
  '#efe6f8',
  '#eef1f4',
] as const;

export function lookNow({ state, box }: Pick<Situation, 'state' | 'box'>): Look {
  const tab = state?.tab;
  return tab?.looks[tab.look[box.startRow]?.[box.startColumn] ?? -1] ?? {};
}

export type Formats = Readonly<Record<string, string | null>>;

export function give({ desk, box }: Situation, formats: Formats): void {
  void desk.act('format', { range: rangeName(box), formats });
}

/** What the first cell is not yet, all become. */
export function toggles(situation: Situation) {
  const look = lookNow(situation);
  return [
    {
      name: 'bold',
      caption: words.bold,
      keys: 'Ctrl+B',
      on: !!look.bold,
      formats: { fontWeight: look.bold ? null : 'bold' },
    },
    {
      name: 'italic',
      caption: words.italic,
      keys: 'Ctrl+I',
      on: !!look.italic,
      formats: { fontStyle: look.italic ? null : 'italic' },
    },
    {
      name: 'strike',
      caption: words.strike,
      keys: 'Alt+Shift+5',
      on: look.line === 'line-through',
      formats: { fontLine: look.line === 'line-through' ? null : 'line-through' },
    },
    { name: 'wrap', caption: words.wrap, keys: '', on: !!look.wrap, formats: { wrap: look.wrap ? null : 'WRAP' } },
  ] as const;
}

const PLAIN: Formats = {
  fontWeight: null,
  fontStyle: null,
  fontLine: null,
  fontColor: null,
  background: null,
  horizontalAlignment: null,
  wrap: null,
};

export function formatItems(situation: Situation): Item[] {
  const line = (caption: string, formats: Formats, keys = ''): Line => ({
    caption,
    ...(keys && { keys }),
    run: () => give(situation, formats),
  });
  return [
    ...toggles(situation).map(({ caption, keys, formats }) => line(caption, formats, keys)),
    'separator',
    line(words.alignLeft, { horizontalAlignment: 'left' }),
    line(words.alignCentre, { horizontalAlignment: 'center' }),
    line(words.alignRight, { horizontalAlignment: 'right' }),
    'separator',
    line(words.plain, PLAIN),
  ];
}
