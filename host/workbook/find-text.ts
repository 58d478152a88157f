/** @fileoverview Finding and replacing text in cells, as TextFinder does. */
import { readFormulas } from './blocks';
import { displayBlock } from './display-block';
import { enterCells } from './enter-cells';
import type { Rect } from './rect';
import type { SheetModel } from './sheet-model';
import type { Workbook } from './workbook';

export interface FindOptions {
  matchCase?: boolean;
  entireCell?: boolean;
  regularExpression?: boolean;
  formulaText?: boolean;
  ignoreDiacritics?: boolean;
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function patternOf(text: string, options: FindOptions): RegExp {
  const source = options.regularExpression ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wanted = options.ignoreDiacritics ? plain(source) : source;
  return new RegExp(options.entireCell ? `^(?:${wanted})$` : wanted, options.matchCase ? 'g' : 'gi');
}

interface SearchedCell {
  row: number;
  column: number;
  text: string;
  isFormula: boolean;
}

function searched(workbook: Workbook, sheet: SheetModel, area: Rect, { formulaText }: FindOptions): SearchedCell[] {
  const formulas = readFormulas(sheet, area);
  return displayBlock(workbook, sheet, area).flatMap((line, r) =>
    line.map((shown, c) => {
      const formula = formulas[r]?.[c] ?? null;
      const text = formulaText && formula !== null ? formula : shown;
      return { row: area.row + r, column: area.column + c, text, isFormula: formula !== null };
    }),
  );
}

function test(cell: SearchedCell, pattern: RegExp, { ignoreDiacritics }: FindOptions): boolean {
  pattern.lastIndex = 0;
  return cell.text !== '' && pattern.test(ignoreDiacritics ? plain(cell.text) : cell.text);
}

/** Lists the cells that show the text, row by row. */
export function findText(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  text: string,
  options: FindOptions = {},
): { row: number; column: number }[] {
  const pattern = patternOf(text, options);
  const found = searched(workbook, sheet, area, options).filter((cell) => test(cell, pattern, options));
  return found.map(({ row, column }) => ({ row, column }));
}

/** Replaces the text in one cell or many and returns how often; the results are read as if typed. */
export function replaceText(
  workbook: Workbook,
  sheet: SheetModel,
  area: Rect,
  text: string,
  replacement: string,
  options: FindOptions = {},
): number {
  const pattern = patternOf(text, options);
  let count = 0;
  for (const cell of searched(workbook, sheet, area, options)) {
    if (!test(cell, pattern, options) || (cell.isFormula && !options.formulaText)) continue;
    pattern.lastIndex = 0;
    const next = options.regularExpression
      ? cell.text.replace(pattern, replacement)
      : cell.text.replace(pattern, () => replacement);
    count += cell.text.match(pattern)?.length ?? 0;
    enterCells(workbook, sheet, cell.row, cell.column, [[next]]);
  }
  return count;
}
