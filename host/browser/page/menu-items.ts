/** @fileoverview What stands in a menu: lines that do something, separators, further menus. */

export type Item = 'separator' | Line | Group;

export interface Line {
  readonly caption: string;
  /** Keys that do the same. */
  readonly keys?: string;
  readonly run: () => void;
}

export interface Group {
  readonly caption: string;
  readonly items: readonly Item[];
}
