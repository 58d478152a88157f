/** @fileoverview Data validation rules as .xlsx has them, a rectangle each, and back. */
import type { DataValidation } from 'hucre';
import { cellA1, columnLetters, parseA1, sheetPrefix, splitSheetName, toA1 } from '../a1';
import { offsetFormula } from '../formula-references';
import type { Rect } from '../rect';
import { type Runs, runsBetween } from '../runs';
import type { SheetModel } from '../sheet-model';
import type { ValidationCriteria, ValidationRule } from '../validation-rule';
import { sheetById, type Workbook } from '../workbook';
import { criteriaOf, operandText, operatorOf, textFormula } from './conditions';

/** Lists that are too long for a formula, or hold a comma, go to a hidden sheet: column by column. */
export const LISTS_SHEET = '_lists';

export interface LongLists {
  columns: string[][];
}

interface Placed {
  rule: ValidationRule;
  area: Rect;
}

/** Gathers equal rules of neighbouring columns into rectangles. */
function placedRules(sheet: SheetModel): Placed[] {
  const placed: Placed[] = [];
  sheet.columns.forEach(({ attributes }, c) => {
    const runs = attributes.validation as Runs<ValidationRule> | undefined;
    for (const { start, end, value } of runs ? runsBetween(runs, 1, sheet.rows + 1) : []) {
      if (!value) continue;
      const beside = placed.find(
        ({ rule, area }) =>
          rule === value &&
          area.row === start &&
          area.numRows === end - start &&
          area.column + area.numColumns === c + 1,
      );
      if (beside) beside.area.numColumns++;
      else placed.push({ rule: value, area: { row: start, column: c + 1, numRows: end - start, numColumns: 1 } });
    }
  });
  return placed;
}

function fixedRange(area: Rect): string {
  const [first = '', last = first] = toA1(area).split(':');
  const fix = (cell: string): string => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${fix(first)}:${fix(last)}`;
}

function listFormula(items: string[], lists: LongLists): Pick<DataValidation, 'formula1' | 'values'> {
  const isShort = items.join(',').length <= 255 && !items.some((item) => /[,"]/.test(item));
  if (isShort) return { values: items };
  const column = columnLetters(lists.columns.push(items));
  return { formula1: `${LISTS_SHEET}!$${column}$1:$${column}$${items.length}` };
}

type Shape = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

function shapeOf(workbook: Workbook, { rule, area }: Placed, lists: LongLists): Shape | null {
  const { criteria, args } = rule;
  const [first, second] = args;
  const cell = cellA1(area.row, area.column);
  if (criteria === 'VALUE_IN_LIST')
    return {
      type: 'list',
      ...listFormula(
        args.map((item) => `${item ?? ''}`),
        lists,
      ),
    };
  if (criteria === 'CHECKBOX') return { type: 'list', values: args.length > 0 ? args.map(String) : ['TRUE', 'FALSE'] };
  if (criteria === 'VALUE_IN_RANGE') {
    const range = typeof first === 'object' && first !== null ? first.range : null;
    const source = range && sheetById(workbook, range.sheetId);
    return source && range ? { type: 'list', formula1: sheetPrefix(source.name) + fixedRange(range) } : null;
  }
  if (criteria === 'CUSTOM_FORMULA') {
    const formula = offsetFormula(`${first ?? ''}`, area.row - rule.anchor.row, area.column - rule.anchor.column);
    return { type: 'custom', formula1: formula.replace(/^=/, '') };
  }
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' };
  const operator = operatorOf(criteria);
  if (operator) {
    const type = criteria.startsWith('DATE') ? 'date' : 'decimal';
    const upper = second === undefined ? {} : { formula2: operandText(second) };
    return { type, operator, formula1: operandText(first), ...upper };
  }
  const formula = textFormula(criteria, first, cell);
  return formula === null ? null : { type: 'custom', formula1: formula };
}

export function validationsOf(workbook: Workbook, sheet: SheetModel, lists: LongLists): DataValidation[] {
  return placedRules(sheet).flatMap((placed) => {
    const shape = shapeOf(workbook, placed, lists);
    if (!shape) return [];
    const help = placed.rule.helpText?.slice(0, 255);
    const message = help ? { showInputMessage: true, inputMessage: help, errorMessage: help } : {};
    const show = { showErrorMessage: !placed.rule.allowInvalid, errorStyle: 'stop' as const };
    // Without allowBlank an empty cell counts as wrong in Excel; in Sheets it never does.
    return [{ ...shape, ...show, ...message, allowBlank: true, range: toA1(placed.area) }];
  });
}

function sourceOf(workbook: Workbook, sheet: SheetModel, formula: string): ValidationRule['args'] {
  const { sheetName, a1 } = splitSheetName(formula);
  const source = sheetName === null ? sheet : workbook.sheets.find(({ name }) => name === sheetName);
  const area = source && parseA1(a1.replace(/\$/g, ''), { rows: source.rows, columns: source.columns.length });
  return [{ range: source && area ? { ...area, sheetId: source.id } : null }];
}

function argumentOf(formula: string | undefined): string | number {
  const text = formula ?? '';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

/** Reads a rule back; criteria that .xlsx only has as formulas stay formulas. */
export function ruleOf(workbook: Workbook, sheet: SheetModel, read: DataValidation): ValidationRule | null {
  const area = parseA1(read.range.split(' ')[0] ?? '', { rows: sheet.rows, columns: sheet.columns.length });
  if (!area) return null;
  const base = {
    showDropdown: true,
    allowInvalid: read.showErrorMessage === false,
    helpText: read.inputMessage ?? null,
    anchor: { row: area.row, column: area.column },
  };
  const rule = (criteria: string, args: ValidationRule['args']): ValidationRule => ({
    ...base,
    criteria: criteria as ValidationCriteria,
    args,
  });
  if (read.type === 'list') {
    const isCheckbox = read.values?.join() === 'TRUE,FALSE';
    if (isCheckbox) return rule('CHECKBOX', []);
    return read.values
      ? rule('VALUE_IN_LIST', read.values)
      : rule('VALUE_IN_RANGE', sourceOf(workbook, sheet, read.formula1 ?? ''));
  }
  if (read.type === 'custom') return rule('CUSTOM_FORMULA', [`=${read.formula1 ?? ''}`]);
  if (read.type === 'textLength' || read.type === 'time') return null;
  const args = [argumentOf(read.formula1), ...(read.formula2 === undefined ? [] : [argumentOf(read.formula2)])];
  return rule(criteriaOf(read.type === 'date' ? 'DATE' : 'NUMBER', read.operator ?? 'between'), args);
}
