/** @fileoverview Functions of truth, of kinds of values, and of plain numbers and dates. */
import { type CellValue, cellError, isCellError } from './cell-value';
import type { Evaluation } from './formula-evaluator';
import type { Argument, FunctionTable } from './formula-functions';
import { operandValues } from './formula-ranges';
import { asBoolean, asNumber } from './formula-values';
import { civilFromSerial, serialFromCivil, serialFromInstant } from './serial-date';

function truths(args: readonly Argument[], context: Evaluation, join: (all: boolean[]) => boolean): CellValue {
  const values = args.flatMap((arg) => operandValues(arg.operand(), context)).filter((value) => value !== null);
  const found = values.map(asBoolean);
  return found.find(isCellError) ?? join(found as boolean[]);
}

function numeric(args: readonly Argument[], context: Evaluation, work: (...numbers: number[]) => CellValue): CellValue {
  const numbers = args.map((arg) => asNumber(arg.value(), context.workbook));
  const failed = numbers.find(isCellError);
  if (failed) return failed;
  const result = work(...(numbers as number[]));
  return typeof result === 'number' && !Number.isFinite(result) ? cellError('#NUM!') : result;
}

function roundTo(value: number, digits = 0): number {
  const scale = 10 ** Math.trunc(digits);
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

function dateOf(year: number, month: number, day: number): CellValue {
  const first = serialFromCivil(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, 1);
  return first === null ? cellError('#NUM!') : first + Math.trunc(day) - 1;
}

const is =
  (test: (value: CellValue) => boolean) =>
  (args: readonly Argument[]): CellValue =>
    test(args[0]?.value() ?? null);

const number =
  (work: (...numbers: number[]) => CellValue) =>
  (args: readonly Argument[], context: Evaluation): CellValue =>
    numeric(args, context, work);

function now({ workbook }: Evaluation): number {
  return serialFromInstant(workbook.now(), workbook.timeZone);
}

export const LOGIC_FUNCTIONS: FunctionTable = {
  IF: (args) => {
    const test = asBoolean(args[0]?.value() ?? null);
    if (isCellError(test)) return test;
    return test ? (args[1]?.operand() ?? null) : args[2] ? args[2].operand() : false;
  },
  IFERROR: (args) => {
    const value = args[0]?.value() ?? null;
    return isCellError(value) ? (args[1]?.value() ?? null) : value;
  },
  IFNA: (args) => {
    const value = args[0]?.value() ?? null;
    return isCellError(value) && value.error === '#N/A' ? (args[1]?.value() ?? null) : value;
  },
  AND: (args, context) => truths(args, context, (all) => all.every(Boolean)),
  OR: (args, context) => truths(args, context, (all) => all.some(Boolean)),
  NOT: (args) => {
    const value = asBoolean(args[0]?.value() ?? null);
    return isCellError(value) ? value : !value;
  },
  TRUE: () => true,
  FALSE: () => false,
  NA: () => cellError('#N/A'),
  N: (args) => {
    const value = args[0]?.value() ?? null;
    return isCellError(value) ? value : Number(typeof value === 'string' ? 0 : value);
  },
  ISBLANK: is((value) => value === null),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  ISERROR: is(isCellError),
  ISNA: is((value) => isCellError(value) && value.error === '#N/A'),
  ROUND: number(roundTo),
  ABS: number(Math.abs),
  INT: number(Math.floor),
  MOD: number((a = 0, b = 0) => (b === 0 ? cellError('#DIV/0!') : a - b * Math.floor(a / b))),
  DATE: number((year = 0, month = 1, day = 1) => dateOf(year, month, day)),
  YEAR: number((serial = 0) => civilFromSerial(serial).year),
  MONTH: number((serial = 0) => civilFromSerial(serial).month),
  DAY: number((serial = 0) => civilFromSerial(serial).day),
  WEEKDAY: number((serial = 0, type = 1) => {
    const { weekday } = civilFromSerial(Math.floor(serial));
    return type === 1 ? weekday + 1 : ((weekday + 6) % 7) + (type === 2 ? 1 : 0);
  }),
  TODAY: (_, context) => Math.floor(now(context)),
  NOW: (_, context) => now(context),
};
