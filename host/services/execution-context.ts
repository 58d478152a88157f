/** @fileoverview What a service object may use of the execution it serves: the file, who runs, the clock, the write buffer, counting. */
import type { Workbook } from '../workbook/workbook';
import type { ServiceObject } from './service-object';

export type AuthModeName = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

export type AccessLevel = 'owner' | 'editor' | 'commenter' | 'viewer' | 'none';

/** How a run was started. */
export type RunSource =
  | 'open'
  | 'edit'
  | 'change'
  | 'formSubmit'
  | 'clock'
  | 'menu'
  | 'editor'
  | 'dialog'
  | 'web'
  | 'globals';

/** Who runs and with what authority [facts 1.5]. */
export interface RunIdentity {
  /** The person at the keyboard as Session.getActiveUser tells it: '' where live is blank. */
  readonly activeUser: string;
  /** Whose authority runs; protections and quotas are those of this account. */
  readonly effectiveUser: string;
  readonly authMode: AuthModeName;
  readonly source: RunSource;
  /** uid of the installable trigger, null for people and simple triggers. */
  readonly triggerUid: string | null;
}

/** A spreadsheet file the host knows. */
export interface HostDocument {
  readonly id: string;
  name: string;
  readonly owner: string;
  readonly workbook: Workbook;
  /** Level of a person; unknown people are editors unless shared otherwise (spec/5). */
  accessOf(user: string): AccessLevel;
  /** People who may edit, owner included, as far as the host knows them. */
  editors(): string[];
  viewers(): string[];
  setAccess(user: string, level: AccessLevel): void;
}

/** Tab and cells the person at the keyboard has selected; writable by activate() and friends. */
export interface SelectionState {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ToastRequest {
  readonly message: string;
  readonly title: string;
  readonly seconds: number;
}

/** Handed to every service object as `this._x`. */
export interface ExecutionContext {
  /** The container's file. */
  readonly document: HostDocument;
  /** = document.workbook */
  readonly workbook: Workbook;
  readonly run: RunIdentity;
  readonly selection: SelectionState;
  /** Domain of the Workspace accounts, null for consumer accounts. */
  readonly domain: string | null;
  /** Time zone of the manifest (the spreadsheet has its own: workbook.timeZone). */
  readonly scriptTimeZone: string;
  /** Virtual time of this run in ms: clock + modelled time so far. */
  now(): number;
  /** Seeded random number in [0, 1). */
  random(): number;
  /** Puts a validated write into the buffer; `apply` runs at the next flush, with the grid as it is then. */
  buffer(apply: () => void, cells: number): void;
  /** Applies pending writes now; the choke point does this by itself before 'read' and 'structure' methods. */
  flush(): void;
  /** Adds to the count of cells read / written by the current call. */
  cellsRead(count: number): void;
  cellsWritten(count: number): void;
  /** Cells that a search looks at by itself and hands nothing of over. */
  cellsSearched(count: number): void;
  /** Does the manifest grant one of these scopes (true when it names none)? Throws the permission text otherwise. */
  requireScope(member: string, scopes: readonly string[]): void;
  /** Another file by id, null when the host does not know it or the runner may not see it. */
  openDocument(id: string): HostDocument | null;
  toast(request: ToastRequest): void;
  /** The Ui object; throws "Cannot call SpreadsheetApp.getUi() from this context." where live does. */
  ui(): ServiceObject;
}
