/** @fileoverview The spreadsheet's own menus, and what a right click on cells offers. */
import type { PageState } from '../page-state';
import { type Box, lines, rangeName } from './a1';
import { quarterEnd, tomorrowAt } from './clock';
import { formatItems } from './format-items';
import type { Group, Item } from './menu-items';
import type { PageDesk } from './page-desk';
import { words } from './words';

interface Situation {
  readonly state: PageState | null;
  readonly box: Box;
  readonly desk: PageDesk;
}

type Body = Readonly<Record<string, unknown>>;

const acting =
  ({ desk }: Situation) =>
  (caption: string, action: string, body: Body = {}, keys?: string): Item => ({
    caption,
    ...(keys && { keys }),
    run: () => void desk.act(action, body),
  });

function editItems(situation: Situation): Item[] {
  const { box } = situation;
  const item = acting(situation);
  const [top, left] = [
    { ...box, endRow: box.startRow },
    { ...box, endColumn: box.startColumn },
  ];
  return [
    item(words.undo, 'undo', {}, 'Ctrl+Z'),
    item(words.redo, 'redo', {}, 'Ctrl+Y'),
    'separator',
    item(words.clear, 'clear', { range: rangeName(box) }, 'Delete'),
    ...(box.endRow > box.startRow
      ? [
          item(
            words.fillDown,
            'copy',
            {
              range: rangeName(top),
              to: rangeName({ ...box, startRow: box.startRow + 1 }),
            },
            'Ctrl+D',
          ),
        ]
      : []),
    ...(box.endColumn > box.startColumn
      ? [
          item(
            words.fillRight,
            'copy',
            {
              range: rangeName(left),
              to: rangeName({ ...box, startColumn: box.startColumn + 1 }),
            },
            'Ctrl+R',
          ),
        ]
      : []),
  ];
}

function rowItems(situation: Situation): Item[] {
  const item = acting(situation);
  const { at, count } = lines(situation.box, 'row');
  const around = { axis: 'row', at: Math.max(1, at - 1), count: count + 2, hidden: false };
  return [
    item(words.insertRow, 'insertRows', { at, count }),
    item(words.insertRowBelow, 'insertRows', { at: at + count, count }),
    item(words.deleteRow, 'deleteRows', { at, count }),
    item(words.hideRow, 'hide', { axis: 'row', at, count, hidden: true }),
    item(words.showRow, 'hide', cut(around, situation.state?.tab.rows ?? 0)),
  ];
}

function columnItems(situation: Situation): Item[] {
  const item = acting(situation);
  const { at, count } = lines(situation.box, 'column');
  const around = { axis: 'column', at: Math.max(1, at - 1), count: count + 2, hidden: false };
  return [
    item(words.insertColumn, 'insertColumns', { at, count }),
    item(words.insertColumnRight, 'insertColumns', { at: at + count, count }),
    item(words.deleteColumn, 'deleteColumns', { at, count }),
    item(words.hideColumn, 'hide', { axis: 'column', at, count, hidden: true }),
    item(words.showColumn, 'hide', cut(around, situation.state?.tab.columns ?? 0)),
  ];
}

/** The neighbours too, as far as there are any. */
function cut<T extends { at: number; count: number }>(part: T, size: number): T {
  return { ...part, count: Math.min(part.count, size - part.at + 1) };
}

function dataItems(situation: Situation): Item[] {
  const { box, desk, state } = situation;
  const item = acting(situation);
  const column = box.startColumn + 1;
  const range = rangeName(box);
  const isBlock = box.endRow > box.startRow;
  return [
    item(words.sortUp, 'sort', { column, ascending: true }),
    item(words.sortDown, 'sort', { column, ascending: false }),
    ...(isBlock
      ? [
          item(words.sortRangeUp, 'sortRange', { range, column, ascending: true }),
          item(words.sortRangeDown, 'sortRange', { range, column, ascending: false }),
        ]
      : []),
    'separator',
    state?.tab.filter
      ? item(words.dropFilter, 'placeFilter', { range: null })
      : item(words.makeFilter, 'placeFilter', { range: isBlock ? range : wholeOf(state) }),
    { caption: words.filter, run: () => void desk.filterBy(column) },
    item(words.unfilter, 'filter', { column, values: null }),
  ];
}

/** From the last frozen row to the last one with content. */
function wholeOf(state: PageState | null): string {
  const tab = state?.tab;
  const startRow = Math.max(0, (tab?.frozenRows ?? 1) - 1);
  return rangeName({
    startRow,
    endRow: Math.max(startRow, (tab?.cells.length ?? 1) - 1),
    startColumn: 0,
    endColumn: (tab?.columns ?? 1) - 1,
  });
}

export function ownMenus(situation: Situation): Group[] {
  const { desk } = situation;
  return [
    {
      caption: words.file,
      items: [
        { caption: words.saveAs, run: () => window.location.assign('/register.xlsx') },
        'separator',
        { caption: words.reset, run: () => desk.confirm(words.resetAsk, 'reset') },
      ],
    },
    {
      caption: words.edit,
      items: [...editItems(situation), 'separator', ...rowItems(situation), 'separator', ...columnItems(situation)],
    },
    { caption: words.insert, items: [{ caption: words.note, keys: 'Shift+F2', run: () => desk.note() }] },
    { caption: words.format, items: formatItems(situation) },
    { caption: words.data, items: dataItems(situation) },
  ];
}

export function cellMenu(situation: Situation): Item[] {
  const { box, desk } = situation;
  return [
    ...editItems(situation),
    'separator',
    ...(box.whole === 'column' ? [] : [...rowItems(situation), 'separator' as const]),
    ...(box.whole === 'row' ? [] : [...columnItems(situation), 'separator' as const]),
    { caption: words.note, keys: 'Shift+F2', run: () => desk.note() },
    'separator',
    ...dataItems(situation),
  ];
}

/** What only the local register has: mails, time, executions. */
export function trialMenu({ desk }: Situation, { clock }: PageState): Group {
  const to = (caption: string, moment: string): Item => ({
    caption,
    run: () => void desk.act('advance', { to: moment }),
  });
  return {
    caption: words.trial,
    items: [
      { caption: words.outbox, run: () => void desk.open('outbox') },
      { caption: words.log, run: () => void desk.open('executions') },
      'separator',
      to(words.advanceHour, '1h'),
      to(words.tomorrowEight, tomorrowAt(clock, '08:00')),
      to(words.tomorrowNine, tomorrowAt(clock, '09:30')),
      to(words.quarterEnd, quarterEnd(clock)),
    ],
  };
}
