/** @fileoverview Walks the cells of ranges for functions, only as far as there is content. */
import type { CellValue } from './cell-value';
import type { Evaluation } from './formula-evaluator';
import { isRangeValue, type Operand, type RangeValue } from './formula-values';
import { lastRow } from './sheet-model';

/** Lists a range's values line by line; blanks below the sheet's content are left out. */
function rangeValues({ sheet, area }: RangeValue, context: Evaluation): CellValue[] {
  const values: CellValue[] = [];
  const end = Math.min(area.row + area.numRows - 1, lastRow(sheet));
  for (let row = area.row; row <= end; row++) {
    for (let c = 0; c < area.numColumns; c++) values.push(context.read(sheet, row, area.column + c));
  }
  return values;
}

export function operandValues(operand: Operand, context: Evaluation): CellValue[] {
  return isRangeValue(operand) ? rangeValues(operand, context) : [operand];
}
