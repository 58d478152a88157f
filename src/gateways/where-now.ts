/** @fileoverview Where written records stand in a tab that people rearranged meanwhile: by number, else by what was typed; pure. */
import { sameCell, type WrittenRecord } from './written-record';

export interface TabNow {
  /** Column number by field key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row 1 first; every cell as plain text. */
  readonly grid: readonly (readonly string[])[];
}

export interface Places {
  rowOf(record: WrittenRecord): number | undefined;
  /** The record of ours that belongs to a row. */
  recordAt(row: number): WrittenRecord | undefined;
  /** The number of the record to which a row belongs, also where one of ours was written over it. */
  idAt(row: number): string;
}

interface Known {
  readonly ids: readonly string[];
  record(id: string): Readonly<Record<string, unknown>> | undefined;
}

/** Whether a record that was just written stands in its row; `seen` are the columns that were read. */
export function isInPlace(record: WrittenRecord, now: TabNow): boolean {
  if (record.id !== '') return cellAt(now, record.row, 'id') === record.id;
  if (record.cells.size === 0) return fits(record.kept, record.row, now);
  return standsThere(record, record.row, now) && fits(record.kept, record.row, now);
}

/** Most of what was written stands there: somebody may have typed over one cell since. */
export function standsThere({ cells }: WrittenRecord, row: number, now: TabNow): boolean {
  const read = [...cells].filter(([key]) => now.columns.has(key));
  // Blanks are alike everywhere.
  const telling = read.filter(([, value]) => !sameCell(value, ''));
  const seen = telling.length > 0 ? telling : read;
  const id = cells.get('id');
  // New rows are alike in all but their numbers.
  if (id !== undefined && now.columns.has('id') && cellAt(now, row, 'id') !== id) return false;
  const there = seen.filter(([key, value]) => sameCell(cellAt(now, row, key), value)).length;
  return there * 2 >= seen.length;
}

/** At least half of what was typed stands there. */
function fits(kept: Readonly<Record<string, unknown>>, row: number, now: TabNow): boolean {
  const marks = marksOf(kept, now);
  return hits(marks, row, now) * 2 >= marks.length;
}

function hits(marks: readonly (readonly [string, unknown])[], row: number, now: TabNow): number {
  return marks.filter(([key, cell]) => sameCell(cellAt(now, row, key), cell as string)).length;
}

function marksOf(kept: Readonly<Record<string, unknown>>, { columns }: TabNow): [string, unknown][] {
  return Object.entries(kept).filter(([key, cell]) => columns.has(key) && cell !== '' && cell !== undefined);
}

function cellAt({ grid, columns }: TabNow, row: number, key: string): string {
  return grid[row - 1]?.[(columns.get(key) ?? 0) - 1] ?? '';
}

export function placesOf(written: readonly WrittenRecord[], known: Known, now: TabNow): Places {
  const rowsById = firstRows(now, 'id');
  const given = new Map(
    written.filter(({ id }) => id === '').map((record) => [String(record.cells.get('id') ?? ''), record]),
  );
  const rows = new Map<WrittenRecord, number | undefined>();
  const claimed = new Set<number>();
  const claim = (record: WrittenRecord, row: number | undefined) => {
    rows.set(record, row);
    if (row !== undefined) claimed.add(row);
  };
  for (const record of written.filter(({ id }) => id !== '')) claim(record, rowsById.get(record.id));
  for (const [id, record] of given) {
    const row = rowsById.get(id);
    if (row !== undefined && (record.appended || fits(record.kept, row, now))) claim(record, row);
  }
  const vanished = known.ids.filter((id) => !rowsById.has(id));
  const owners = new Map<number, string>();
  for (const [id, record] of given) {
    if (rows.has(record)) continue;
    const landed = rowsById.get(id);
    const taken = new Set(owners.values());
    const lost = vanished.filter((one) => !taken.has(one));
    const owner = landed === undefined ? undefined : bestOwner(lost, known, landed, now);
    if (landed !== undefined && owner !== undefined) owners.set(landed, owner);
    const typed = rowTyped(record, now, (row) => !claimed.has(row) && isUnnumbered(row, now, given));
    claim(record, typed ?? (owner === undefined ? landed : undefined));
  }
  const byRow = new Map([...rows].map(([record, row]) => [row, record]));
  return {
    rowOf: (record) => rows.get(record),
    recordAt: (row) => byRow.get(row),
    idAt(row) {
      const owner = owners.get(row);
      if (owner !== undefined) return owner;
      const id = cellAt(now, row, 'id');
      const record = given.get(id);
      return record && rows.get(record) !== row ? '' : id;
    },
  };
}

/** The row holds no record that had its number before. */
function isUnnumbered(row: number, now: TabNow, given: ReadonlyMap<string, WrittenRecord>): boolean {
  const id = cellAt(now, row, 'id');
  return id === '' || given.has(id);
}

/** The row that holds most of what was typed. */
function rowTyped({ kept }: WrittenRecord, now: TabNow, open: (row: number) => boolean): number | undefined {
  const marks = marksOf(kept, now);
  let best: number | undefined;
  let most = 0;
  for (let row = 1; row <= now.grid.length; row += 1) {
    const found = marks.length === 0 || !open(row) ? 0 : hits(marks, row, now);
    if (found > most) [best, most] = [row, found];
  }
  return most * 2 >= marks.length ? best : undefined;
}

/** Of the records that lost their number the one of which most stands in the row: customers are alike in much. */
function bestOwner(lost: readonly string[], known: Known, row: number, now: TabNow): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const id of lost) {
    const marks = marksOf(known.record(id) ?? {}, now).filter(([key]) => key !== 'id');
    const share = marks.length > 0 ? hits(marks, row, now) / marks.length : 0;
    if (share >= 0.5 && share > most) [best, most] = [id, share];
  }
  return best;
}

function firstRows(now: TabNow, key: string): Map<string, number> {
  const rows = new Map<string, number>();
  now.grid.forEach((_line, index) => {
    const text = cellAt(now, index + 1, key);
    if (text !== '' && !rows.has(text)) rows.set(text, index + 1);
  });
  return rows;
}
