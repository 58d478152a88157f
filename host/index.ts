/** @fileoverview openHost: a spreadsheet with its Apps Script project, driven as people, time and tests do (spec/5, contract). */
import type { CallOptions, Host } from './host-contract';
import type { HostOptions } from './host-options';
import { createDesk, forgetAll } from './people/desk';
import { type CallCount, resetCount } from './runtime/call-count';
import { momentAfter } from './runtime/clock';
import { copyOptions } from './runtime/copy-file';
import { createPeopleEdits } from './runtime/driver-edits';
import { tabNamed } from './runtime/driver-places';
import { callFunction, clickMenu, openFile, type Start, throwToDriver } from './runtime/driver-runs';
import { advanceClock, queueScriptChange, settleEvents } from './runtime/events';
import type { ExecutionRecord } from './runtime/execution-record';
import type { Faults } from './runtime/faults';
import { createGlobals } from './runtime/globals';
import type { HostState } from './runtime/host-state';
import { personOf } from './runtime/host-state';
import { runInteractive } from './runtime/interactive';
import type { TopMenu } from './runtime/menus';
import { openState } from './runtime/open-state';
import { runParallel } from './runtime/parallel';
import { type FinishedRun, type RunRequest, runScript } from './runtime/run-script';
import { type SheetView, sheetView } from './runtime/sheet-view';
import { saveState } from './runtime/state-folder';
import { submitForm } from './runtime/submit-form';
import { createVersions } from './runtime/versions';
import { workerFile } from './runtime/worker-pool';
import type { AccessLevel } from './services/execution-context';
import type { FetchHandler } from './services/url-fetch/fetch-types';
import { saveXlsx } from './workbook/xlsx';

export type { CallOptions, Host, MenuOptions } from './host-contract';
export type { HostOptions } from './host-options';
export type { Dialog } from './runtime/dialogs';
export type { ExecutionRecord as Execution } from './runtime/execution-record';
export type { EditOptions, EditResult, PasteOptions, PeopleEdits } from './runtime/people-edits';
export type { SheetView } from './runtime/sheet-view';

/** Opens a host; everything is synchronous but saveXlsx. */
export function openHost(options: HostOptions = {}): Host {
  const state = openState(options);
  return hostOf(state, options);
}

