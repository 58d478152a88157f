/** @fileoverview Formulas in R1C1 notation, from and to A1. */
import { columnLetters } from '../../workbook/a1';
import { formulaTokens, type ReferenceEnd } from '../../workbook/formula-tokens';

/** Writes the references of an A1 formula that stands at `row`, `column` as R1C1. */
export function toR1C1(formula: string, row: number, column: number): string {
  const texts = formulaTokens(formula).map((token) => {
    if (token.kind !== 'reference') return token.text;
    const first = endInR1C1(token.first, row, column);
    return `${token.prefix}${first}${token.last ? `:${endInR1C1(token.last, row, column)}` : ''}`;
  });
  return `=${texts.join('')}`;
}

function endInR1C1(end: ReferenceEnd, row: number, column: number): string {
  return axisInR1C1('R', end.row, end.rowFixed, row) + axisInR1C1('C', end.column, end.columnFixed, column);
}

function axisInR1C1(letter: 'R' | 'C', position: number | null, fixed: boolean, home: number): string {
  if (position === null) return '';
  return fixed ? `${letter}${position}` : `${letter}[${position - home}]`;
}

const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bR(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(])/gi;

/** Writes an R1C1 formula that goes to `row`, `column` in A1. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(WORD, (word, r?: string, c?: string) => {
    if (word.startsWith('"') || word.startsWith("'")) return word;
    const [rowAt, rowFixed] = positionOf(r, row);
    const [columnAt, columnFixed] = positionOf(c, column);
    if (rowAt < 1 || columnAt < 1) return '#REF!';
    return `${columnFixed ? '$' : ''}${columnLetters(columnAt)}${rowFixed ? '$' : ''}${rowAt}`;
  });
}

function positionOf(written: string | undefined, home: number): [number, boolean] {
  if (written === undefined) return [home, false];
  return written.startsWith('[') ? [home + Number(written.slice(1, -1)), false] : [Number(written), true];
}
