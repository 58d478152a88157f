/** @fileoverview The page: title, menus, cell bar, grid, tabs, and whatever dialog or panel is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExecutionView, MailView, PageState, Reply, Waiting } from '../page-state';
import { type Box, cellOf, rangeName } from './a1';
import { ask } from './ask-server';
import { CellBar } from './cell-bar';
import { Executions } from './executions';
import { FilterBox } from './filter-box';
import { createGrid, type Grid } from './grid';
import { MenuBar } from './menu-bar';
import { Outbox } from './outbox';
import { Question } from './question';
import { ScriptDialogs } from './script-dialogs';
import { FONT } from './snapshot';
import { Tabs } from './tabs';
import { TitleBar } from './title-bar';
import { type ShownToast, Toasts } from './toasts';
import { words } from './words';

type Panel = 'outbox' | 'executions' | null;

const START: Box = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };

export function App() {
  const [state, setState] = useState<PageState | null>(null);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [busy, setBusy] = useState(false);
  const [box, setBox] = useState<Box>(START);
  const [panel, setPanel] = useState<Panel>(null);
  const [mails, setMails] = useState<readonly MailView[]>([]);
  const [runs, setRuns] = useState<readonly ExecutionView[]>([]);
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const [choices, setChoices] = useState<{ column: number; values: readonly string[] } | null>(null);
  const grid = useRef<Grid | null>(null);
  const now = useRef<PageState | null>(null);

  const tell = (title: string, message: string): void =>
    setToasts((all) => [...all, { id: Date.now() + Math.random(), title, message }]);

  async function shown(reply: Reply): Promise<void> {
    const before = now.current;
    now.current = reply.state;
    await fontFor(reply.state);
    setState(reply.state);
    setWaiting(reply.waiting ?? null);
    grid.current?.show(reply.state.tab);
    if (reply.message !== undefined) tell(words.refused, reply.message);
    for (const { title, message } of reply.state.toasts) tell(title, message);
    const arrived = reply.state.mails - (before?.mails ?? reply.state.mails);
    if (arrived > 0) tell(words.outbox, words.newMails(arrived));
  }

  async function act(action: string, body: Readonly<Record<string, unknown>> = {}): Promise<Reply | null> {
    const slow = setTimeout(() => setBusy(true), 250);
    try {
      const reply = await ask(action, { on: now.current?.tab.name, ...body });
      await shown(reply);
      return reply;
    } catch (error) {
      tell(words.refused, (error as Error).message);
      return null;
    } finally {
      clearTimeout(slow);
      setBusy(false);
    }
  }

  async function open(which: Panel): Promise<void> {
    setPanel(which);
    if (which === null) return;
    const value = (await act(which === 'outbox' ? 'mails' : 'executions'))?.value;
    if (which === 'outbox') setMails(value as MailView[]);
    else setRuns(value as ExecutionView[]);
  }

  async function filterBy(column: number): Promise<void> {
    const values = (await act('filterChoices', { column }))?.value;
    if (values) setChoices({ column, values: values as string[] });
  }

  /** '#gid=12&range=A5' of our own tabs; anything else in a new window. */
  async function follow(target: string): Promise<void> {
    const [, id] = /^#gid=(\d+)/.exec(target) ?? [];
    const tab = now.current?.tabs.find((each) => String(each.id) === id);
    if (!tab) {
      window.open(target, '_blank', 'noopener');
      return;
    }
    await act('look', { tab: tab.name });
    const cell = cellOf(/range=([^&]+)/.exec(target)?.[1] ?? '');
    if (cell) grid.current?.select(cell.row, cell.column);
  }

  useEffect(() => {
    grid.current = createGrid('grid', {
      act: ({ action, body }) => void act(action, body),
      selected: setBox,
      follow: (target) => void follow(target),
    });
    void act('look', { tab: '' }).then(() => document.body.classList.add('ready'));
  }, []);

  useEffect(() => {
    if (panel) void open(panel);
  }, [state?.mails, state?.executions]);

  return (
    <div class={panel ? 'app with-panel' : 'app'}>
      <TitleBar state={state} act={act} open={open} />
      <MenuBar
        state={state}
        box={box}
        act={act}
        open={open}
        filterBy={filterBy}
        menu={async (fn) => {
          await ask('select', { on: now.current?.tab.name, range: rangeName(box) });
          await act('menu', { fn });
        }}
      />
      <CellBar state={state} box={box} act={act} go={(row, column) => grid.current?.select(row, column)} />
      <div class="body">
        <div id="grid" />
        {panel === 'outbox' && <Outbox mails={mails} close={() => setPanel(null)} />}
        {panel === 'executions' && <Executions runs={runs} close={() => setPanel(null)} />}
        <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="sidebar" />
      </div>
      <Tabs state={state} look={(tab) => void act('look', { tab })} rename={(to) => void act('renameTab', { to })} />
      <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="window" />
      {waiting && <Question waiting={waiting} answer={(answer) => void act('answer', { run: waiting.run, answer })} />}
      {choices && (
        <FilterBox
          values={choices.values}
          close={() => setChoices(null)}
          choose={(values) => {
            setChoices(null);
            void act('filter', { column: choices.column, values });
          }}
        />
      )}
      <Toasts toasts={toasts} drop={(id) => setToasts((all) => all.filter((one) => one.id !== id))} />
      {busy && <div class="busy">{words.working}</div>}
    </div>
  );
}

/** A canvas does not wait for a font: its slices for this tab are loaded before it is drawn. */
async function fontFor({ tab }: PageState): Promise<void> {
  const signs = [...new Set(tab.cells.flat().join(''))].join('');
  if (signs === '') return;
  await Promise.all([document.fonts.load(`14px "${FONT}"`, signs), document.fonts.load(`bold 14px "${FONT}"`, signs)]);
}
