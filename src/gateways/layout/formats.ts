/**
 * @fileoverview Number formats by column: text columns are '@' before anything is written. The titles have them too, for a
 * row that is put in below them looks like them (runtime-facts 2.3): as text a moment would not be a moment.
 */
import { numberFormatsOf } from '../../schema/derive/columns';
import { columnLetters } from '../column-letters';
import { type LaidTab, lastColumn, TITLE_ROW } from './laid-tab';
import { NEW_ROWS } from './make-tabs';
import { type Mended, unlessTyped } from './unless-typed';

const TEXT = '@';

/** A new tab is text throughout already; several other formats are set in one call. */
export function setAllFormats(tab: LaidTab): void {
  const others = [...keysByFormat(tab)].filter(([format]) => format !== TEXT);
  const [only] = others;
  if (only && others.length === 1) setFormat(tab, only[0], only[1]);
  if (others.length < 2) return;
  const row = numberFormatsOf(tab.table);
  const rows = Array.from({ length: NEW_ROWS - TITLE_ROW + 1 }, () => row);
  tab.sheet.getRange(TITLE_ROW, 1, rows.length, row.length).setNumberFormats(rows);
}

/** Sets the formats of columns whose title or first row has another one. */
export function mendFormats(tab: LaidTab): Mended {
  const now = tab.sheet.getRange(TITLE_ROW, 1, 2, lastColumn(tab)).getNumberFormats();
  let outcome: Mended = 'nothing';
  for (const [format, keys] of keysByFormat(tab)) {
    const wrong = keys.filter((key) => {
      const column = (tab.columns.get(key) ?? 0) - 1;
      return now.some((row) => !sameFormat(row[column] ?? '', format));
    });
    if (wrong.length === 0) continue;
    if (!unlessTyped(() => setFormat(tab, format, wrong))) return 'refused';
    outcome = 'mended';
  }
  return outcome;
}

function setFormat(tab: LaidTab, format: string, keys: readonly string[]): void {
  const columns = keys.map((key) => columnLetters(tab.columns.get(key) ?? 0));
  tab.sheet.getRangeList(columns.map((letters) => `${letters}${TITLE_ROW}:${letters}`)).setNumberFormat(format);
}

function keysByFormat({ table, columns }: LaidTab): Map<string, string[]> {
  const formats = numberFormatsOf(table);
  const byFormat = new Map<string, string[]>();
  Object.keys(table.fields).forEach((key, index) => {
    const format = formats[index];
    if (format === undefined || !columns.has(key)) return;
    byFormat.set(format, [...(byFormat.get(format) ?? []), key]);
  });
  return byFormat;
}

/** What no format was set for reads back as `0.###############` (runtime-facts 2.2). */
function sameFormat(now: string, wanted: string): boolean {
  return now === wanted || (wanted === 'General' && /^(general|0\.#+)?$/i.test(now));
}
