/** @fileoverview What came from outside as a formula becomes the text that was pasted (spec: bad input). */

import type { Register, Stored, Value } from '../ports';
import type { Edit } from './handle-edit';

/** Mends the touched records in memory; the unit of work writes them with the rest. */
export function takeFormulas({ table, formulas = [] }: Edit, touched: readonly Stored[], register: Register): void {
  if (formulas.length === 0) return;
  const byRow = new Map(touched.map((stored) => [stored.row, stored]));
  for (const { row, key, formula, result } of formulas) {
    const stored = byRow.get(row);
    // Rows may have moved since the formulas were read: then the result stands elsewhere.
    if (!stored || !isSame(stored.values[key], result)) continue;
    const { auto, type } = table.fields[key] ?? {};
    const text: Value = type === 'tags' ? [formula] : formula;
    // What only the register fills in is blank until it does so, below in the same run.
    register.change(table, stored as Stored<never>, { [key]: auto ? '' : text } as never);
  }
}

function isSame(a: Value, b: Value): boolean {
  return String(a ?? '') === String(b ?? '');
}
