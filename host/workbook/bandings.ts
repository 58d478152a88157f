/** @fileoverview Alternating colours of rows or columns; they lie under the cells' own backgrounds. */
import { intersection, type Rect } from './rect';
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

/** Bands may not overlap. */
export function assertNoBanding(sheet: SheetModel, area: Rect, except?: number): void {
  if ((sheet.bandings ?? []).some(({ id, range }) => id !== except && intersection(range, area))) {
    throw new WorkbookError(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
}
