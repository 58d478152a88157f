/** @fileoverview One attempt of a person: locks are asked first, a refusal of the workbook leaves everything as it was. */

import { lockFor, PROTECTED_CELL } from '../workbook/protection';
import { contains, intersection, type Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import { WorkbookError } from '../workbook/workbook-error';
import type { Desk, EventReport, PeopleResult } from './desk';
import { refused } from './reports';

export interface Touched {
  sheet: SheetModel;
  area: Rect;
}

function isWarned({ sheet, area }: Touched): boolean {
  return sheet.protections.some(
    ({ warningOnly, range, unprotected }) =>
      warningOnly && (range ? intersection(range, area) !== null : !unprotected.some((hole) => contains(hole, area))),
  );
}

/** Does the work unless a hard lock stops the user; a rejecting validation or another refusal is told, not thrown. */
export function attempt(
  desk: Desk,
  user: string,
  touched: readonly Touched[],
  work: () => EventReport[],
): PeopleResult {
  if (touched.some(({ sheet, area }) => lockFor(sheet, area, user, desk.owner))) return refused(PROTECTED_CELL);
  try {
    const report = work();
    return touched.some(isWarned) ? { accepted: true, warned: true, report } : { accepted: true, report };
  } catch (refusal) {
    if (!(refusal instanceof WorkbookError)) throw refusal;
    return refused(refusal.message);
  }
}
