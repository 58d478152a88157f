/** @fileoverview The page: title, menus, cell bar, grid, tabs, and whatever dialog or panel is open. */
import { CellBar } from './cell-bar';
import { Executions } from './executions';
import { FilterBox } from './filter-box';
import { MenuBar } from './menu-bar';
import { Outbox } from './outbox';
import type { PageDesk, Shown } from './page-desk';
import { Question } from './question';
import { ScriptDialogs } from './script-dialogs';
import { Tabs } from './tabs';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';
import { words } from './words';

export function App({ shown, desk }: { readonly shown: Shown; readonly desk: PageDesk }) {
  const { state, waiting, box, panel, mails, runs, toasts, choices, pending, busy } = shown;
  const { act } = desk;
  const closePanel = (): void => void desk.open(null);
  return (
    <div class="app" aria-busy={pending > 0}>
      <TitleBar state={state} desk={desk} />
      <MenuBar state={state} box={box} desk={desk} />
      <CellBar state={state} box={box} desk={desk} />
      <div class="body">
        <div id="grid" />
        {panel === 'outbox' && <Outbox mails={mails} close={closePanel} />}
        {panel === 'executions' && <Executions runs={runs} close={closePanel} />}
        <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="sidebar" />
      </div>
      <Tabs state={state} look={(tab) => void act('look', { tab })} rename={(to) => void act('renameTab', { to })} />
      <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="window" />
      {waiting && (
        <Question
          key={`${waiting.run} ${waiting.message}`}
          waiting={waiting}
          answer={(answer) => void act('answer', { run: waiting.run, answer })}
        />
      )}
      {choices && <FilterBox values={choices.values} choose={desk.chooseValues} />}
      <Toasts toasts={toasts} drop={desk.dropToast} />
      {busy && <div class="busy">{words.working}</div>}
    </div>
  );
}
