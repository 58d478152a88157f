/** @fileoverview The number format a formula brings to a General cell: dates stay dates, and what it refers to shows through. */
import { attributeBlock } from './attribute-blocks';
import { isCellError } from './cell-value';
import { type FormulaNode, parseFormula } from './formula-parser';
import { conventionsOf } from './locale-conventions';
import { isDateFormat } from './number-format';
import type { SheetModel } from './sheet-model';
import { sheetByName, type Workbook } from './workbook';

const DATES = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE']);
/** Functions whose result looks like their first argument. */
const LIKE_FIRST = new Set(['MAX', 'MIN', 'INDEX', 'IFERROR', 'IFNA', 'SUM', 'AVERAGE', 'MEDIAN', 'ABS']);

interface Surroundings {
  readonly workbook: Workbook;
  readonly sheet: SheetModel;
}

function formatOf(node: FormulaNode | undefined, around: Surroundings): string | undefined {
  switch (node?.type) {
    case 'reference':
      return formatAt(node, around);
    case 'unary':
      return formatOf(node.operand, around);
    case 'call':
      return formatOfCall(node, around);
    case 'binary':
      return formatOfBinary(node, around);
    default:
      return undefined;
  }
}

/** Plain text does not go along: the result of a formula is no typed text. */
function formatAt(
  { token }: FormulaNode & { type: 'reference' },
  { workbook, sheet }: Surroundings,
): string | undefined {
  const home = token.sheetName === null ? sheet : sheetByName(workbook, token.sheetName);
  const [row, column] = [token.first.row ?? 1, token.first.column ?? 1];
  if (!home || row > home.rows || column > home.columns.length) return undefined;
  const format = attributeBlock(home, { row, column, numRows: 1, numColumns: 1 }, 'numberFormat')[0]?.[0];
  return format === '@' ? undefined : format;
}

function formatOfCall({ name, args }: FormulaNode & { type: 'call' }, around: Surroundings): string | undefined {
  const { dateFormat, dateTimeFormat } = conventionsOf(around.workbook.locale);
  if (name === 'NOW') return dateTimeFormat;
  if (DATES.has(name)) return dateFormat;
  if (name === 'IF') return formatOf(args[1], around);
  return LIKE_FIRST.has(name) ? formatOf(args[0], around) : undefined;
}

function formatOfBinary(
  { operator, left, right }: FormulaNode & { type: 'binary' },
  around: Surroundings,
): string | undefined {
  if (!'+-*/'.includes(operator)) return undefined;
  const [a, b] = [formatOf(left, around), formatOf(right, around)];
  const dates = [a, b].filter(isDateFormat).length;
  if (dates === 0) return a ?? b;
  // The difference of two dates is a count of days; a date has no multiple.
  return dates === 2 || operator === '*' || operator === '/' ? undefined : isDateFormat(a) ? a : b;
}

/** Returns the format, or undefined for formulas whose result shows as General. */
export function formatOfFormula(formula: string, around: Surroundings): string | undefined {
  const tree = parseFormula(formula);
  return isCellError(tree) ? undefined : formatOf(tree, around);
}
