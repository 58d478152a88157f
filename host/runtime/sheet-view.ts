/** @fileoverview What a driver reads of a tab, without any service call. */
import type { SelectionState } from '../services/execution-context';
import { readScriptValues, type ScriptValue } from '../services/spreadsheet/cell-output';
import { attributeAt } from '../workbook/attribute-blocks';
import type { AttributeName, Attributes } from '../workbook/attributes';
import { readFormulas } from '../workbook/blocks';
import { conditionalFormatAt } from '../workbook/conditional-formats';
import { displayBlock } from '../workbook/display-block';
import type { Rect } from '../workbook/rect';
import { positionsSet } from '../workbook/runs';
import { lastColumn, lastRow, type SheetModel } from '../workbook/sheet-model';
import type { RuleFormat } from '../workbook/sheet-parts';
import type { ValidationRule } from '../workbook/validation-rule';
import type { Workbook } from '../workbook/workbook';
import { areaOf } from './driver-places';

export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly model: SheetModel;
  /** From row 1 to the last used row, or of a range, as getValues gives them. */
  values(a1?: string): ScriptValue[][];
  display(a1?: string): string[][];
  formulas(a1?: string): string[][];
  value(a1: string): ScriptValue;
  validation(a1: string): ValidationRule | null;
  note(a1: string): string;
  background(a1: string): string;
  numberFormat(a1: string): string;
  attribute<K extends AttributeName>(a1: string, name: K): Attributes[K] | null;
  conditionalFormat(a1: string): RuleFormat | null;
  selectionOf(a1: string): SelectionState;
  hiddenRows(): number[];
  filteredRows(): number[];
  hiddenColumns(): number[];
}

export function sheetView(workbook: Workbook, sheet: SheetModel): SheetView {
  const used = (): Rect => ({
    row: 1,
    column: 1,
    numRows: lastRow(sheet),
    numColumns: Math.max(lastColumn(sheet), 1),
  });
  const area = (a1?: string): Rect => (a1 === undefined ? used() : areaOf(sheet, a1));
  const at = <K extends AttributeName>(a1: string, name: K): Attributes[K] | undefined => {
    const { row, column } = areaOf(sheet, a1);
    return attributeAt(sheet, row, column, name);
  };
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    model: sheet,
    values: (a1) =>
      area(a1).numRows === 0 ? [] : readScriptValues(workbook, sheet, area(a1)).map((row) => row.slice()),
    display: (a1) => (area(a1).numRows === 0 ? [] : displayBlock(workbook, sheet, area(a1))),
    formulas: (a1) => readFormulas(sheet, area(a1)).map((row) => row.map((formula) => formula ?? '')),
    value: (a1) => readScriptValues(workbook, sheet, { ...area(a1), numRows: 1, numColumns: 1 })[0]?.[0] ?? '',
    validation: (a1) => at(a1, 'validation') ?? null,
    note: (a1) => at(a1, 'note') ?? '',
    background: (a1) => at(a1, 'background') ?? '#ffffff',
    numberFormat: (a1) => at(a1, 'numberFormat') ?? '',
    attribute: (a1, name) => at(a1, name) ?? null,
    conditionalFormat: (a1) => conditionalFormatAt(workbook, sheet, areaOf(sheet, a1).row, areaOf(sheet, a1).column),
    selectionOf: (a1) => {
      const { row, column, numRows, numColumns } = areaOf(sheet, a1);
      return { sheetId: sheet.id, row, column, rows: numRows, columns: numColumns };
    },
    hiddenRows: () => positionsSet(sheet.rowsHidden, sheet.rows),
    filteredRows: () => positionsSet(sheet.rowsFiltered, sheet.rows),
    hiddenColumns: () => positionsSet(sheet.columnsHidden, sheet.columns.length),
  };
}
