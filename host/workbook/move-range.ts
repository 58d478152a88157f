/** @fileoverview Moving a rectangle as cut and paste do: everything goes along, references elsewhere follow. */
import { sheetPrefix } from './a1';
import { captureArea, layArea } from './area-image';
import { clearAttributes } from './attribute-blocks';
import { ALL_ATTRIBUTES } from './attributes';
import { clearValues } from './blocks';
import { formulaCell, isFormulaCell } from './cell-value';
import type { Place } from './copy-range';
import { type ReferenceEnd, type ReferenceToken, rewriteReferences } from './formula-tokens';
import { contains, type Rect } from './rect';
import type { SheetModel } from './sheet-model';
import { touch, type Workbook } from './workbook';

function areaOf({ first, last }: ReferenceToken): Rect | null {
  const end = last ?? first;
  if (first.row === null || first.column === null || end.row === null || end.column === null) return null;
  return {
    row: first.row,
    column: first.column,
    numRows: end.row - first.row + 1,
    numColumns: end.column - first.column + 1,
  };
}

function movedEnd(end: ReferenceEnd, from: Rect, to: Rect): ReferenceEnd {
  return { ...end, row: (end.row ?? 0) + to.row - from.row, column: (end.column ?? 0) + to.column - from.column };
}

function followReferences(workbook: Workbook, source: Place, target: Place): void {
  const follow = (home: SheetModel, token: ReferenceToken): ReferenceToken => {
    const area = areaOf(token);
    if ((token.sheetName ?? home.name) !== source.sheet.name || !area || !contains(source.area, area)) return token;
    const prefix =
      target.sheet === source.sheet ? token.prefix : target.sheet === home ? '' : sheetPrefix(target.sheet.name);
    return {
      ...token,
      prefix,
      first: movedEnd(token.first, source.area, target.area),
      last: token.last && movedEnd(token.last, source.area, target.area),
    };
  };
  for (const sheet of workbook.sheets) {
    for (const { cells, formulas } of sheet.columns) {
      if (!formulas) continue;
      cells.forEach((cell, i) => {
        if (!isFormulaCell(cell)) return;
        const formula = rewriteReferences(cell.formula, (token) => follow(sheet, token));
        if (formula !== cell.formula) cells[i] = formulaCell(formula);
      });
    }
  }
}

/** Moves `source` so that its first cell stands at `row`, `column` of the target sheet. */
export function moveRange(
  workbook: Workbook,
  source: Place,
  target: { sheet: SheetModel; row: number; column: number },
): void {
  const { sheet, area } = source;
  const place: Place = { sheet: target.sheet, area: { ...area, row: target.row, column: target.column } };
  const image = captureArea(sheet, area);
  followReferences(workbook, source, place);
  const cells = captureArea(sheet, area).cells;
  clearValues(workbook, sheet, area);
  clearAttributes(workbook, sheet, area, ALL_ATTRIBUTES);
  const merges = sheet.merges.filter((merge) => contains(area, merge));
  sheet.merges = sheet.merges.filter((merge) => !merges.includes(merge));
  layArea(workbook, target.sheet, target.row, target.column, { ...image, cells });
  const [rows, columns] = [target.row - area.row, target.column - area.column];
  target.sheet.merges.push(...merges.map((m) => ({ ...m, row: m.row + rows, column: m.column + columns })));
  for (const named of workbook.namedRanges) {
    if (named.sheetId !== sheet.id || !named.range || !contains(area, named.range)) continue;
    named.sheetId = target.sheet.id;
    named.range = { ...named.range, row: named.range.row + rows, column: named.range.column + columns };
  }
  touch(workbook);
}
