/** @fileoverview What a host is opened with (spec/5, contract). */
import type { PeopleOptions } from './people/desk';
import type { ProgramFiles } from './runtime/program';
import type { Workbook } from './workbook/workbook';

export interface HostOptions {
  /** A folder as clasp pushes it, or the files of any other project; none for a bare spreadsheet. */
  readonly bundle?: string | { readonly files: ProgramFiles };
  readonly files?: ProgramFiles;
  /** ':memory:' or a folder. */
  readonly state?: string;
  /** A moment with its offset. */
  readonly now?: string | number | Date;
  /** Of the spreadsheet; scripts have the manifest's. */
  readonly timeZone?: string;
  readonly locale?: string;
  /** The owner, and the person at the keyboard unless another is named. */
  readonly user?: string;
  readonly seed?: number;
  readonly accounts?: 'consumer' | { readonly workspace: string };
  /** Switches of contested behaviours. */
  readonly people?: Partial<PeopleOptions>;
  /** Contested: does onChange fire for what scripts write? The strict side says no. */
  readonly scriptsFireChange?: boolean;
  /** Else a script that runs two minutes of the real clock without an end is cut off; long work on a busy machine is none. */
  readonly endless?: 'allowed';
  readonly name?: string;
  /** The built worker for parallel runs, where it is not dist-host/worker.mjs. */
  readonly workerFile?: string;
  /** A workbook to begin with, as read from an .xlsx. */
  readonly workbook?: Workbook;
}
