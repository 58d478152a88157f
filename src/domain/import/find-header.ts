/** @fileoverview Where the titles of a foreign list stand: below the name of the list, a date, a blank line. */
import type { Table } from '../../schema/define-table';
import { mapTitles } from '../../schema/derive/import-titles';
import { cleanText } from '../typed/text';

const LOOKED = 20;
// One known word may stand in any row; two are titles.
const SURE = 2;
// Without a known title: the first row that is nearly as wide as the list.
const WIDE = 0.6;

/**
 * The row of the titles, the first being 0.
 *
 * @example
 * findHeader(customers, [['2026年客户名单'], ['公司名称', '电话'], ['甲一公司', '0571-88880001']]) // 1
 */
export function findHeader(table: Table, rows: readonly (readonly string[])[]): number {
  const looked = rows.slice(0, LOOKED).map((cells, index) => ({
    index,
    known: mapTitles(table, cells.map(cleanText)).filter(Boolean).length,
    filled: cells.filter((cell) => cleanText(cell) !== '').length,
  }));
  const best = looked.reduce((a, b) => (b.known > a.known ? b : a), { index: 0, known: 0, filled: 0 });
  if (best.known >= SURE) return best.index;
  const width = looked.reduce((most, { filled }) => Math.max(most, filled), 0);
  const wide = looked.find(({ filled }) => filled > 0 && filled >= width * WIDE);
  return best.known > 0 && best.filled >= width * WIDE ? best.index : (wide?.index ?? 0);
}
