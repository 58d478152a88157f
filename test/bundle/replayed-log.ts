/** @fileoverview The change log read from its start: what each record of a tab must hold by it. */
import type { Table } from '../../src/schema/define-table';
import type { SheetRecord } from './tab-records';
import { textOf } from './tab-records';

type Texts = Record<string, string>;

/** Business fields by key, by the number of the record; what was deleted is not there. */
export function replayed(table: Table, entries: readonly SheetRecord[]): Map<string, Texts> {
  const keys = new Map(Object.entries(table.fields).map(([key, { title }]) => [title['zh-CN'], key]));
  const records = new Map<string, Texts>();
  for (const entry of entries) {
    if (entry.table !== table.tab) continue;
    const id = String(entry.record);
    const field = String(entry.field);
    if (field !== '') {
      const key = keys.get(field) ?? field;
      if (!table.fields[key]?.auto) records.set(id, { ...records.get(id), [key]: comparable(entry.after) });
    } else if (String(entry.after) !== '') {
      const whole = JSON.parse(String(entry.after)) as Record<string, unknown>;
      records.set(id, Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, comparable(value)])));
    } else records.delete(id);
  }
  return new Map([...records].map(([id, texts]) => [id, withoutBlanks(texts)]));
}

/** What the tab holds, in the same form. */
export function held(table: Table, records: readonly SheetRecord[]): Map<string, Texts> {
  const business = Object.entries(table.fields).filter(([, { auto }]) => !auto);
  return new Map(
    records.map((record) => [
      String(record.id),
      withoutBlanks(Object.fromEntries(business.map(([key]) => [key, comparable(record[key])]))),
    ]),
  );
}

function withoutBlanks(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '' && text !== 'false'));
}

/** A moment as the day alone: a sheet keeps it to the second, the log to the millisecond. */
function comparable(value: unknown): string {
  if (Array.isArray(value)) return value.join('、');
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return textOf(new Date(value));
  return textOf(value);
}
