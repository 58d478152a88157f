/** @fileoverview The execution context that services get, with what only the host's own services use. */
import { ServiceError } from '../services/errors';
import type { ExecutionContext, RunIdentity, SelectionState } from '../services/execution-context';
import { Ui } from '../services/ui/ui';
import { type HostState, scriptTimeZone } from './host-state';
import type { LockOwner } from './lock-table';
import { requireScope } from './permissions';

export interface RuntimeContext extends ExecutionContext {
  readonly state: HostState;
  /** Adds modelled time to the run. */
  spend(ms: number): void;
  /** Answers to the questions this run will ask, first one first. */
  readonly answers: string[];
  /** A question suspends the run: its locks fall [facts 2.7]. */
  suspend(): void;
  /** This run as a holder of locks. */
  owner(): LockOwner;
}

export type ExecutionHooks = Pick<
  RuntimeContext,
  | 'now'
  | 'buffer'
  | 'flush'
  | 'cellsRead'
  | 'cellsWritten'
  | 'cellsSearched'
  | 'spend'
  | 'answers'
  | 'suspend'
  | 'owner'
>;

const SHOWS_UI: ReadonlySet<string> = new Set(['open', 'edit', 'menu', 'editor', 'dialog', 'globals']);

export function createRuntimeContext(
  state: HostState,
  run: RunIdentity,
  hooks: ExecutionHooks,
  selection: SelectionState,
): RuntimeContext {
  const context: RuntimeContext = {
    ...hooks,
    state,
    run,
    document: state.document,
    workbook: state.document.workbook,
    selection,
    domain: state.accounts.domain,
    scriptTimeZone: scriptTimeZone(state),
    random: () => state.random.next(),
    requireScope: (member, scopes) => requireScope(context, member, scopes),
    openDocument: (id) => {
      const found = state.documents.get(id);
      return found && found.accessOf(run.effectiveUser) !== 'none' ? found : null;
    },
    toast: (request) => {
      state.toasts.push({ ...request, at: new Date(context.now()).toISOString(), user: run.effectiveUser });
    },
    ui: () => {
      if (!SHOWS_UI.has(run.source)) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
      return new Ui(context);
    },
  };
  return context;
}
