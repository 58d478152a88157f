/** @fileoverview Conditions of filters and conditional formats, asked about one cell. */
import { readValue } from './blocks';
import type { CellValue } from './cell-value';
import { CRITERIA_TESTS } from './criteria-tests';
import { offsetFormula } from './formula-references';
import { evaluateAt } from './formula-result';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

export interface Condition {
  criteria: string;
  args: readonly (string | number)[];
}

const DAYS: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -31,
  PAST_YEAR: -365,
};

/** Does the condition hold at a cell? Relative formulas are written for `anchor`. */
export function conditionHolds(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  { criteria, args }: Condition,
  anchor: { row: number; column: number },
): boolean {
  const formulaAt = (formula: string): CellValue =>
    evaluateAt(workbook, sheet, row, column, offsetFormula(formula, row - anchor.row, column - anchor.column));
  const values = args.map((argument): CellValue => {
    if (typeof argument !== 'string') return argument;
    if (argument.startsWith('=')) return formulaAt(argument);
    const days = criteria.startsWith('DATE_') ? DAYS[argument] : undefined;
    return days === undefined ? argument : Number(evaluateAt(workbook, sheet, row, column, '=TODAY()')) + days;
  });
  if (criteria === 'CUSTOM_FORMULA') return values[0] === true || (typeof values[0] === 'number' && values[0] !== 0);
  const base = criteria.replace(/_RELATIVE$/, '');
  return CRITERIA_TESTS[base]?.(readValue(workbook, sheet, row, column), values) ?? false;
}
