/** @fileoverview The table of a web page: many systems export one and call it .xls. */
import type { ReadSheet } from './read-file';

export function tablesIn(html: string): ReadSheet[] {
  const { rows } = largestTable(new DOMParser().parseFromString(html, 'text/html'));
  return [{ name: '', rows: rows.map((row) => Array.from(row.cells, ({ textContent }) => textContent?.trim() ?? '')) }];
}

function largestTable(page: Document): { rows: HTMLTableRowElement[] } {
  const tables = Array.from(page.querySelectorAll('table'), (table) => ({ rows: Array.from(table.rows) }));
  return tables.reduce((a, b) => (b.rows.length > a.rows.length ? b : a), { rows: [] });
}
