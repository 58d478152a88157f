/** @fileoverview The workbook: its sheets in tab order, locale, time zone, named ranges and developer metadata. */
import { createSheet, type SheetModel } from './sheet-model';
import type { DeveloperMetadata, NamedRange } from './sheet-parts';

export interface Workbook {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** The moment for TODAY(), NOW() and typed dates without a year, in ms. */
  now: () => number;
  /** In tab order; a sheet's index is its place here. */
  sheets: SheetModel[];
  namedRanges: NamedRange[];
  metadata: DeveloperMetadata[];
  /** Grows with every change; formula results of an older revision are stale. */
  revision: number;
  /** The next id for protections, metadata, tables. */
  nextId: number;
  /** Sees each structure edit after it was done, for ranges kept elsewhere. */
  followers: Set<(sheetId: number, edit: AxisEdit) => void>;
}

export type Axis = 'row' | 'column';

/** A structure edit along one axis; `destination` is in coordinates before the move. */
export type AxisEdit =
  | { kind: 'insert'; axis: Axis; at: number; count: number; size: number }
  | { kind: 'delete'; axis: Axis; at: number; count: number; size: number }
  | { kind: 'move'; axis: Axis; at: number; count: number; destination: number; size: number };

export interface WorkbookOptions {
  id?: string;
  name?: string;
  locale?: string;
  timeZone?: string;
  now?: () => number;
  firstSheet?: string | null;
}

export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  const { firstSheet = 'Sheet1' } = options;
  return {
    id: options.id ?? 'workbook',
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_US',
    timeZone: options.timeZone ?? 'Etc/UTC',
    now: options.now ?? (() => 0),
    sheets: firstSheet === null ? [] : [createSheet(0, firstSheet)],
    namedRanges: [],
    metadata: [],
    revision: 0,
    nextId: 1,
    followers: new Set(),
  };
}

/** Marks a change, so that formula results are looked at anew. */
export function touch(workbook: Workbook): void {
  workbook.revision++;
}

/** Hands out the next id for a part of the workbook. */
export function takeId(workbook: Workbook): number {
  return workbook.nextId++;
}

export function sheetById(workbook: Workbook, id: number): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Names are matched exactly; only uniqueness ignores case. */
export function sheetByName(workbook: Workbook, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}
