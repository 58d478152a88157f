/** @fileoverview Puts records into the tabs of a register as if they had been there for years: cells, last known states, log. */
import { createHash } from 'node:crypto';
import type { Host } from '../../host';
import type { Values } from '../../src/application/ports';
import { type ChangeEntry, chainEntries } from '../../src/domain/change-log/chain';
import { isMoment } from '../../src/domain/moment';
import { rememberedOf } from '../../src/domain/records/remembered';
import type { Table } from '../../src/schema/define-table';
import { changes } from '../../src/schema/tables/changes';
import { state } from '../../src/schema/tables/state';

// A write this tall is held back whole by the host until it is flushed.
const CHUNK = 5000;
const SPARE_ROWS = 1000;
const DATA_ROW = 3;

interface Sheet {
  getRange(row: number, column: number, rows: number, columns: number): { setValues(values: unknown[][]): void };
  getMaxRows(): number;
  getLastRow(): number;
  insertRowsAfter(row: number, count: number): void;
}

interface Services {
  readonly SpreadsheetApp: { getActive(): { getSheetByName(name: string): Sheet }; flush(): void };
}

/** Below what stands there; a column of each field, as the tab was laid. */
function putRecords(host: Host, table: Table, count: number, recordAt: (index: number) => Values): void {
  const { SpreadsheetApp } = host.globals as unknown as Services;
  const sheet = SpreadsheetApp.getActive().getSheetByName(table.tab);
  const keys = Object.keys(table.fields);
  const first = Math.max(sheet.getLastRow() + 1, DATA_ROW);
  const missing = first + count + SPARE_ROWS - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (let from = 0; from < count; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, count - from) }, (_, index) => {
      const values = recordAt(from + index);
      return keys.map((key) => cellOf(values[key]));
    });
    sheet.getRange(first + from, 1, rows.length, keys.length).setValues(rows);
    SpreadsheetApp.flush();
  }
}

/** A moment as the register writes it: the wall clock of Shanghai. */
function cellOf(value: Values[string]): string | number | boolean {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = typeof value === 'string' ? value : value.join('、');
  return isMoment(text)
    ? new Date(Date.parse(text) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
    : text;
}

/** Records, and what the register remembers of each. */
export function fillTable(host: Host, table: Table, count: number, recordAt: (index: number) => Values): void {
  putRecords(host, table, count, recordAt);
  putRecords(host, state, count, (index) => {
    const values = recordAt(index);
    return { table: table.name, id: values.id, json: JSON.stringify(rememberedOf(table, values)) };
  });
}

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** A chain that verifies. */
export function fillLog(host: Host, entries: readonly ChangeEntry[]): void {
  const chained = chainEntries(entries, { seq: 0, hash: '' }, digest, 'a secret of the benchmark');
  putRecords(host, changes, chained.length, (index) => ({ ...chained[index] }));
}
