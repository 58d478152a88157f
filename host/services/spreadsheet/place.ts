/** @fileoverview Where the cells of a Range lie: file, sheet id, rectangle; coordinates are fixed, rows may move beneath them. */

import { contains, type Rect } from '../../workbook/rect';
import { gridRect, type SheetModel } from '../../workbook/sheet-model';
import { sheetById } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { HostDocument } from '../execution-context';

/** Which ends a notation such as D:F or A2:A leaves open; getA1Notation keeps them open. */
export interface OpenEnds {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

export const BOUNDED: OpenEnds = { startRow: false, endRow: false, startColumn: false, endColumn: false };

export interface SheetPlace {
  readonly document: HostDocument;
  readonly sheetId: number;
}

export interface Place extends SheetPlace {
  readonly area: Rect;
  readonly open: OpenEnds;
}

/** The sheet's model, or the live refusal when it was deleted meanwhile. */
export function sheetAt(place: SheetPlace): SheetModel {
  const sheet = sheetById(place.document.workbook, place.sheetId);
  if (!sheet) throw new ServiceError(`Sheet ${place.sheetId} not found`);
  return sheet;
}

/** Applies the writes that wait: an appendRow among them may have more room to make. */
export type Settle = () => void;

/** Coordinates beyond the grid get a second look once the writes that wait are applied. */
export function assertSettledInside(sheet: SheetModel, area: Rect, settle: Settle): void {
  if (!contains(gridRect(sheet), area)) settle();
  assertInside(sheet, area);
}

/** Coordinates are held against the grid as it is now: rows may have gone since the Range was made. */
export function assertInside(sheet: SheetModel, area: Rect): void {
  if (!contains(gridRect(sheet), area)) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
