/** @fileoverview The page: title, menus, cell bar, grid, tabs, and whatever dialog or panel is open. */
import { CellBar } from './cell-bar';
import { CellCards } from './cell-cards';
import { ContextMenu } from './context-menu';
import { Executions } from './executions';
import { FilterBox } from './filter-box';
import { GroupStrip } from './group-strip';
import { MenuBar } from './menu-bar';
import { AskingDialog, Failure, Refusal } from './notice';
import { Outbox } from './outbox';
import type { PageDesk, Shown } from './page-desk';
import { Question } from './question';
import { ScriptDialogs } from './script-dialogs';
import { Tabs } from './tabs';
import { TitleBar } from './title-bar';
import { Toasts } from './toasts';
import { ToolBar } from './tool-bar';
import { words } from './words';

export function App({ shown, desk }: { readonly shown: Shown; readonly desk: PageDesk }) {
  const { state, box, hovered, noting, moves, panel, mails, runs, toasts, pending, busy } = shown;
  const { act } = desk;
  const closePanel = (): void => void desk.open(null);
  return (
    <div class="app" aria-busy={pending > 0}>
      <TitleBar state={state} desk={desk} />
      <MenuBar state={state} box={box} desk={desk} />
      <ToolBar state={state} box={box} desk={desk} />
      <CellBar state={state} box={box} desk={desk} />
      <div class="body">
        <main>
          <GroupStrip state={state} desk={desk} moves={moves} />
          <div class="sheet">
            <div id="grid" />
            <CellCards state={state} desk={desk} box={box} hovered={hovered} noting={noting} moves={moves} />
          </div>
        </main>
        {panel === 'outbox' && <Outbox mails={mails} close={closePanel} />}
        {panel === 'executions' && <Executions runs={runs} close={closePanel} />}
        <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="sidebar" />
      </div>
      <Tabs state={state} desk={desk} />
      <ContextMenu state={state} box={box} desk={desk} />
      <ScriptDialogs dialogs={state?.dialogs ?? []} act={act} kind="window" />
      <Said shown={shown} desk={desk} />
      <Toasts toasts={toasts} drop={desk.dropToast} />
      {busy && <div class="busy">{words.working}</div>}
    </div>
  );
}

/** What is said and asked over everything else. */
function Said({ shown, desk }: { readonly shown: Shown; readonly desk: PageDesk }) {
  const { waiting, asking, refused, failure, choices } = shown;
  return (
    <>
      {waiting && (
        <Question
          key={`${waiting.run} ${waiting.place}`}
          waiting={waiting}
          answer={(answer) => desk.act('answer', { run: waiting.run, answer })}
        />
      )}
      {choices && <FilterBox values={choices.values} column={choices.column} desk={desk} />}
      {failure !== null && (
        <Failure
          message={failure}
          details={() => void desk.open('executions')}
          close={() => desk.set({ failure: null })}
        />
      )}
      {asking && <AskingDialog asking={asking} close={() => desk.set({ asking: null })} />}
      {refused !== null && <Refusal message={refused} close={() => desk.set({ refused: null })} />}
    </>
  );
}
