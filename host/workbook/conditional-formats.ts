/** @fileoverview Which look the conditional format rules give a cell: the first rule that holds wins. */
import { conditionHolds } from './boolean-criteria';
import { contains, rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { RuleFormat } from './sheet-parts';
import type { Workbook } from './workbook';

/** Returns the look of the first rule that holds, null without one; gradients are not painted here. */
export function conditionalFormatAt(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
): RuleFormat | null {
  const cell = rect(row, column);
  for (const { ranges, condition } of sheet.conditionalRules) {
    const anchor = ranges[0];
    if (!condition || !anchor || !ranges.some((range) => contains(range, cell))) continue;
    if (conditionHolds(workbook, sheet, row, column, condition, anchor)) return condition.format;
  }
  return null;
}
