/** @fileoverview Functions of text; HYPERLINK shows its label. */
import { type CellValue, cellError, isCellError } from './cell-value';
import { displayText } from './display-text';
import type { Evaluation } from './formula-evaluator';
import type { Argument, FunctionTable } from './formula-functions';
import { operandValues } from './formula-ranges';
import { asNumber, asText } from './formula-values';

type TextWork = (texts: string[], numbers: (place: number, missing: number) => number) => CellValue;

/** Takes the arguments as text; the first error among them is the result. */
function text(work: TextWork) {
  return (args: readonly Argument[], { workbook }: Evaluation): CellValue => {
    const values = args.map((arg) => arg.value());
    const failed = values.find(isCellError);
    if (failed) return failed;
    const number = (place: number, missing: number): number => {
      const value = values[place];
      const found = value === undefined ? missing : asNumber(value, workbook);
      return isCellError(found) ? missing : found;
    };
    return work(
      values.map((value) => asText(value, workbook)),
      number,
    );
  };
}

function search(fold: (value: string) => string): TextWork {
  return ([wanted = '', within = ''], number) => {
    const at = fold(within).indexOf(fold(wanted), number(2, 1) - 1);
    return at < 0 ? cellError('#VALUE!') : at + 1;
  };
}

const same = (value: string): string => value;
const lower = (value: string): string => value.toLowerCase();

function matches(value: string, pattern: string): CellValue {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch (failure) {
    // A pattern that does not parse shows #REF! in Sheets.
    if (failure instanceof SyntaxError) return cellError('#REF!');
    throw failure;
  }
}

export const TEXT_FUNCTIONS: FunctionTable = {
  HYPERLINK: (args) => {
    const link = args[0]?.value() ?? null;
    if (isCellError(link)) return link;
    return args[1] ? args[1].value() : link;
  },
  CONCATENATE: (args, context) => {
    const values = args.flatMap((arg) => operandValues(arg.operand(), context));
    return values.find(isCellError) ?? values.map((value) => asText(value, context.workbook)).join('');
  },
  CONCAT: text(([a = '', b = '']) => a + b),
  LEN: text(([value = '']) => value.length),
  LEFT: text(([value = ''], number) => value.slice(0, number(1, 1))),
  RIGHT: text(([value = ''], number) => (number(1, 1) === 0 ? '' : value.slice(-number(1, 1)))),
  MID: text(([value = ''], number) => value.slice(number(1, 1) - 1, number(1, 1) - 1 + number(2, 0))),
  TRIM: text(([value = '']) => value.trim().replace(/ +/g, ' ')),
  UPPER: text(([value = '']) => value.toUpperCase()),
  LOWER: text(([value = '']) => value.toLowerCase()),
  EXACT: text(([a = '', b = '']) => a === b),
  FIND: text(search(same)),
  SEARCH: text(search(lower)),
  SUBSTITUTE: text(([value = '', from = '', to = '']) => (from === '' ? value : value.split(from).join(to))),
  REGEXMATCH: text(([value = '', pattern = '']) => matches(value, pattern)),
  VALUE: (args, { workbook }) => asNumber(args[0]?.value() ?? null, workbook),
  TEXT: (args, { workbook }) => {
    const value = args[0]?.value() ?? null;
    if (isCellError(value)) return value;
    return displayText(value, asText(args[1]?.value() ?? null, workbook), workbook.locale);
  },
};
