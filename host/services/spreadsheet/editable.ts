/** @fileoverview May the account that runs write here? Held when a write is applied: buffered writes fail late. */

import { lockFor, PROTECTED_CELL } from '../../workbook/protection';
import type { Rect } from '../../workbook/rect';
import { gridRect, type SheetModel } from '../../workbook/sheet-model';
import { ServiceError } from '../errors';
import type { ExecutionContext, HostDocument } from '../execution-context';

/** Menu scripts run as the clicking user, triggers as their creator; the owner may always [facts 2.5]. */
export function assertEditable(x: ExecutionContext, document: HostDocument, sheet: SheetModel, area: Rect): void {
  assertEditor(x, document);
  if (lockFor(sheet, area, x.run.effectiveUser, document.owner)) throw new ServiceError(PROTECTED_CELL);
}

/** A file opened for reading only refuses every write. */
export function assertEditor(x: ExecutionContext, document: HostDocument): void {
  const level = document.accessOf(x.run.effectiveUser);
  if (level !== 'owner' && level !== 'editor') {
    throw new ServiceError('You do not have permission to perform that action.');
  }
}

/** Only a lock over the whole sheet stops inserted rows and columns, hiding, sizes and the like. */
export function assertSheetEditable(x: ExecutionContext, document: HostDocument, sheet: SheetModel): void {
  assertEditor(x, document);
  const whole = { ...sheet, protections: sheet.protections.filter(({ range }) => range === null) };
  if (lockFor(whole, gridRect(sheet), x.run.effectiveUser, document.owner)) throw new ServiceError(PROTECTED_CELL);
}
