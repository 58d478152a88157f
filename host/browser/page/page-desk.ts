/** @fileoverview All that the page knows and does: acts go to the server one by one, what comes back is drawn. */
import type { ExecutionView, MailView, PageState, Reply, Waiting } from '../page-state';
import { type Box, cellOf, rangeName } from './a1';
import { ask } from './ask-server';
import type { Grid, GridListener } from './grid';
import { FONT } from './snapshot';
import type { ShownToast } from './toasts';
import { words } from './words';

export type PanelName = 'outbox' | 'executions';

export interface Shown {
  readonly state: PageState | null;
  readonly waiting: Waiting | null;
  /** Acts that are not answered yet. */
  readonly pending: number;
  readonly busy: boolean;
  readonly box: Box;
  readonly panel: PanelName | null;
  readonly mails: readonly MailView[];
  readonly runs: readonly ExecutionView[];
  readonly toasts: readonly ShownToast[];
  readonly choices: { readonly column: number; readonly values: readonly string[] } | null;
}

export type Act = (action: string, body?: Readonly<Record<string, unknown>>) => Promise<Reply | null>;

export interface PageDesk {
  act: Act;
  open(panel: PanelName | null): Promise<void>;
  filterBy(column: number): Promise<void>;
  chooseValues(values: readonly string[] | null): void;
  /** A menu item of the script, for the cells that are selected. */
  menu(fn: string): Promise<void>;
  go(row: number, column: number): void;
  dropToast(id: number): void;
  start(makeGrid: (listener: GridListener) => Grid): Promise<void>;
}

const BUSY_AFTER_MS = 250;
/** Acts that run the script: it sees what is selected. */
const RUNS = new Set(['menu', 'call']);

const NOTHING: Shown = {
  state: null,
  waiting: null,
  pending: 0,
  busy: false,
  box: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
  panel: null,
  mails: [],
  runs: [],
  toasts: [],
  choices: null,
};

export function createPageDesk(draw: (shown: Shown) => void): PageDesk {
  let shown = NOTHING;
  let grid: Grid | null = null;
  let toasts = 0;

  function show(part: Partial<Shown>): void {
    shown = { ...shown, ...part };
    draw(shown);
  }

  function tell(title: string, message: string): void {
    toasts += 1;
    show({ toasts: [...shown.toasts, { id: toasts, title, message }] });
  }

  async function take(reply: Reply): Promise<void> {
    const before = shown.state;
    await loadFont(reply.state);
    show({ state: reply.state, waiting: reply.waiting ?? null });
    grid?.show(reply.state.tab);
    if (reply.moved) grid?.select(reply.moved.row - 1, reply.moved.column - 1);
    if (reply.message !== undefined) tell(words.refused, reply.message);
    for (const { title, message } of reply.state.toasts) tell(title, message);
    const arrived = before ? reply.state.mails - before.mails : 0;
    if (arrived > 0) tell(words.outbox, words.newMails(arrived));
    if (before && shown.panel && isNews(before, reply.state)) void open(shown.panel);
  }

  async function act(action: string, body: Readonly<Record<string, unknown>> = {}): Promise<Reply | null> {
    show({ pending: shown.pending + 1 });
    const slow = setTimeout(() => show({ busy: true }), BUSY_AFTER_MS);
    try {
      const at = RUNS.has(action) ? { at: rangeName(shown.box) } : {};
      const reply = await ask(action, { on: shown.state?.tab.name, ...at, ...body });
      await take(reply);
      return reply;
    } catch (error) {
      tell(words.refused, (error as Error).message);
      return null;
    } finally {
      clearTimeout(slow);
      show({ pending: shown.pending - 1, busy: false });
    }
  }

  async function open(panel: PanelName | null): Promise<void> {
    show({ panel });
    if (panel === null) return;
    const value = (await act(panel === 'outbox' ? 'mails' : 'executions'))?.value;
    if (value) show(panel === 'outbox' ? { mails: value as MailView[] } : { runs: value as ExecutionView[] });
  }

  async function filterBy(column: number): Promise<void> {
    const values = (await act('filterChoices', { column }))?.value;
    if (values) show({ choices: { column, values: values as string[] } });
  }

  /** '#gid=12&range=A5' of our own tabs; anything else in a new window. */
  async function follow(target: string): Promise<void> {
    const [, id] = /^#gid=(\d+)/.exec(target) ?? [];
    const tab = shown.state?.tabs.find((each) => String(each.id) === id);
    if (!tab) {
      window.open(target, '_blank', 'noopener');
      return;
    }
    await act('look', { tab: tab.name });
    const cell = cellOf(/range=([^&]+)/.exec(target)?.[1] ?? '');
    if (cell) grid?.select(cell.row, cell.column);
  }

  return {
    act,
    open,
    filterBy,
    chooseValues: (values) => {
      const column = shown.choices?.column;
      show({ choices: null });
      if (values && column !== undefined) void act('filter', { column, values });
    },
    menu: async (fn) => {
      await act('menu', { fn });
    },
    go: (row, column) => grid?.select(row, column),
    dropToast: (id) => show({ toasts: shown.toasts.filter((toast) => toast.id !== id) }),
    start: async (makeGrid) => {
      grid = makeGrid({
        act: ({ action, body }) => void act(action, body),
        selected: (box) => show({ box }),
        follow: (target) => void follow(target),
      });
      await act('look', { tab: '' });
      await grid.drawn;
    },
  };
}

function isNews(before: PageState, now: PageState): boolean {
  return before.mails !== now.mails || before.executions !== now.executions;
}

/** A canvas does not wait for a font: its slices for this tab are loaded before it is drawn. */
async function loadFont({ tab }: PageState): Promise<void> {
  const signs = [...new Set(tab.cells.flat().join(''))].join('');
  if (signs === '') return;
  const weights = ['', 'bold '];
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight}14px "${FONT}"`, signs)));
}
