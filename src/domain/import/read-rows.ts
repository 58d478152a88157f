/** @fileoverview A foreign list becomes records: its header row says which column is which, every other row is kept. */
import type { Table } from '../../schema/define-table';
import { mapTitles } from '../../schema/derive/import-titles';
import type { Values } from '../checks/check';
import { cleanText } from '../typed/text';

/** Column titles to field keys, for columns that people mapped themselves; '' leaves a column out. */
export type Mapping = Readonly<Record<string, string>>;

export interface ImportedRow {
  /** Number of the row in the list, the header being 1. */
  readonly row: number;
  readonly values: Values;
}

export interface ReadList {
  readonly records: readonly ImportedRow[];
  /** Rows that hold nothing to import: blank ones, repeated headers, and what was added up. */
  readonly skipped: readonly { row: number; why: 'blank' | 'header' | 'total' }[];
  /** Rows without the one field that makes a record. */
  readonly nameless: readonly ImportedRow[];
  /** Titles of columns that mean no field. */
  readonly unused: readonly string[];
  /** The title of the column each field is read from, by its key. */
  readonly titles: Readonly<Record<string, string>>;
}

// What lists write where they know nothing.
const NOTHING = /^(?:-+|—+|–+|\/|\\|n\/?a|#n\/a|null|none|nil|undefined|无|暂无|未知|不详|未填写)$/i;

// The last row of many a list, and those between its parts.
const TOTAL = /^(?:合计|总计|小计|共计|合計|總計|小計|共計|(?:sub)?total)[:：]?$/i;

export function readRows(table: Table, rows: readonly (readonly string[])[], mapping: Mapping = {}): ReadList {
  const header = (rows[0] ?? []).map(cleanText);
  const keys = keysOf(table, header, mapping);
  const list = {
    records: [] as ImportedRow[],
    skipped: [] as ReadList['skipped'][number][],
    nameless: [] as ImportedRow[],
  };
  rows.slice(1).forEach((cells, index) => {
    const row = index + 2;
    if (cells.every((cell) => cleanText(cell) === '')) list.skipped.push({ row, why: 'blank' });
    else if (isHeader(cells, header)) list.skipped.push({ row, why: 'header' });
    else if (TOTAL.test(firstText(cells))) list.skipped.push({ row, why: 'total' });
    else {
      const values = named(valuesOf(cells, keys));
      (values.name ? list.records : list.nameless).push({ row, values });
    }
  });
  return { ...list, unused: header.filter((title, at) => title !== '' && !keys[at]), titles: titlesOf(header, keys) };
}

function keysOf(table: Table, header: readonly string[], mapping: Mapping): (string | undefined)[] {
  const guessed = mapTitles(
    table,
    header.map((title) => (title in mapping ? '' : title)),
  );
  return header.map((title, at) => {
    const key = mapping[title] ?? guessed[at];
    const field = key ? table.fields[key] : undefined;
    return field && !field.auto ? key : undefined;
  });
}

/** Lists printed by pages repeat their header, sometimes only its first columns. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  const filled = cells
    .map((cell, at) => ({ cell: cleanText(cell), title: header[at] }))
    .filter(({ cell }) => cell !== '');
  return filled.length > 1 && filled.every(({ cell, title }) => cell === title);
}

function firstText(cells: readonly string[]): string {
  return cells.map(cleanText).find((cell) => cell !== '') ?? '';
}

function valuesOf(cells: readonly string[], keys: readonly (string | undefined)[]): Values {
  const values: Record<string, string> = {};
  keys.forEach((key, at) => {
    const cell = cleanText(cells[at] ?? '');
    if (key && cell !== '' && !NOTHING.test(cell)) values[key] = cell;
  });
  return values;
}

/** A list that knows only the short name still names a company; the check will ask for the whole name. */
function named(values: Values): Values {
  return values.name || !values.shortName ? values : { ...values, name: values.shortName };
}

function titlesOf(header: readonly string[], keys: readonly (string | undefined)[]): Record<string, string> {
  return Object.fromEntries(keys.flatMap((key, at) => (key ? [[key, header[at] as string]] : [])));
}
