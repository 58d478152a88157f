/** @fileoverview The contract of a host for those who drive it: tests, benchmarks, the browser page, other people's scripts (spec/5). */
import type { Consent, QuotaReport } from './runtime/accounts';
import type { CallCount } from './runtime/call-count';
import type { Dialog } from './runtime/dialogs';
import type { ExecutionRecord } from './runtime/execution-record';
import type { Faults } from './runtime/faults';
import type { HostState, LogRecord, QuestionRecord, SentMail, ToastRecord } from './runtime/host-state';
import type { Ask } from './runtime/interactive';
import type { TopMenu } from './runtime/menus';
import type { PeopleEdits } from './runtime/people-edits';
import type { SheetView } from './runtime/sheet-view';
import type { PropertyStores } from './runtime/stores';
import type { FormAnswers } from './runtime/submit-form';
import type { TriggerRecord } from './runtime/trigger-store';
import type { AccessLevel } from './services/execution-context';
import type { FetchHandler, FetchRecord } from './services/url-fetch/fetch-types';
import type { Workbook } from './workbook/workbook';

export interface CallOptions {
  readonly user?: string;
  /** 'run' is google.script.run with its limits; 'editor' (the default) hands values over as they are. */
  readonly via?: 'run' | 'editor';
  readonly answers?: readonly string[];
}

export interface MenuOptions {
  readonly user?: string;
  /** 'YES', 'OK', 'CANCEL' or a text, in the order of the questions. */
  readonly answers?: readonly string[];
}

export interface Host extends PeopleEdits {
  /** A person opens the file: onOpen; their menus are in `menus`. */
  open(user?: string): ExecutionRecord;
  /** Of the person who opened the file last. */
  readonly menus: TopMenu[];
  menusOf(user: string): TopMenu[];
  menu(item: string | { readonly fn: string }, options?: MenuOptions): ExecutionRecord;
  call(fn: string, args?: readonly unknown[], options?: CallOptions): unknown;
  /** The person at the keyboard selects cells. */
  select(tab: string, a1: string, user?: string): void;
  /** Where that person's cursor is, which a run may have moved. */
  cursorOf(user: string): { readonly tab: string; readonly row: number; readonly column: number };
  settle(): ExecutionRecord[];
  /** A response arrives: until the host has forms, `formId` is the name of the tab that takes the responses. */
  submitForm(formId: string, answers: FormAnswers, options?: { readonly at?: string }): ExecutionRecord[];
  /** '1d', '90m' or a moment with its offset; due triggers run. */
  advance(to: string): ExecutionRecord[];
  /** Executions interleaved at service calls, a thread a run. */
  parallel(works: readonly (() => unknown)[]): ExecutionRecord[];
  /** Runs what `work` starts in a thread each; a question waits for what `ask` promises. For pages, not for tests. */
  interactively(work: () => unknown, ask: Ask): Promise<ExecutionRecord[]>;
  /** A person acts just before the k-th service invocation of the next run, free ones included. */
  during(k: number, act: () => void): void;
  share(user: string, level: AccessLevel): void;
  readonly consents: readonly Consent[];
  /** This person will not grant what the script asks for. */
  refuseConsent(user: string): void;
  makeCopy(options?: { readonly user?: string }): Host;
  /** Makes another host's file known here, for openById. */
  addFile(other: Host): void;
  /** Version history: cells, formats, tabs as then; properties, triggers and sent mail stay. */
  restoreVersion(at: string | number | Date): void;
  readonly faults: Faults;
  /** The virtual time, ISO. */
  readonly now: string;
  /** Names of the tabs in order. */
  readonly tabs: string[];
  /** Id of the file. */
  readonly id: string;
  readonly outbox: readonly SentMail[];
  readonly toasts: readonly ToastRecord[];
  readonly alerts: readonly QuestionRecord[];
  readonly log: readonly LogRecord[];
  readonly fetches: readonly FetchRecord[];
  readonly dialogs: readonly Dialog[];
  readonly executions: readonly ExecutionRecord[];
  readonly triggers: readonly TriggerRecord[];
  readonly properties: PropertyStores;
  quotas(user?: string): QuotaReport;
  onFetch(handler: FetchHandler): void;
  readonly calls: CallCount & { reset(): void };
  /** The services as globals, for scripts that others evaluate in this realm. */
  readonly globals: Record<string, unknown>;
  sheet(name: string): SheetView;
  /** The model itself, for pages that show it. */
  readonly workbook: Workbook;
  readonly state: HostState;
  save(): void;
  saveXlsx(path: string): Promise<void>;
  close(): void;
}
