/** @fileoverview All that the page knows and does: acts go to the server one by one, what comes back is drawn. */
import type { ExecutionView, MailView, PageState, Reply, Waiting } from '../page-state';
import { type Box, boxAt, boxOf, cellName, rangeName } from './a1';
import { ask } from './ask-server';
import type { CellPlaces } from './cell-places';
import type { Grid, GridListener } from './grid';
import { loadFont } from './load-font';
import type { ShownToast } from './toasts';
import { refusalIn, words } from './words';

export type PanelName = 'outbox' | 'executions';

/** A question of the page itself. */
export interface Asking {
  readonly title: string;
  readonly text: string;
  /** Whether it may be left out for a while. */
  readonly mayRest: boolean;
  yes(rest: boolean): void;
}

export interface Shown {
  readonly state: PageState | null;
  readonly waiting: Waiting | null;
  readonly asking: Asking | null;
  /** Why the last act was refused. */
  readonly refused: string | null;
  /** What the last script threw. */
  readonly failure: string | null;
  /** Acts that are not answered yet. */
  readonly pending: number;
  readonly busy: boolean;
  readonly box: Box;
  readonly hovered: { readonly row: number; readonly column: number } | null;
  /** The cell whose note is being written. */
  readonly noting: { readonly row: number; readonly column: number } | null;
  /** Counts on when cells stand elsewhere on the screen. */
  readonly moves: number;
  readonly panel: PanelName | null;
  readonly mails: readonly MailView[];
  readonly runs: readonly ExecutionView[];
  readonly toasts: readonly ShownToast[];
  readonly choices: { readonly column: number; readonly values: readonly string[] } | null;
}

type Body = Readonly<Record<string, unknown>>;
export type Act = (action: string, body?: Body) => Promise<Reply | null>;

export interface PageDesk {
  act: Act;
  /** Asks in the page's own words, then acts. */
  confirm(text: string, action: string, body?: Body): void;
  open(panel: PanelName | null): Promise<void>;
  filterBy(column: number): Promise<void>;
  chooseValues(values: readonly string[] | null): void;
  /** A menu item of the script, for the cells that are selected. */
  menu(fn: string): Promise<void>;
  go(box: Box): void;
  /** Goes where a link leads. */
  follow(target: string): Promise<void>;
  /** Begins to write a note, or ends it with its text. */
  note(text?: string | null): void;
  places(): CellPlaces | null;
  set(part: Pick<Partial<Shown>, 'asking' | 'refused' | 'failure'>): void;
  dropToast(id: number): void;
  start(makeGrid: (listener: GridListener) => Grid): Promise<void>;
}

const BUSY_AFTER_MS = 250;
const REST_MS = 300_000;
/** Acts that run the script: it sees what is selected. */
const RUNS = new Set(['menu', 'call']);

const NOTHING: Shown = {
  state: null,
  waiting: null,
  asking: null,
  refused: null,
  failure: null,
  pending: 0,
  busy: false,
  box: boxAt(0, 0),
  hovered: null,
  noting: null,
  moves: 0,
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
  /** Until then warnings are answered with yes. */
  let restsUntil = 0;

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
    const { state, waiting = null, message, failure, moved } = reply;
    await loadFont(state.tab);
    show({ state, waiting, ...(message !== undefined && { refused: refusalIn(message) }) });
    if (failure !== undefined) show({ failure });
    grid?.show(state.tab);
    if (moved) grid?.select(boxAt(moved.row - 1, moved.column - 1));
    for (const toast of state.toasts) tell(toast.title, toast.message);
    const arrived = before ? state.mails - before.mails : 0;
    if (arrived > 0) tell(words.outbox, words.newMails(arrived));
    if (before && shown.panel && isNews(before, state)) void open(shown.panel);
  }

  async function act(action: string, body: Body = {}): Promise<Reply | null> {
    show({ pending: shown.pending + 1 });
    const slow = setTimeout(() => show({ busy: true }), BUSY_AFTER_MS);
    const on = shown.state?.tab.name;
    try {
      if (action === 'look') await grid?.enter();
      const at = RUNS.has(action) ? { at: rangeName(shown.box) } : {};
      const reply = await ask(action, { on, ...at, ...(Date.now() < restsUntil && { sure: true }), ...body });
      await take(reply);
      if (reply.asks) askFirst(action, { on, ...body });
      return reply;
    } catch (error) {
      show({ refused: (error as Error).message });
      return null;
    } finally {
      clearTimeout(slow);
      show({ pending: shown.pending - 1, busy: shown.busy && shown.pending > 1 });
    }
  }

  /** A warning-only protection: done once the person says so. */
  function askFirst(action: string, body: Body): void {
    const yes = (rest: boolean): void => {
      if (rest) restsUntil = Date.now() + REST_MS;
      void act(action, { ...body, sure: true });
    };
    show({ asking: { title: words.warning, text: words.warningAsk, mayRest: true, yes } });
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

  function note(text?: string | null): void {
    const { startRow: row, startColumn: column } = shown.box;
    if (text === undefined) {
      show({ noting: { row, column } });
      return;
    }
    const { noting } = shown;
    show({ noting: null });
    grid?.focus();
    if (text !== null && noting) void act('note', { a1: cellName(noting.row, noting.column), text });
  }

  /** '#gid=12&range=A5' of our own tabs; anything else in a new window. */
  async function follow(target: string): Promise<void> {
    const [, id] = /#gid=(\d+)/.exec(target) ?? [];
    const tab = shown.state?.tabs.find((each) => String(each.id) === id);
    if (!tab) {
      window.open(target, '_blank', 'noopener');
      return;
    }
    await act('look', { tab: tab.name });
    const box = boxOf(/range=([^&]+)/.exec(target)?.[1] ?? '');
    if (box) grid?.select(box);
  }

  const listener: GridListener = {
    act: ({ action, body }) => void (action === 'filterChoices' ? filterBy(body.column as number) : act(action, body)),
    selected: (box) => show({ box }),
    hovered: (hovered) => show({ hovered }),
    scrolled: () => show({ hovered: null, moves: shown.moves + 1 }),
    noting: () => note(),
  };

  return {
    act,
    open,
    filterBy,
    follow,
    note,
    set: show,
    confirm: (text, action, body) =>
      show({ asking: { title: '', text, mayRest: false, yes: () => void act(action, body) } }),
    chooseValues: (values) => {
      const column = shown.choices?.column;
      show({ choices: null });
      if (values && column !== undefined) void act('filter', { column, values });
    },
    menu: async (fn) => {
      await act('menu', { fn });
    },
    go: (box) => grid?.select(box),
    places: () => grid?.places ?? null,
    dropToast: (id) => show({ toasts: shown.toasts.filter((toast) => toast.id !== id) }),
    start: async (makeGrid) => {
      grid = makeGrid(listener);
      await act('look', { tab: '' });
      await grid.ready;
      await act('ready');
    },
  };
}

function isNews(before: PageState, now: PageState): boolean {
  return before.mails !== now.mails || before.executions !== now.executions;
}
