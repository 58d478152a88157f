/** @fileoverview The tab in which uploaded lists wait: whoever knows a row writes it with one call. */
import type { Staging } from '../application/imports/staging';
import { imports } from '../schema/tables/imports';
import { MissingTab, type registerTabs } from './register-tabs';
import { insertRowsAfter } from './room';

const COLUMNS = 2;
const SPARE_ROWS = 100;
// No piece may begin like a formula, nor with the apostrophe that is never read back (runtime-facts 2.2).
const MARK = '|';

export function stagingTab(tabs: Pick<ReturnType<typeof registerTabs>, 'find'>): Staging {
  const sheet = () => {
    const found = tabs.find(imports);
    if (!found) throw new MissingTab(imports);
    return found;
  };
  return {
    reserve(row, count) {
      const rows = sheet().getMaxRows();
      const wanted = row + count - 1;
      if (wanted > rows) insertRowsAfter(sheet(), rows, wanted - rows + SPARE_ROWS);
    },
    put(row, batch, pieces) {
      const cells = pieces.map((piece) => [batch, `${MARK}${piece}`]);
      sheet().getRange(row, 1, cells.length, COLUMNS).setValues(cells);
    },
    read(row, count, batch) {
      const cells: unknown[][] = sheet().getRange(row, 1, count, COLUMNS).getValues();
      return cells.map(([of, piece]) => (of === batch ? String(piece).slice(MARK.length) : ''));
    },
    clear: (row, count) => void sheet().getRange(row, 1, count, COLUMNS).clearContent(),
  };
}
