/** @fileoverview What the data check must know of the spreadsheet itself. */
import type { Table } from '../../schema/define-table';

export interface Survey {
  /** Cells of all tabs together, empty ones included. */
  cells(): number;
  /** Columns that are gone; without a key, tabs that are. */
  missing(): readonly { readonly table: Table; readonly key?: string }[];
}
