/** @fileoverview A person copies cells of this spreadsheet and pastes them: everything of the source goes along. */
import { captureArea } from '../workbook/area-image';
import { copyRange, type Place } from '../workbook/copy-range';
import { intersection, type Rect, rect } from '../workbook/rect';
import { growTo } from '../workbook/rows-and-columns';
import { runAt } from '../workbook/runs';
import { touchesTypedColumn } from '../workbook/tables';
import { attempt } from './attempt';
import { type Desk, type PeopleResult, remember } from './desk';
import { cutOutOfRules } from './paste';
import { edited } from './reports';

/** Rows that a filter hides are left out: the others, run by run. */
function shownParts({ sheet, area }: Place): Rect[] {
  const parts: Rect[] = [];
  for (let row = area.row; row < area.row + area.numRows; row++) {
    if (runAt(sheet.rowsFiltered, row)) continue;
    const last = parts[parts.length - 1];
    if (last && last.row + last.numRows === row) last.numRows++;
    else parts.push(rect(row, area.column, 1, area.numColumns));
  }
  return parts;
}

/** A target that the source fits into several times is filled; any other takes one copy. */
function filledArea(target: Rect, numRows: number, numColumns: number): Rect {
  return {
    ...target,
    numRows: target.numRows % numRows === 0 ? target.numRows : numRows,
    numColumns: target.numColumns % numColumns === 0 ? target.numColumns : numColumns,
  };
}

export function copyArea(desk: Desk, user: string, source: Place, target: Place): PeopleResult {
  const { workbook } = desk;
  const { sheet } = target;
  const parts = shownParts(source);
  const height = parts.reduce((sum, { numRows }) => sum + numRows, 0);
  if (height === 0) return { accepted: true, report: [] };
  const area = filledArea(target.area, height, source.area.numColumns);
  return attempt(desk, user, [{ sheet, area }], () => {
    growTo(workbook, sheet, area.row + area.numRows - 1, area.column + area.numColumns - 1);
    const image = captureArea(sheet, area);
    // Typed columns of a Table keep their own look.
    const kind = touchesTypedColumn(sheet, area) ? 'formula' : 'normal';
    // What lies on itself keeps its rules.
    if (kind === 'normal' && !(sheet === source.sheet && intersection(source.area, area))) cutOutOfRules(sheet, area);
    for (let row = area.row; row < area.row + area.numRows; ) {
      for (const part of parts) {
        const place = { ...area, row, numRows: part.numRows };
        copyRange(workbook, { sheet: source.sheet, area: part }, { sheet, area: place }, kind);
        row += part.numRows;
      }
    }
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area, image }] });
    return edited(sheet, area);
  });
}
