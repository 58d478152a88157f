/** @fileoverview Formulas that came into our own columns with a paste, or were typed into a column of text. */
import type { CellFormula, Edit } from '../application/keeping/handle-edit';
import type { Field } from '../schema/define-table';
import { fieldTypes } from '../schema/field-types';
import { fromCell } from './cells';
import { mayBePasted } from './layout/heal-pasted';
import { firstDataRow, type Tab } from './tab';
import type { Zone } from './zone';

/** One call where a formula may be, one more where one is: it is told apart only by asking for it. */
export function formulasIn(tab: Tab, edit: Edit, zone: Zone): readonly CellFormula[] {
  const { firstColumn, lastColumn, last } = edit;
  const first = Math.max(edit.first, firstDataRow(tab));
  if (first > last || !mayHoldFormulas(tab, edit)) return [];
  const range = tab.sheet.getRange(first, firstColumn, last - first + 1, lastColumn - firstColumn + 1);
  const formulas = range.getFormulas();
  if (formulas.every((line) => line.every((formula) => formula === ''))) return [];
  const results = range.getValues();
  const keys = new Map([...tab.columns].map(([key, column]) => [column, key]));
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c) => {
      const key = keys.get(firstColumn + c);
      const field = key === undefined ? undefined : tab.table.fields[key];
      if (formula === '' || key === undefined || !field) return [];
      return [{ row: first + r, key, formula, result: fromCell(field, results[r]?.[c] ?? null, zone) }];
    }),
  );
}

/** A calculation that a person types into a column of numbers or days is theirs, and stays. */
function mayHoldFormulas({ table }: Tab, edit: Edit): boolean {
  if (mayBePasted(edit)) return true;
  const field = table.fields[edit.keys?.[0] ?? ''];
  return /^[=+-]/.test(edit.value ?? '') && field !== undefined && isText(field);
}

function isText({ type }: Field): boolean {
  return fieldTypes[type].numberFormat === fieldTypes.text.numberFormat;
}
