/** @fileoverview How the tabs of the register are opened. */
import type { Table } from '../schema/define-table';
import type { Tab, WholeTab } from './tab';

export interface Tabs {
  /** The open tab of a table; throws when the register has none. */
  open(table: Table): Tab;
  /** The open tab with all that stands in it, read at once; undefined when it is open already. */
  whole?(table: Table, end: number | undefined): WholeTab | undefined;
  /** The tab with its columns as they are declared, unread; undefined when there is no such tab, or it is open. */
  assume?(table: Table): Tab | undefined;
  /** From now on tabs are opened by what stands in them, not by what is remembered. */
  readAnew?(): void;
  /** Columns were moved: what is open is read anew. */
  forget?(): void;
}
