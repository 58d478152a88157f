/** @fileoverview Snapshots of a workbook for version history and copies; cells and rules are shared, containers are not. */
import { type Cell, formulaCell, isFormulaCell } from './cell-value';
import { copyRuns, type Runs } from './runs';
import type { ColumnStore, SheetModel } from './sheet-model';
import type { DeveloperMetadata, NamedRange } from './sheet-parts';
import { touch, type Workbook } from './workbook';

export interface Snapshot {
  name: string;
  locale: string;
  timeZone: string;
  sheets: SheetModel[];
  namedRanges: NamedRange[];
  metadata: DeveloperMetadata[];
}

function copyCells({ cells, formulas }: ColumnStore): Cell[] {
  return formulas ? cells.map((cell) => (isFormulaCell(cell) ? formulaCell(cell.formula) : cell)) : cells.slice();
}

function copyColumn(column: ColumnStore): ColumnStore {
  const attributes = Object.entries(column.attributes) as [string, Runs<unknown>][];
  return {
    cells: copyCells(column),
    formulas: column.formulas,
    attributes: Object.fromEntries(
      attributes.map(([name, runs]) => [name, copyRuns(runs)]),
    ) as ColumnStore['attributes'],
  };
}

/** Copies plain data with its objects and lists. */
function copied<T>(part: T): T {
  return structuredClone(part);
}

export function copySheetModel(sheet: SheetModel): SheetModel {
  const { columns, ...rest } = sheet;
  return { ...copied(rest), columns: columns.map(copyColumn) };
}

export function takeSnapshot(workbook: Workbook): Snapshot {
  const { name, locale, timeZone } = workbook;
  return {
    name,
    locale,
    timeZone,
    sheets: workbook.sheets.map(copySheetModel),
    namedRanges: copied(workbook.namedRanges),
    metadata: copied(workbook.metadata),
  };
}

/** Puts a snapshot back: cells, formats and tabs as then; ids go on counting. The same snapshot may be restored again. */
export function restoreSnapshot(workbook: Workbook, snapshot: Snapshot): void {
  const fresh = takeSnapshot({ ...workbook, ...snapshot });
  Object.assign(workbook, fresh);
  touch(workbook);
}
