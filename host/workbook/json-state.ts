/** @fileoverview A workbook as compact JSON: cells column by column, attributes as runs, shared validation rules once. */
import type { Attributes } from './attributes';
import { type Cell, cellError, type ErrorCode, formulaCell, isFormulaCell } from './cell-value';
import { trimColumn } from './cells';
import type { Runs } from './runs';
import type { ColumnStore, SheetModel } from './sheet-model';
import type { ValidationRule } from './validation-rule';
import type { Workbook } from './workbook';

type PlainCell = null | string | number | boolean;

interface ColumnJson {
  /** Cells from row 1 on; formulas and errors are null here. */
  c: PlainCell[];
  /** [row, formula or error code] of those. */
  x?: [number, string][];
  /** Runs by attribute; a validation run holds the place of its rule. */
  a?: Record<string, Runs<unknown>>;
}

export interface SheetJson extends Omit<SheetModel, 'columns'> {
  columns: ColumnJson[];
  rules: ValidationRule[];
}

export interface WorkbookJson extends Omit<Workbook, 'sheets' | 'now' | 'followers' | 'revision'> {
  version: 1;
  /** In tab order. */
  sheetIds: number[];
}

function cellsToJson(cells: readonly Cell[]): Pick<ColumnJson, 'c' | 'x'> {
  const special: [number, string][] = [];
  const plain = cells.map((cell, i): PlainCell => {
    if (typeof cell !== 'object' || cell === null) return cell;
    special.push([i + 1, isFormulaCell(cell) ? cell.formula : cell.error]);
    return null;
  });
  return special.length > 0 ? { c: plain, x: special } : { c: plain };
}

function runsToJson(column: ColumnStore, placeOf: (rule: ValidationRule) => number): Record<string, Runs<unknown>> {
  const entries = Object.entries(column.attributes) as [string, Runs<unknown>][];
  return Object.fromEntries(
    entries
      .filter(([, { ends }]) => ends.length > 0)
      .map(([name, runs]) => {
        const isRule = name === 'validation';
        const kept = runs.values.map((value) =>
          value !== undefined && isRule ? placeOf(value as ValidationRule) : (value ?? null),
        );
        return [name, { ends: runs.ends, values: kept }];
      }),
  );
}

export function sheetToJson(sheet: SheetModel): SheetJson {
  const rules: ValidationRule[] = [];
  const places = new Map<ValidationRule, number>();
  const placeOf = (rule: ValidationRule): number => {
    const known = places.get(rule);
    if (known !== undefined) return known;
    places.set(rule, rules.push(rule) - 1);
    return rules.length - 1;
  };
  const columns = sheet.columns.map((column): ColumnJson => {
    const runs = runsToJson(column, placeOf);
    return { ...cellsToJson(column.cells), ...(Object.keys(runs).length > 0 ? { a: runs } : {}) };
  });
  return { ...sheet, columns, rules };
}

function restoredRuns(runs: Runs<unknown>): Runs<unknown> {
  return { ends: runs.ends, values: runs.values.map((value) => value ?? undefined) };
}

function columnFromJson({ c, x = [], a = {} }: ColumnJson, rules: readonly ValidationRule[]): ColumnStore {
  const column: ColumnStore = { cells: c, formulas: false, attributes: {} };
  for (const [row, text] of x) {
    const isFormula = text.startsWith('=');
    column.cells[row - 1] = isFormula ? formulaCell(text) : cellError(text as ErrorCode);
    column.formulas ||= isFormula;
  }
  trimColumn(column);
  for (const [name, json] of Object.entries(a)) {
    const runs = restoredRuns(json);
    if (name === 'validation')
      runs.values = runs.values.map((place) => (place === undefined ? place : rules[Number(place)]));
    (column.attributes as Record<string, unknown>)[name satisfies string as keyof Attributes] = runs;
  }
  return column;
}

const RUN_PARTS = ['rowHeights', 'columnWidths', 'rowsHidden', 'rowsFiltered', 'columnsHidden'] as const;

export function sheetFromJson({ rules, columns, ...rest }: SheetJson): SheetModel {
  const sheet: SheetModel = { ...rest, columns: columns.map((column) => columnFromJson(column, rules)) };
  for (const part of RUN_PARTS) Object.assign(sheet, { [part]: restoredRuns(sheet[part]) });
  return sheet;
}

export function workbookToJson(workbook: Workbook): WorkbookJson {
  const { sheets, now, followers, revision, ...kept } = workbook;
  return { version: 1, ...kept, sheetIds: sheets.map(({ id }) => id) };
}

export function workbookFromJson(json: WorkbookJson, sheets: SheetModel[], now: () => number): Workbook {
  const { version, sheetIds, ...kept } = json;
  if (version !== 1) throw new Error(`Cannot read a workbook of version ${String(version)}`);
  const ordered = sheetIds.flatMap((id) => sheets.find((sheet) => sheet.id === id) ?? []);
  return { ...kept, now, sheets: ordered, revision: 0, followers: new Set() };
}

export interface WholeJson {
  workbook: WorkbookJson;
  sheets: SheetJson[];
}

export function toJson(workbook: Workbook): WholeJson {
  return { workbook: workbookToJson(workbook), sheets: workbook.sheets.map(sheetToJson) };
}

/** Reads what toJson made; the JSON's arrays become the workbook's own. */
export function fromJson({ workbook, sheets }: WholeJson, now: () => number = () => 0): Workbook {
  return workbookFromJson(workbook, sheets.map(sheetFromJson), now);
}
