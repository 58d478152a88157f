/** @fileoverview What use cases need to write a tab that holds no records: rows, and links that find their record by its number. */
import type { Table } from '../schema/define-table';
import type { GeneratedTab } from '../schema/generated-tabs';

/** A cell that leads to a record, wherever its row stands when it is clicked. */
export interface RecordLink {
  readonly table: Table;
  /** Left out: the link leads to the tab. */
  readonly id?: string;
  /** The column that is shown; the first one when left out. */
  readonly field?: string;
  /** The number when left out. */
  readonly label?: string;
}

export type GeneratedCell = string | number | RecordLink;

export interface GeneratedSheet {
  /** Stands above the titles. */
  readonly note: string;
  readonly titles: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly GeneratedCell[])[];
  /** People see the tab only while there is something in it. */
  readonly hiddenWhenEmpty?: true;
}

export interface GeneratedTabs {
  /** Writes the tab anew; makes it when there is none. */
  write(tab: GeneratedTab, sheet: GeneratedSheet): void;
  /** Brings the tab before the person's eyes. */
  show(tab: GeneratedTab): void;
}
