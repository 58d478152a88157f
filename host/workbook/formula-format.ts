/** @fileoverview The number format a formula brings to a General cell: dates stay dates. */
import { isCellError } from './cell-value';
import { type FormulaNode, parseFormula } from './formula-parser';
import { conventionsOf } from './locale-conventions';

const DATES = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'DATEVALUE']);

type Kind = 'date' | 'moment' | null;

function kindOf(node: FormulaNode): Kind {
  if (node.type === 'call') {
    if (node.name === 'NOW') return 'moment';
    if (node.name === 'IF') return node.args[1] ? kindOf(node.args[1]) : null;
    return DATES.has(node.name) ? 'date' : null;
  }
  if (node.type !== 'binary' || (node.operator !== '+' && node.operator !== '-')) return null;
  const [left, right] = [kindOf(node.left), kindOf(node.right)];
  // The difference of two dates is a count of days.
  return left !== null && right !== null ? null : (left ?? right);
}

/** Returns the format, or undefined for formulas whose result shows as General. */
export function formatOfFormula(formula: string, locale: string): string | undefined {
  const tree = parseFormula(formula);
  const kind = isCellError(tree) ? null : kindOf(tree);
  const { dateFormat, dateTimeFormat } = conventionsOf(locale);
  return kind === null ? undefined : kind === 'date' ? dateFormat : dateTimeFormat;
}
