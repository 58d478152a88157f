/** @fileoverview From numbers or notation to a rectangle on a sheet, with the live refusals. */
import { parseA1, splitSheetName } from '../../workbook/a1';
import { namedRange } from '../../workbook/named-ranges';
import { type Rect, rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';
import { sheetById, sheetByName, type Workbook } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import { assertSettledInside, BOUNDED, type OpenEnds, type Settle } from './place';

export interface ResolvedRange {
  readonly sheet: SheetModel;
  readonly area: Rect;
  readonly open: OpenEnds;
}

/** The grid never grows for getRange; the order of the checks is that of the live messages [facts 2.3]. */
export function resolveRect(
  sheet: SheetModel,
  row: number,
  column: number,
  numRows: number,
  numColumns: number,
  settle: Settle,
): Rect {
  if (![row, column, numRows, numColumns].every(Number.isFinite)) {
    throw new ServiceError('The coordinates or dimensions of the range are invalid.');
  }
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (numRows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (numColumns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const area = rect(row, column, numRows, numColumns);
  assertSettledInside(sheet, area, settle);
  return area;
}

/** Reads A1, R1C1 (either case) or the name of a range; `home` is the sheet that a bare notation means. */
export function resolveNotation(workbook: Workbook, home: SheetModel, notation: string, settle: Settle): ResolvedRange {
  const { sheetName, a1 } = splitSheetName(notation);
  // "!c2:e5" means the home sheet too [gas-fakes test/testsheetssets.js].
  const sheet = sheetName === null || sheetName === '' ? home : sheetByName(workbook, sheetName);
  if (!sheet) throw new ServiceError('Sheet not found');
  const area = parseR1C1(a1) ?? parseA1(a1.trim(), { rows: sheet.rows, columns: columnCount(sheet) });
  if (area) {
    assertSettledInside(sheet, area, settle);
    return { sheet, area, open: openEnds(a1) };
  }
  return sheetName === null ? resolveName(workbook, notation) : refuse();
}

function resolveName(workbook: Workbook, name: string): ResolvedRange {
  const named = namedRange(workbook, name);
  const sheet = named && sheetById(workbook, named.sheetId);
  if (!named?.range || !sheet) return refuse();
  return { sheet, area: { ...named.range }, open: BOUNDED };
}

function refuse(): never {
  throw new ServiceError('Range not found');
}

const R1C1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i;

/** Lower case is taken too [gas-fakes test/testsheets.js]. */
function parseR1C1(notation: string): Rect | null {
  const match = R1C1.exec(notation.trim());
  if (!match) return null;
  const [r1, c1] = [Number(match[1]), Number(match[2])];
  const [r2, c2] = [Number(match[3] ?? r1), Number(match[4] ?? c1)];
  return rect(Math.min(r1, r2), Math.min(c1, c2), Math.abs(r2 - r1) + 1, Math.abs(c2 - c1) + 1);
}

function openEnds(a1: string): OpenEnds {
  const [from = '', to] = a1.split(':');
  if (to === undefined) return BOUNDED;
  const endRow = !/\d/.test(to);
  const endColumn = !/[A-Za-z]/.test(to);
  return {
    endRow,
    endColumn,
    startRow: endRow && !/\d/.test(from),
    startColumn: endColumn && !/[A-Za-z]/.test(from),
  };
}
