/** @fileoverview What an import needs of the tab in which uploaded lists wait: rows of pieces, written without reading. */

export interface Staging {
  /** Makes room for this many pieces from a row on. */
  reserve(row: number, count: number): void;
  put(row: number, batch: string, pieces: readonly string[]): void;
  /** The pieces of a batch from its first row on; '' where none arrived. */
  read(row: number, count: number, batch: string): readonly string[];
  clear(row: number, count: number): void;
}

/** The first row of the tab below its titles. */
export const FIRST_STAGING_ROW = 3;
