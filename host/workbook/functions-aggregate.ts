/** @fileoverview Functions that gather many cells into one number. */
import { type CellError, type CellValue, cellError, isCellError } from './cell-value';
import { criterionTest } from './formula-criteria';
import type { Evaluation } from './formula-evaluator';
import type { Argument, FunctionTable } from './formula-functions';
import { operandValues } from './formula-ranges';
import { asNumber, isRangeValue } from './formula-values';

/** Collects the numbers of all arguments: text inside ranges is passed over, text given directly is converted. */
function numbers(args: readonly Argument[], context: Evaluation): number[] | CellError {
  const found: number[] = [];
  for (const arg of args) {
    const operand = arg.operand();
    for (const value of operandValues(operand, context)) {
      if (isCellError(value)) return value;
      if (typeof value === 'number') found.push(value);
      else if (!isRangeValue(operand) && value !== null) {
        const number = asNumber(value, context.workbook);
        if (isCellError(number)) return number;
        found.push(number);
      }
    }
  }
  return found;
}

function over(gather: (found: number[]) => CellValue) {
  return (args: readonly Argument[], context: Evaluation): CellValue => {
    const found = numbers(args, context);
    return isCellError(found) ? found : gather(found);
  };
}

const sum = (found: readonly number[]): number => found.reduce((total, number) => total + number, 0);

function count(args: readonly Argument[], context: Evaluation, counts: (value: CellValue) => boolean): number {
  return args.reduce((total, arg) => total + operandValues(arg.operand(), context).filter(counts).length, 0);
}

/** Lists the places where all (range, criterion) pairs hold. */
function matching(args: readonly Argument[], context: Evaluation): number[] {
  const columns: { values: CellValue[]; test: (value: CellValue) => boolean }[] = [];
  for (let i = 0; i + 1 < args.length; i += 2) {
    const values = operandValues((args[i] as Argument).operand(), context);
    columns.push({ values, test: criterionTest((args[i + 1] as Argument).value(), context.workbook) });
  }
  const places = columns[0]?.values.map((_, i) => i) ?? [];
  return places.filter((i) => columns.every(({ values, test }) => test(values[i] ?? null)));
}

function numbersAt(source: Argument, places: readonly number[], context: Evaluation): number[] {
  const values = operandValues(source.operand(), context);
  return places.map((i) => values[i]).filter((value): value is number => typeof value === 'number');
}

function average(found: readonly number[]): CellValue {
  return found.length === 0 ? cellError('#DIV/0!') : sum(found) / found.length;
}

export const AGGREGATE_FUNCTIONS: FunctionTable = {
  SUM: over(sum),
  AVERAGE: over(average),
  MIN: over((found) => found.reduce((a, b) => Math.min(a, b), found[0] ?? 0)),
  MAX: over((found) => found.reduce((a, b) => Math.max(a, b), found[0] ?? 0)),
  COUNT: (args, context) => count(args, context, (value) => typeof value === 'number'),
  COUNTA: (args, context) => count(args, context, (value) => value !== null),
  COUNTBLANK: (args, context) => {
    const [operand] = args.map((arg) => arg.operand());
    if (operand === undefined || !isRangeValue(operand)) return operand === null || operand === '' ? 1 : 0;
    const cells = operand.area.numRows * operand.area.numColumns;
    return cells - operandValues(operand, context).filter((value) => value !== null && value !== '').length;
  },
  COUNTIF: (args, context) => matching(args.slice(0, 2), context).length,
  COUNTIFS: (args, context) => matching(args, context).length,
  SUMIF: (args, context) => {
    const source = args[2] ?? args[0];
    return source ? sum(numbersAt(source, matching(args.slice(0, 2), context), context)) : cellError('#N/A');
  },
  SUMIFS: (args, context) =>
    args[0] ? sum(numbersAt(args[0], matching(args.slice(1), context), context)) : cellError('#N/A'),
  AVERAGEIF: (args, context) => {
    const source = args[2] ?? args[0];
    return source ? average(numbersAt(source, matching(args.slice(0, 2), context), context)) : cellError('#N/A');
  },
};
