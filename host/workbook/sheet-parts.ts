/** @fileoverview What hangs on a sheet besides its cells: protections, rules, filter, groups, tables; all plain data. */
import type { Rect } from './rect';

export interface Protection {
  readonly id: number;
  /** null protects the whole sheet. */
  range: Rect | null;
  description: string;
  /** People are asked, scripts are not stopped [docs ref: Protection.setWarningOnly]. */
  warningOnly: boolean;
  /** null mirrors the file's editors until a script changes the list [docs ref: Protection]. */
  editors: string[] | null;
  /** Added while the list still mirrors the file's editors, which locks nobody out. */
  invited?: string[];
  domainEdit: boolean;
  /** Only for a sheet's protection. */
  unprotected: Rect[];
  namedRange: string | null;
}

export interface RuleFormat {
  background?: string | null;
  fontColor?: string | null;
  bold?: boolean | null;
  italic?: boolean | null;
  underline?: boolean | null;
  strikethrough?: boolean | null;
}

export interface GradientPoint {
  color: string;
  type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  value: string;
}

/** A conditional format rule; criteria are named as in SpreadsheetApp.BooleanCriteria, dates are serial numbers. */
export interface ConditionalRule {
  ranges: Rect[];
  condition?: { criteria: string; args: (string | number)[]; format: RuleFormat };
  gradient?: { min: GradientPoint; mid: GradientPoint | null; max: GradientPoint };
}

export interface FilterColumn {
  /** Absolute column of the sheet. */
  column: number;
  /** Display texts that are hidden; null when there is only a condition. */
  hiddenValues: string[] | null;
  /** When set, everything else is hidden. */
  visibleValues: string[] | null;
  condition: { criteria: string; args: (string | number)[] } | null;
}

export interface Filter {
  range: Rect;
  columns: FilterColumn[];
  sorted: { column: number; ascending: boolean }[];
}

export interface Group {
  start: number;
  end: number;
  depth: number;
  collapsed: boolean;
}

export type TableColumnType = 'NONE' | 'TEXT' | 'NUMBER' | 'CURRENCY' | 'PERCENT' | 'DATE' | 'CHECKBOX' | 'DROPDOWN';

/** A Sheets Table: a named range with typed columns, whose first row is the header. */
export interface Table {
  readonly id: number;
  name: string;
  range: Rect;
  columns: { name: string; type: TableColumnType }[];
}

/** Alternating colours over the rows or the columns of a range; null where header or footer is like the rest. */
export interface Banding {
  readonly id: number;
  range: Rect;
  readonly axis: 'row' | 'column';
  header: string | null;
  first: string;
  second: string;
  footer: string | null;
}

export interface MetadataLocation {
  type: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  sheetId?: number;
  /** 1-based row or column. */
  index?: number;
}

export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: MetadataLocation;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  /** null once its cells are deleted: #REF!. */
  range: Rect | null;
}
