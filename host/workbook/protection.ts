/** @fileoverview Protections: made, and asked whether they stop somebody. */
import { intersection, type Rect, subtract } from './rect';
import type { SheetModel } from './sheet-model';
import type { Protection } from './sheet-parts';
import { takeId, touch, type Workbook } from './workbook';

export const PROTECTED_CELL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

function newProtection(workbook: Workbook, range: Rect | null): Protection {
  touch(workbook);
  return {
    id: takeId(workbook),
    range,
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: false,
    unprotected: [],
    namedRange: null,
  };
}

/** Makes a new protection every call; overlaps are allowed [docs ref: Range.protect]. */
export function protectRange(workbook: Workbook, sheet: SheetModel, area: Rect): Protection {
  const protection = newProtection(workbook, { ...area });
  sheet.protections.push(protection);
  return protection;
}

/** Returns the sheet's protection if there is one [docs ref: Sheet.protect]. */
export function protectSheet(workbook: Workbook, sheet: SheetModel): Protection {
  const known = sheet.protections.find(({ range }) => range === null);
  if (known) return known;
  const protection = newProtection(workbook, null);
  sheet.protections.push(protection);
  return protection;
}

/** Does the protection lie on any cell of the area? */
export function covers(protection: Protection, area: Rect): boolean {
  if (protection.range) return intersection(protection.range, area) !== null;
  const left = protection.unprotected.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), [area]);
  return left.length > 0;
}

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** May a person edit what this protection covers? The owner always can; a mirrored list stops no editor of the file. */
export function mayEditProtected({ editors, domainEdit }: Protection, user: string, owner: string): boolean {
  if (user === owner || editors === null || editors.includes(user)) return true;
  return domainEdit && domainOf(user) === domainOf(owner);
}

/** Returns the hard lock that stops the user in the area, null when nothing does. */
export function lockFor(sheet: SheetModel, area: Rect, user: string, owner: string): Protection | null {
  const locks = sheet.protections.filter(({ warningOnly }) => !warningOnly);
  return locks.find((lock) => covers(lock, area) && !mayEditProtected(lock, user, owner)) ?? null;
}
