/** @fileoverview Display texts of a rectangle. */
import { attributeBlock } from './attribute-blocks';
import { readValues } from './blocks';
import { displayText } from './display-text';
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

export function displayBlock(workbook: Workbook, sheet: SheetModel, area: Rect): string[][] {
  const formats = attributeBlock(sheet, area, 'numberFormat');
  return readValues(workbook, sheet, area).map((line, r) =>
    line.map((value, c) => displayText(value, formats[r]?.[c], workbook.locale)),
  );
}
