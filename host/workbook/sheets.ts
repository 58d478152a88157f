/** @fileoverview Sheets of a workbook: inserted, deleted, renamed, moved, hidden, copied. */
import { assertCellsFit } from './cell-ceiling';
import { type FormulaCell, formulaCell, isFormulaCell } from './cell-value';
import { dropSheetInFormula, renameInFormula } from './formula-references';
import { createSheet, DEFAULT_COLUMNS, DEFAULT_ROWS, type SheetModel } from './sheet-model';
import { copySheetModel } from './snapshot';
import { takeId, touch, type Workbook } from './workbook';
import { WorkbookError } from './workbook-error';

/** Names are unique without regard to case [repo texts]. */
function assertNameFree(workbook: Workbook, name: string, except?: SheetModel): void {
  if (name.length > 100) throw new WorkbookError('The sheet name cannot be greater than 100 characters.');
  const taken = workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new WorkbookError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

function freeName(workbook: Workbook, make: (n: number) => string): string {
  for (let n = 1; ; n++) {
    const name = make(n);
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** Sheet ids are opaque; these are spread out so that nobody takes them for places. */
function freeId(workbook: Workbook): number {
  for (let seed = takeId(workbook); ; seed++) {
    const id = (seed * 1_103_515_245 + 12_345) % 2_147_483_647;
    if (!workbook.sheets.some((sheet) => sheet.id === id)) return id;
  }
}

/** Inserts a sheet of 1,000 × 26 before the 0-based index, at the end without one. */
export function insertSheet(workbook: Workbook, options: { name?: string; index?: number } = {}): SheetModel {
  const name = options.name ?? freeName(workbook, (n) => `Sheet${n}`);
  assertNameFree(workbook, name);
  assertCellsFit(workbook, DEFAULT_ROWS * DEFAULT_COLUMNS);
  const sheet = createSheet(freeId(workbook), name);
  workbook.sheets.splice(options.index ?? workbook.sheets.length, 0, sheet);
  touch(workbook);
  return sheet;
}

function assertNotLastVisible(workbook: Workbook, sheet: SheetModel, message: string): void {
  if (workbook.sheets.some((other) => other !== sheet && !other.hidden)) return;
  throw new WorkbookError(message);
}

function rewriteFormulas(workbook: Workbook, change: (formula: string) => string): void {
  for (const { columns } of workbook.sheets) {
    for (const { cells, formulas } of columns) {
      if (!formulas) continue;
      cells.forEach((cell, i) => {
        if (!isFormulaCell(cell)) return;
        const next: FormulaCell = formulaCell(change(cell.formula));
        if (next.formula !== cell.formula) cells[i] = next;
      });
    }
  }
}

export function deleteSheet(workbook: Workbook, sheet: SheetModel): void {
  assertNotLastVisible(workbook, sheet, "You can't remove all the visible sheets in a document.");
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.namedRanges = workbook.namedRanges.filter(({ sheetId }) => sheetId !== sheet.id);
  workbook.metadata = workbook.metadata.filter(({ location }) => location.sheetId !== sheet.id);
  rewriteFormulas(workbook, (formula) => dropSheetInFormula(formula, sheet.name));
  touch(workbook);
}

export function renameSheet(workbook: Workbook, sheet: SheetModel, name: string): void {
  assertNameFree(workbook, name, sheet);
  const old = sheet.name;
  sheet.name = name;
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, old, name));
  touch(workbook);
}

/** Moves a sheet to the 0-based index. */
export function moveSheet(workbook: Workbook, sheet: SheetModel, index: number): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(Math.max(0, Math.min(index, workbook.sheets.length)), 0, sheet);
  touch(workbook);
}

export function setSheetHidden(workbook: Workbook, sheet: SheetModel, hidden: boolean): void {
  // Wording as scripts quote it [repo texts #68311539382, #68615329878].
  if (hidden && !sheet.hidden) assertNotLastVisible(workbook, sheet, "You can't hide all the sheets in a document.");
  sheet.hidden = hidden;
  touch(workbook);
}

/** Copies a sheet with all that stands on it, as "Copy of X" unless named; into another workbook when told. */
export function duplicateSheet(
  workbook: Workbook,
  sheet: SheetModel,
  options: { name?: string; to?: Workbook; index?: number } = {},
): SheetModel {
  const target = options.to ?? workbook;
  const name =
    options.name ?? freeName(target, (n) => (n === 1 ? `Copy of ${sheet.name}` : `Copy of ${sheet.name} ${n}`));
  assertNameFree(target, name);
  assertCellsFit(target, sheet.rows * sheet.columns.length);
  const copy: SheetModel = { ...copySheetModel(sheet), id: freeId(target), name, hidden: false };
  for (const part of [...copy.protections, ...copy.tables] as { id: number }[]) part.id = takeId(target);
  const entries = workbook.metadata.filter(({ location }) => location.sheetId === sheet.id);
  target.metadata.push(
    ...entries.map((entry) => ({ ...entry, id: takeId(target), location: { ...entry.location, sheetId: copy.id } })),
  );
  target.sheets.splice(options.index ?? target.sheets.length, 0, copy);
  touch(target);
  return copy;
}
