/** @fileoverview One attempt of a person: locks are asked first, a refusal of the workbook leaves everything as it was. */

import { covers, lockFor, PROTECTED_CELL } from '../workbook/protection';
import type { Rect } from '../workbook/rect';
import type { SheetModel } from '../workbook/sheet-model';
import { WorkbookError } from '../workbook/workbook-error';
import type { Desk, EventReport, PeopleResult } from './desk';
import { refused } from './reports';

export interface Touched {
  sheet: SheetModel;
  area: Rect;
}

/** As Sheets words it. */
const WARNING =
  "You're trying to edit part of this sheet that shouldn't be changed accidentally. Do you want to edit anyway?";

function isWarned({ sheet, area }: Touched): boolean {
  return sheet.protections.some((protection) => protection.warningOnly && covers(protection, area));
}

/** Does the work unless a hard lock stops the user; a rejecting validation or another refusal is told, not thrown. */
export function attempt(
  desk: Desk,
  user: string,
  touched: readonly Touched[],
  work: () => EventReport[],
): PeopleResult {
  if (touched.some(({ sheet, area }) => lockFor(sheet, area, user, desk.owner))) return refused(PROTECTED_CELL);
  const warned = touched.some(isWarned);
  if (warned && desk.asksFirst) return { ...refused(WARNING), warned };
  try {
    const report = work();
    return warned ? { accepted: true, warned: true, report } : { accepted: true, report };
  } catch (refusal) {
    if (!(refusal instanceof WorkbookError)) throw refusal;
    return refused(refusal.message);
  }
}
