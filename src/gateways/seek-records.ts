/** @fileoverview Two records of a machine tab looked for at once: one search, and where they are neighbours one read. */
import type { Table } from '../schema/define-table';
import { columnLetters } from './column-letters';
import { isStateful } from './machine-tails';
import type { OpenUnits } from './open-units';
import { openUnit, rowRecords, type TabUnit } from './tab-unit';

// Rows so few between are cheaper to read, and to write back, than another call.
const NEIGHBOURS = 30;
// Of other numbers a pattern would have to be written with care; each is then looked for by itself.
const PLAIN = /^[A-Za-z0-9-]+$/;

export function seekRecords(table: Table, ids: readonly string[], { tabs, zone, units, keep }: OpenUnits): void {
  if (ids.length !== 2 || ids[0] === ids[1] || ids.some((id) => !PLAIN.test(id)) || units.has(table.name)) return;
  const tab = tabs.assume?.(table);
  if (!tab) return;
  const unit = openUnit(tab, zone);
  const [first, last, ...more] = rowsHolding(ids, unit).sort((a, b) => a - b);
  if (first === undefined || last === undefined || more.length > 0) return;
  const block = rowRecords(unit, first, last - first <= NEIGHBOURS ? last : first);
  const id = String(block[0]?.values.id ?? '');
  const other = ids.find((one) => one !== id);
  // Elsewhere people moved columns: what is looked for singly finds that out.
  if (!ids.includes(id) || other === undefined || !block.every(({ values }) => isStateful(table, values))) return;
  unit.sought.set(id, first);
  unit.sought.set(other, last);
  unit.block = block;
  keep(unit);
}

/** A search tells rows and not which number stands in which. */
function rowsHolding(ids: readonly string[], { tab }: TabUnit): number[] {
  const letters = columnLetters(tab.columns.get('id') as number);
  return tab.sheet
    .getRange(`${letters}:${letters}`)
    .createTextFinder(`^(${ids.join('|')})$`)
    .useRegularExpression(true)
    .findAll()
    .map((range) => range.getRow());
}
