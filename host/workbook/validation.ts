/** @fileoverview Data validation: is a value allowed in a cell, and what Sheets says when it is not. */
import { cellA1 } from './a1';
import { attributeAt } from './attribute-blocks';
import { readValues } from './blocks';
import type { CellValue } from './cell-value';
import { CRITERIA_TESTS } from './criteria-tests';
import { displayText } from './display-text';
import { offsetFormula } from './formula-references';
import { evaluateAt } from './formula-result';
import type { Rect } from './rect';
import { lastRow, type SheetModel } from './sheet-model';
import type { ValidationArgument, ValidationRule } from './validation-rule';
import { sheetById, type Workbook } from './workbook';

export type Verdict = { ok: true } | { ok: false; message: string };

interface Case {
  workbook: Workbook;
  sheet: SheetModel;
  row: number;
  column: number;
  rule: ValidationRule;
  value: CellValue;
}

const RELATIVE_DAYS: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -31,
  PAST_YEAR: -365,
};

function formulaValue({ workbook, sheet, row, column, rule }: Case, formula: string): CellValue {
  const moved = offsetFormula(formula, row - rule.anchor.row, column - rule.anchor.column);
  return evaluateAt(workbook, sheet, row, column, moved);
}

function argumentValue(one: Case, argument: ValidationArgument): CellValue {
  if (typeof argument === 'string' && argument.startsWith('=')) return formulaValue(one, argument);
  if (typeof argument === 'string' && argument in RELATIVE_DAYS) {
    const today = evaluateAt(one.workbook, one.sheet, one.row, one.column, '=TODAY()');
    return Number(today) + (RELATIVE_DAYS[argument] as number);
  }
  return typeof argument === 'object' ? null : argument;
}

/** Lists the texts a dropdown offers; null when its source range is gone (#REF!). */
export function dropdownItems(workbook: Workbook, rule: ValidationRule): string[] | null {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.args.map((item) => `${item ?? ''}`);
  const [source] = rule.args;
  const range = typeof source === 'object' && source !== null ? source.range : null;
  const sheet = range && sheetById(workbook, range.sheetId);
  if (!range || !sheet) return null;
  const numRows = Math.max(0, Math.min(range.numRows, lastRow(sheet) - range.row + 1));
  const area: Rect = { ...range, numRows };
  const texts = readValues(workbook, sheet, area).map((line, r) =>
    line.map((value, c) => {
      const format = attributeAt(sheet, range.row + r, range.column + c, 'numberFormat');
      return displayText(value, format, workbook.locale);
    }),
  );
  return texts.flat().filter((item) => item !== '');
}

function isListed(one: Case): boolean {
  const items = dropdownItems(one.workbook, one.rule);
  const format = attributeAt(one.sheet, one.row, one.column, 'numberFormat');
  const shown = [
    displayText(one.value, format, one.workbook.locale),
    displayText(one.value, undefined, one.workbook.locale),
  ];
  return items?.some((item) => shown.includes(item)) ?? false;
}

function isChecked(one: Case): boolean {
  const allowed = one.rule.args.length > 0 ? one.rule.args : [true, false];
  return allowed.some((item) => item === one.value || `${item}` === `${one.value}`);
}

function isAllowed(one: Case): boolean {
  const { rule, value } = one;
  // Blank cells are never refused; emptying a cell is not an entry.
  if (value === null) return true;
  if (rule.criteria === 'VALUE_IN_LIST' || rule.criteria === 'VALUE_IN_RANGE') return isListed(one);
  if (rule.criteria === 'CHECKBOX') return isChecked(one);
  if (rule.criteria === 'CUSTOM_FORMULA') {
    const result = formulaValue(one, `${rule.args[0] ?? ''}`);
    return result === true || (typeof result === 'number' && result !== 0);
  }
  const args = rule.args.map((argument) => argumentValue(one, argument));
  return CRITERIA_TESTS[rule.criteria]?.(value, args) ?? true;
}

function refusal({ workbook, row, column, rule }: Case): string {
  if (rule.helpText !== null && rule.helpText !== '') return rule.helpText;
  const base = `The data you entered in cell ${cellA1(row, column)} violates the data validation rules set on this cell.`;
  const items = rule.criteria === 'VALUE_IN_LIST' ? dropdownItems(workbook, rule) : null;
  return items ? `${base} Please enter one of the following values: ${items.join(', ')}.` : base;
}

/** Asks a rule about a value at a cell; custom formulas that refer to the cell itself see what it holds now. */
export function checkValue(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  rule: ValidationRule,
  value: CellValue,
): Verdict {
  const one: Case = { workbook, sheet, row, column, rule, value };
  return isAllowed(one) ? { ok: true } : { ok: false, message: refusal(one) };
}
