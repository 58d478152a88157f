/** @fileoverview Number formats by column: text columns are '@' before anything is written. */
import { numberFormatsOf } from '../../schema/derive/columns';
import { columnBody, FIRST_ROW, type LaidTab, lastColumn } from './laid-tab';
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
  const rows = Array.from({ length: NEW_ROWS - FIRST_ROW + 1 }, () => row);
  tab.sheet.getRange(FIRST_ROW, 1, rows.length, row.length).setNumberFormats(rows);
}

/** Sets the formats of columns whose first row has another one. */
export function mendFormats(tab: LaidTab): Mended {
  const now = tab.sheet.getRange(FIRST_ROW, 1, 1, lastColumn(tab)).getNumberFormats()[0] ?? [];
  let outcome: Mended = 'nothing';
  for (const [format, keys] of keysByFormat(tab)) {
    const wrong = keys.filter((key) => !sameFormat(now[(tab.columns.get(key) ?? 0) - 1] ?? '', format));
    if (wrong.length === 0) continue;
    if (!unlessTyped(() => setFormat(tab, format, wrong))) return 'refused';
    outcome = 'mended';
  }
  return outcome;
}

function setFormat(tab: LaidTab, format: string, keys: readonly string[]): void {
  tab.sheet.getRangeList(keys.map((key) => columnBody(key, tab))).setNumberFormat(format);
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
