/** @fileoverview Named ranges: their names' rules, setting and removing. */
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { NamedRange } from './sheet-parts';
import { touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

/** Letters, digits, underscores; no leading digit, not true/false, nothing like A1 or R1C1 [Google help]. */
function isRangeName(name: string): boolean {
  if (name.length === 0 || name.length > 250 || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return false;
  return !/^(?:true|false|[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*)$/i.test(name);
}

export function namedRange(workbook: Workbook, name: string): NamedRange | null {
  return workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase()) ?? null;
}

export function setNamedRange(workbook: Workbook, name: string, sheet: SheetModel, area: Rect): NamedRange {
  // The wording of the live exception is unknown.
  if (!isRangeName(name)) throw new WorkbookError(`The name "${name}" is not valid for a range.`);
  const made: NamedRange = { name, sheetId: sheet.id, range: { ...area } };
  workbook.namedRanges = [...workbook.namedRanges.filter((range) => range !== namedRange(workbook, name)), made];
  touch(workbook);
  return made;
}

export function removeNamedRange(workbook: Workbook, name: string): void {
  const known = namedRange(workbook, name);
  if (!known) throw new WorkbookError(`Named range "${name}" not found.`);
  workbook.namedRanges = workbook.namedRanges.filter((range) => range !== known);
  touch(workbook);
}
