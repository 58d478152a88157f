/** @fileoverview Where a HYPERLINK formula leads. */
import { isCellError } from './cell-value';
import { evaluateAt } from './formula-result';
import { formulaTokens } from './formula-tokens';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

export function isLinkFormula(formula: string): boolean {
  return /^=\s*HYPERLINK\s*\(/i.test(formula);
}

/** Returns the text of the first argument's formula, null when the formula is no HYPERLINK. */
function firstArgument(formula: string): string | null {
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  if (tokens[0]?.text.toUpperCase() !== 'HYPERLINK' || tokens[1]?.text !== '(') return null;
  let depth = 0;
  const taken: string[] = [];
  for (const { text } of tokens.slice(2)) {
    if (depth === 0 && (text === ',' || text === ';' || text === ')')) break;
    if (text === '(') depth++;
    if (text === ')') depth--;
    taken.push(text);
  }
  return taken.join('');
}

/** Returns the link of a HYPERLINK formula, null without one. */
export function hyperlinkTarget(
  workbook: Workbook,
  sheet: SheetModel,
  row: number,
  column: number,
  formula: string,
): string | null {
  const argument = firstArgument(formula);
  if (argument === null) return null;
  const link = evaluateAt(workbook, sheet, row, column, `=${argument}`);
  return link === null || isCellError(link) ? null : `${link}`;
}
