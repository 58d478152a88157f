/** @fileoverview All that one open host keeps: the file, the program, the clock, accounts, stores, triggers, and what was observed. */

import type { HostDocument, SelectionState, ToastRequest } from '../services/execution-context';
import type { FetchHandler, FetchRecord } from '../services/url-fetch/fetch-types';
import type { Accounts } from './accounts';
import type { CallCount } from './call-count';
import type { VirtualClock } from './clock';
import type { Dialog } from './dialogs';
import type { EventQueue } from './event-queue';
import type { ExecutionRecord } from './execution-record';
import type { FaultState } from './faults';
import type { SharedDocument } from './host-document';
import type { LockTable } from './lock-table';
import type { TopMenu } from './menus';
import type { Program } from './program';
import type { Random } from './seeded-random';
import type { CacheStores, PropertyStores } from './stores';
import type { TriggerStore } from './trigger-store';

export interface SentMail {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly {
    readonly name: string;
    readonly contentType: string;
    readonly bytes: readonly number[];
  }[];
  /** ISO. */
  readonly at: string;
  readonly by: string;
}

export interface ToastRecord extends ToastRequest {
  /** ISO. */
  readonly at: string;
  readonly user: string;
}

export interface QuestionRecord {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly answer: string;
  /** ISO. */
  readonly at: string;
  readonly user: string;
}

export interface LogRecord {
  readonly level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  readonly message: string;
  /** ISO. */
  readonly at: string;
}

/** A person who has opened the file: where they are and the menus they see. */
export interface Person {
  readonly selection: SelectionState;
  readonly menus: Map<string, TopMenu>;
  opened: boolean;
}

export interface HostState {
  program: Program;
  /** No run is cut off by the real clock. */
  readonly endless: boolean;
  readonly document: SharedDocument;
  /** All spreadsheets the host knows, by id. */
  readonly documents: Map<string, HostDocument>;
  readonly scriptId: string;
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly calls: CallCount;
  readonly faults: FaultState;
  readonly locks: LockTable;
  readonly properties: PropertyStores;
  readonly caches: CacheStores;
  readonly accounts: Accounts;
  readonly triggers: TriggerStore;
  readonly events: EventQueue;
  readonly people: Map<string, Person>;
  readonly outbox: SentMail[];
  readonly toasts: ToastRecord[];
  readonly alerts: QuestionRecord[];
  readonly log: LogRecord[];
  readonly fetches: FetchRecord[];
  readonly dialogs: Dialog[];
  readonly executions: ExecutionRecord[];
  onFetch: FetchHandler | null;
  /** Runs in progress: more than one when a person acts in the middle of a run. */
  running: number;
  /** People acted in the middle of a run: their events settle after it. */
  settleLater: boolean;
  /** google.script.run, set by whoever opens the host. */
  /** Writes of host.globals reach the file before anything else looks at it. */
  beforeRun: () => void;
  /** Told of every finished run. */
  afterRun: (record: ExecutionRecord) => void;
  callFromPage: (fn: string, args: readonly unknown[], user: string) => unknown;
}

export function scriptTimeZone(state: HostState): string {
  return state.program.manifest.timeZone ?? state.document.workbook.timeZone;
}

export function firstCell(state: HostState): SelectionState {
  return { sheetId: state.document.workbook.sheets[0]?.id ?? 0, row: 1, column: 1, rows: 1, columns: 1 };
}

export function personOf(state: HostState, user: string): Person {
  const known = state.people.get(user);
  if (known) return known;
  const made: Person = {
    selection: firstCell(state),
    menus: new Map(),
    opened: false,
  };
  state.people.set(user, made);
  return made;
}
