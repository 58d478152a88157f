/** @fileoverview Alternating colours of rows or columns; they lie under the cells' own backgrounds. */
import { contains, intersection, type Rect, rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { Banding } from './sheet-parts';
import { takeId, touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

export function addBanding(workbook: Workbook, sheet: SheetModel, parts: Omit<Banding, 'id'>): Banding {
  assertNoBanding(sheet, parts.range);
  const banding: Banding = { ...parts, id: takeId(workbook) };
  sheet.bandings = [...(sheet.bandings ?? []), banding];
  touch(workbook);
  return banding;
}

export function removeBanding(workbook: Workbook, sheet: SheetModel, id: number): void {
  sheet.bandings = (sheet.bandings ?? []).filter((banding) => banding.id !== id);
  touch(workbook);
}

/** The colour that a band lends to a cell without a background of its own. */
export function bandColour({ bandings = [] }: SheetModel, row: number, column: number): string | undefined {
  const banding = bandings.find(({ range }) => contains(range, rect(row, column)));
  if (!banding) return undefined;
  const { range, axis, header, footer, first, second } = banding;
  const place = axis === 'row' ? row - range.row : column - range.column;
  const last = (axis === 'row' ? range.numRows : range.numColumns) - 1;
  if (place === 0 && header !== null) return header;
  if (place === last && footer !== null) return footer;
  return (place - (header === null ? 0 : 1)) % 2 === 0 ? first : second;
}

/** Bands may not overlap. */
export function assertNoBanding(sheet: SheetModel, area: Rect, except?: number): void {
  if ((sheet.bandings ?? []).some(({ id, range }) => id !== except && intersection(range, area))) {
    throw new WorkbookError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}