function hostOf(state: HostState, options: HostOptions): Host {
  const usual = options.user ?? state.document.owner;
  const folder = options.state && options.state !== ':memory:' ? options.state : null;
  const desk = createDesk(state.document.workbook, state.document.owner, options.people);
  const versions = createVersions(state.document.workbook);
  const globals = createGlobals(state, usual);
  let lastOpened = usual;
  /** Requests that a parallel run gathers instead of running them. */
  let gathered: RunRequest[] | null = null;
  state.beforeRun = globals.flush;
  if (options.scriptsFireChange) state.afterRun = (record) => queueScriptChange(state, record);
  state.callFromPage = (fn, args, user) => {
    enter();
    return afterRun(() => callFunction(state, fn, args, { user, via: 'run' }, start));
  };

  function enter(exactly = false): void {
    globals.flush();
    if (state.running === 0) versions.keep(state.clock.now(), exactly);
  }

  const start: Start = (request) => {
    if (!gathered) return runScript(state, request);
    gathered.push(request);
    return null;
  };

  /** What people did in the middle of a run settles once it is over. */
  function afterRun<T>(work: () => T): T {
    try {
      return work();
    } finally {
      if (state.running === 0 && state.settleLater) settleAll();
    }
  }

  function settleAll(): ExecutionRecord[] {
    state.settleLater = false;
    return recordsOf(settleEvents(state));
  }

  function settle(asked: boolean | undefined): ExecutionRecord[] {
    if (asked === false) return [];
    if (gathered) {
      gathered.push(...state.events.take().map(({ request }) => request));
      return [];
    }
    if (state.running > 0 && asked === undefined) {
      state.settleLater = true;
      return [];
    }
    return settleAll();
  }

  /** What the works would run, not yet run. */
  function gather(works: readonly (() => unknown)[]): RunRequest[] {
    gathered = [];
    try {
      for (const work of works) work();
      return gathered;
    } finally {
      gathered = null;
    }
  }

  function recordsOf(finished: readonly FinishedRun[]): ExecutionRecord[] {
    for (const run of finished) throwToDriver(run);
    return finished.map(({ record }) => record);
  }

  const people = createPeopleEdits(state, desk, usual, { enter, settle });

  return {
    ...people,
    /** A person opens the file: onOpen; their menus are in host.menus. */
    open: (user = usual): ExecutionRecord => {
      enter();
      lastOpened = user;
      return openFile(state, user);
    },
    get menus(): TopMenu[] {
      return [...personOf(state, lastOpened).menus.values()];
    },
    menusOf: (user: string): TopMenu[] => [...personOf(state, user).menus.values()],
    menu: (
      item: string | { readonly fn: string },
      { user = usual, answers = [] }: { user?: string; answers?: readonly string[] } = {},
    ): ExecutionRecord => {
      enter();
      return afterRun(() => clickMenu(state, item, user, answers, start) as ExecutionRecord);
    },
    call: (
      fn: string,
      args: readonly unknown[] = [],
      { user = usual, via = 'editor', answers = [] }: CallOptions = {},
    ): unknown => {
      enter();
      return afterRun(() => callFunction(state, fn, args, { user, via, answers }, start));
    },
    /** The person at the keyboard selects cells. */
    select: (tab: string, a1: string, user = usual): void => {
      const view = sheetView(state.document.workbook, tabNamed(state.document.workbook, tab));
      Object.assign(personOf(state, user).selection, view.selectionOf(a1));
    },
    cursorOf: (user: string) => {
      const { sheetId, row, column } = personOf(state, user).selection;
      const { sheets } = state.document.workbook;
      return { tab: (sheets.find(({ id }) => id === sheetId) ?? sheets[0])?.name ?? '', row, column };
    },
    settle: (): ExecutionRecord[] => {
      enter();
      return settleAll();
    },
    submitForm: (formId, answers, { at } = {}) => {
      enter();
      if (at !== undefined) recordsOf(advanceClock(state, new Date(at).getTime()));
      submitForm(state, tabNamed(state.document.workbook, formId), formId, answers, state.clock.now());
      return settle(undefined);
    },
    /** '1d', '90m' or a moment; due triggers run. */
    advance: (to: string): ExecutionRecord[] => {
      enter(true);
      return recordsOf(advanceClock(state, momentAfter(state.clock.now(), to)));
    },
    /** Executions interleaved at service calls, in threads. */
    parallel: (works: readonly (() => unknown)[]): ExecutionRecord[] => {
      enter();
      return recordsOf(runParallel(state, gather(works), options.workerFile ?? workerFile()));
    },
    interactively: async (work, ask) => {
      enter();
      const file = options.workerFile ?? workerFile();
      const finished = await Promise.all(gather([work]).map((request) => runInteractive(state, request, file, ask)));
      return afterRun(() => recordsOf(finished));
    },
    /** A person acts just before the k-th service invocation of the next run, free ones included. */
    during: (k: number, act: () => void): void => state.faults.during(k, act),
    share: (user: string, level: AccessLevel): void => state.document.setAccess(user, level),
    get consents() {
      return state.accounts.consents;
    },
    /** This person will not grant what the script asks for. */
    refuseConsent: (user: string): void => {
      state.accounts.refusesConsent.add(user);
    },
    makeCopy: ({ user = usual }: { user?: string } = {}): Host => {
      enter();
      return openHost(copyOptions(state, options, user));
    },
    addFile: (other) => {
      state.documents.set(other.id, other.state.document);
    },
    /** Version history: cells, formats, tabs as then; properties, triggers and sent mail stay. */
    restoreVersion: (at: string | number | Date): void => {
      enter();
      versions.restore(new Date(at).getTime());
      forgetAll(desk);
    },
    faults: state.faults as Faults,
    get now(): string {
      // Who asks for the time may want to come back to this moment.
      enter(true);
      return new Date(state.clock.now()).toISOString();
    },
    get tabs(): string[] {
      return state.document.workbook.sheets.map(({ name }) => name);
    },
    get id(): string {
      return state.document.id;
    },
    outbox: state.outbox,
    toasts: state.toasts,
    alerts: state.alerts,
    log: state.log,
    fetches: state.fetches,
    dialogs: state.dialogs,
    executions: state.executions,
    triggers: state.triggers.all,
    properties: state.properties,
    quotas: (user = usual) => state.accounts.report(user, state.clock.now()),
    onFetch: (handler: FetchHandler): void => {
      state.onFetch = handler;
    },
    calls: countWithReset(state.calls),
    globals: globals.values,
    sheet: (name: string): SheetView => {
      globals.flush();
      return sheetView(state.document.workbook, tabNamed(state.document.workbook, name));
    },
    /** The model itself, for pages that show it. */
    get workbook() {
      globals.flush();
      return state.document.workbook;
    },
    state,
    save: (): void => {
      globals.flush();
      if (folder) saveState(state, folder);
    },
    saveXlsx: (path: string): Promise<void> => {
      globals.flush();
      return saveXlsx(state.document.workbook, path);
    },
    close: (): void => {
      globals.flush();
      if (folder) saveState(state, folder);
    },
  };
}

function countWithReset(count: CallCount): CallCount & { reset(): void } {
  return Object.defineProperty(count, 'reset', { value: () => resetCount(count), enumerable: false }) as CallCount & {
    reset(): void;
  };
}
