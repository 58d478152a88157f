/** @fileoverview Single records and narrow columns, where the whole table need not be read. */
import type { Stored } from '../application/ports';
import type { Table } from '../schema/define-table';
import { state } from '../schema/tables/state';
import { hasWork } from './commit-tab';
import { search } from './find-row';
import { isStateful } from './machine-tails';
import type { OpenUnits } from './open-units';
import { type LeanRecords, provenColumns } from './proven-columns';
import { isPeoples } from './tab';
import { assumedColumns, columnRecords, openUnit } from './tab-unit';

export function findRecord(table: Table, id: string, { tabs, zone, units, of, keep }: OpenUnits): Stored | undefined {
  const assumed = units.has(table.name) || table.name !== state.name ? undefined : tabs.assume?.(table);
  if (!assumed) return search(of(table), id);
  const unit = openUnit(assumed, zone);
  const found = search(unit, id);
  if (!found || !isStateful(table, found.values)) return search(of(table), id);
  keep(unit);
  return found;
}

/** Columns that stand where they were declared need no read of the keys; in a machine tab they prove all of it. */
export function glanceAt(table: Table, keys: readonly string[], open: OpenUnits): readonly Stored[] {
  const { tabs, zone, units, of, keep } = open;
  const tab = units.has(table.name) ? undefined : tabs.assume?.(table);
  const unit = tab && openUnit(tab, zone);
  const records = unit && assumedColumns(unit, keys);
  if (!records) return columnRecords(of(table), keys);
  if (!isPeoples(unit.tab)) keep(unit);
  return records;
}

/** Narrow columns for deciding only; of a table that this run writes, or has read whole, the whole. */
export function leanReader({ tabs, zone, units, whole }: OpenUnits) {
  const read = new Map<string, LeanRecords>();
  return (table: Table, keys: readonly string[]): readonly Stored[] => {
    const unit = units.get(table.name);
    if (unit && (unit.records || unit.hasWritten || hasWork(unit))) return whole(table);
    const known = read.get(table.name);
    if (known && keys.every((key) => known.keys.includes(key))) return known.records;
    const tab = unit?.tab ?? tabs.assume?.(table);
    const records = tab && provenColumns(tab, keys, zone);
    if (!records) return whole(table);
    read.set(table.name, { keys, records });
    return records;
  };
}
