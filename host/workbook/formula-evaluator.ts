/** @fileoverview Evaluates formula trees straight on the workbook, reading only the cells that are asked for. */
import { type CellValue, cellError, isCellError } from './cell-value';
import { FORMULA_FUNCTIONS } from './formula-functions';
import type { FormulaNode } from './formula-parser';
import type { ReferenceToken } from './formula-tokens';
import { asNumber, asText, compareOperands, isRangeValue, type Operand } from './formula-values';
import type { SheetModel } from './sheet-model';
import { sheetById, sheetByName, type Workbook } from './workbook';

export interface Evaluation {
  workbook: Workbook;
  sheet: SheetModel;
  row: number;
  column: number;
  read(sheet: SheetModel, row: number, column: number): CellValue;
}

/** Thrown at a function that is not in the table; the whole formula then goes to the engine behind the port. */
export class UnknownFunction extends Error {}

function referenced(token: ReferenceToken, context: Evaluation): Operand {
  const sheet = token.sheetName === null ? context.sheet : sheetByName(context.workbook, token.sheetName);
  if (!sheet) return cellError('#REF!');
  const { first, last = null } = token;
  const rows = [first.row ?? 1, last ? (last.row ?? sheet.rows) : (first.row ?? sheet.rows)];
  const columns = [first.column ?? 1, last ? (last.column ?? sheet.columns.length) : (first.column ?? 1)];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const area = { row, column, numRows: Math.max(...rows) - row + 1, numColumns: Math.max(...columns) - column + 1 };
  return row > sheet.rows || column > sheet.columns.length ? cellError('#REF!') : { sheet, area };
}

function named(name: string, { workbook }: Evaluation): Operand {
  const found = workbook.namedRanges.find((range) => range.name.toLowerCase() === name.toLowerCase());
  const sheet = found && sheetById(workbook, found.sheetId);
  if (!found) return cellError('#NAME?');
  return sheet && found.range ? { sheet, area: found.range } : cellError('#REF!');
}

/** Takes one value of an operand: of a range the cell of the formula's own row or column. */
export function single(operand: Operand, context: Evaluation): CellValue {
  if (!isRangeValue(operand)) return operand;
  const { sheet, area } = operand;
  const row = area.numRows === 1 ? area.row : context.row;
  const column = area.numColumns === 1 ? area.column : context.column;
  const inside =
    row >= area.row && row < area.row + area.numRows && column >= area.column && column < area.column + area.numColumns;
  return inside ? context.read(sheet, row, column) : cellError('#VALUE!');
}

const COMPARE: Record<string, (order: number) => boolean> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

function arithmetic(operator: string, x: number, y: number): CellValue {
  if (operator === '+') return x + y;
  if (operator === '-') return x - y;
  if (operator === '*') return x * y;
  if (operator === '/') return y === 0 ? cellError('#DIV/0!') : x / y;
  const power = x ** y;
  return Number.isFinite(power) ? power : cellError('#NUM!');
}

function binary(operator: string, left: CellValue, right: CellValue, workbook: Workbook): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return asText(left, workbook) + asText(right, workbook);
  const compare = COMPARE[operator];
  if (compare) return compare(compareOperands(left, right));
  const x = asNumber(left, workbook);
  const y = asNumber(right, workbook);
  if (isCellError(x)) return x;
  return isCellError(y) ? y : arithmetic(operator, x, y);
}

function unary(operator: string, operand: CellValue, workbook: Workbook): CellValue {
  if (operator === '+') return operand;
  const number = asNumber(operand, workbook);
  if (isCellError(number)) return number;
  return operator === '%' ? number / 100 : -number;
}

export function evaluateNode(node: FormulaNode, context: Evaluation): Operand {
  const value = (part: FormulaNode): CellValue => single(evaluateNode(part, context), context);
  switch (node.type) {
    case 'value':
      return node.value;
    case 'reference':
      return referenced(node.token, context);
    case 'array':
      throw new UnknownFunction('{}');
    case 'name':
      return named(node.name, context);
    case 'unary':
      return unary(node.operator, value(node.operand), context.workbook);
    case 'binary':
      return binary(node.operator, value(node.left), value(node.right), context.workbook);
    case 'call': {
      const call = FORMULA_FUNCTIONS[node.name];
      if (!call) throw new UnknownFunction(node.name);
      const args = node.args.map((arg) => ({
        operand: () => evaluateNode(arg, context),
        value: () => value(arg),
      }));
      return call(args, context);
    }
  }
}
