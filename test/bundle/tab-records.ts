/** @fileoverview A tab as a person sees it: records by key, read from the key row down. */
import type { Host } from '../../host';
import type { Typed } from './fixture';

export interface SheetRecord {
  readonly row: number;
  readonly [key: string]: unknown;
}

export function keysOf(host: Host, tab: string): string[] {
  return keyRow(host, tab).keys;
}

function keyRow(host: Host, tab: string) {
  const values = host.sheet(tab).values();
  const index = values.findIndex((row) => row.some((cell) => /^[a-z][A-Za-z]+$/.test(String(cell))));
  if (index < 0) throw new Error(`Cannot find the key row of ${tab}`);
  return { values, index, keys: (values[index] ?? []).map(String) };
}

/** The records that hold exactly these values. */
export function recordsOf(host: Host, tab: string, where: Typed = {}): SheetRecord[] {
  const { values, index, keys } = keyRow(host, tab);
  const records: SheetRecord[] = [];
  for (let at = index + 2; at < values.length; at += 1) {
    const cells = values[at] ?? [];
    const entries = keys.map((key, column) => [key, cells[column]] as const).filter(([key]) => key !== '');
    if (entries.every(([, value]) => isBlank(value))) continue;
    const record = { ...Object.fromEntries(entries), row: at + 1 } as SheetRecord;
    if (Object.entries(where).every(([key, value]) => textOf(record[key]) === textOf(value))) records.push(record);
  }
  return records;
}

/** The first row below the titles that holds nothing of ours. */
export function rowOf(host: Host, tab: string): number {
  const taken = new Set(recordsOf(host, tab).map(({ row }) => row));
  let row = keyRow(host, tab).index + 3;
  while (taken.has(row)) row += 1;
  return row;
}

/** @example cellOf(['id', 'name'], 'name', 3) // 'B3' */
export function cellOf(keys: readonly string[], key: string, row: number): string {
  const column = keys.indexOf(key);
  if (column < 0) throw new Error(`Cannot find the column ${key} in ${keys.join(' ')}`);
  return `${lettersOf(column + 1)}${row}`;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A day cell as yyyy-mm-dd in Shanghai; everything else as its text. */
export function textOf(value: unknown): string {
  if (!isDate(value)) return String(value ?? '');
  return new Date(value.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** Cells come from the script's own realm, so instanceof tells nothing. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || value === undefined || value === false;
}
