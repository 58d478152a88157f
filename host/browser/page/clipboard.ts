/** @fileoverview The clipboard: what was copied or cut here, and the text of other programs. */
import { type Box, rangeName } from './a1';
import type { Act } from './grid-edits';

interface Copied {
  readonly tab: string;
  readonly range: string;
  readonly cut: boolean;
}

export interface Clipboard {
  /** Cells go to the clipboard. */
  took(copied: Copied, text: string): void;
  /** The next cells that go there are cut. */
  cutting(cut: boolean): void;
  isCutting(): boolean;
  /** What a paste of this text does. */
  pasted(text: string, box: Box): Act | null;
}

export function createClipboard(): Clipboard {
  let copied: (Copied & { readonly text: string }) | null = null;
  let cut = false;
  return {
    took: (next, text) => {
      copied = { ...next, text };
    },
    cutting: (next) => {
      cut = next;
    },
    isCutting: () => cut,
    pasted: (text, box) => {
      const to = rangeName(box);
      if (!copied || !isSame(copied.text, text)) {
        return text === '' ? null : { action: 'paste', body: { range: to, rows: rowsOfText(text) } };
      }
      const { tab, range } = copied;
      if (!copied.cut) return { action: 'copy', body: { tab, range, to } };
      // What was cut is pasted once.
      copied = null;
      return { action: 'cut', body: { tab, range, to } };
    },
  };
}

const isSame = (a: string, b: string): boolean => a.replace(/\s+$/, '') === b.replace(/\s+$/, '');

/** Tab-separated text; cells with line breaks are quoted. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  const whole = text.replace(/\r?\n$/, '');
  while (cell.lastIndex <= whole.length) {
    const [, quoted, plain = '', end] = cell.exec(whole) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '' || end === undefined) break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
