/** @fileoverview A person cuts and pastes, or drags the fill handle. */
import { captureArea } from '../workbook/area-image';
import { attributeAt } from '../workbook/attribute-blocks';
import { writeCell } from '../workbook/blocks';
import type { Cell } from '../workbook/cell-value';
import { copyRange } from '../workbook/copy-range';
import { moveRange } from '../workbook/move-range';
import { isDateFormat } from '../workbook/number-format';
import { type Rect, rect } from '../workbook/rect';
import { growTo } from '../workbook/rows-and-columns';
import type { SheetModel } from '../workbook/sheet-model';
import { attempt } from './attempt';
import { type Desk, type PeopleResult, remember } from './desk';
import { edited } from './reports';

/** Cuts an area and pastes it; only the target is reported, nobody hears of the emptied source. */
export function cutArea(
  desk: Desk,
  user: string,
  source: { sheet: SheetModel; area: Rect },
  target: { sheet: SheetModel; row: number; column: number },
): PeopleResult {
  const { workbook } = desk;
  const area = { ...source.area, row: target.row, column: target.column };
  return attempt(desk, user, [source, { sheet: target.sheet, area }], () => {
    growTo(workbook, target.sheet, area.row + area.numRows - 1, area.column + area.numColumns - 1);
    const laid = [
      { sheetId: source.sheet.id, area: source.area, image: captureArea(source.sheet, source.area) },
      { sheetId: target.sheet.id, area, image: captureArea(target.sheet, area) },
    ];
    moveRange(workbook, source, target);
    remember(desk, user, { kind: 'cells', laid });
    return edited(target.sheet, area);
  });
}

/** The next of a text that ends in a number: 客户1, 客户2 … */
function countedOn(text: string, steps: number): string | null {
  const match = /^(.*?)(\d{1,9})$/s.exec(text);
  if (!match) return null;
  const [, stem = '', digits = ''] = match;
  return stem + `${Number(digits) + steps}`.padStart(digits.length, '0');
}

/** What the fill handle makes of a line of cells: numbers go on evenly, dates by a day, texts by their number. */
function filledOn(line: readonly Cell[], place: number, isDate: boolean): Cell | undefined {
  const last = line[line.length - 1] ?? null;
  const steps = place - line.length + 1;
  if (line.every((cell) => typeof cell === 'number')) {
    const first = line[0] as number;
    if (line.length === 1) return isDate ? first + steps : undefined;
    const step = ((last as number) - first) / (line.length - 1);
    return (last as number) + step * steps;
  }
  return line.length === 1 && typeof last === 'string' ? (countedOn(last, steps) ?? undefined) : undefined;
}

/** Drags the fill handle from `from` over `to`, which begins beside or below it. */
export function fillArea(desk: Desk, user: string, sheet: SheetModel, from: Rect, to: Rect): PeopleResult {
  const { workbook } = desk;
  return attempt(desk, user, [{ sheet, area: to }], () => {
    const image = captureArea(sheet, to);
    const { cells } = captureArea(sheet, from);
    const down = to.column === from.column && to.numColumns === from.numColumns;
    for (let r = 0; r < to.numRows; r++) {
      for (let c = 0; c < to.numColumns; c++) {
        const [row, column] = [to.row + r, to.column + c];
        const home = down
          ? rect(from.row + (r % from.numRows), column)
          : rect(row, from.column + (c % from.numColumns));
        copyRange(workbook, { sheet, area: home }, { sheet, area: rect(row, column) });
        const line = down ? cells.map((each) => each[c] ?? null) : (cells[r] ?? []);
        const isDate = isDateFormat(attributeAt(sheet, home.row, home.column, 'numberFormat'));
        const next = filledOn(line, down ? row - from.row : column - from.column, isDate);
        if (next !== undefined) writeCell(workbook, sheet, row, column, next);
      }
    }
    remember(desk, user, { kind: 'cells', laid: [{ sheetId: sheet.id, area: to, image }] });
    return edited(sheet, to);
  });
}
