/** @fileoverview The matrix of value and potential, as managers edit it: a wrong cell is named, the last good one serves. */
import type { Level } from '../../schema/presets/define-preset';

/** Grades by '高×中': value, then potential. */
export type GradeMatrix = Readonly<Record<string, string>>;

export type MatrixProblem = { readonly cell: string; readonly value: string };

const LEVELS: readonly Level[] = ['高', '中', '低'];
const CELLS: readonly string[] = LEVELS.flatMap((value) => LEVELS.map((potential) => `${value}×${potential}`));

/** Reads the edited cells; `lastGood` serves where a cell is missing or names no grade. */
export function readMatrix(
  edited: GradeMatrix,
  grades: readonly string[],
  lastGood: GradeMatrix,
): { readonly matrix: GradeMatrix; readonly problems: readonly MatrixProblem[] } {
  const problems = CELLS.filter((cell) => !grades.includes(edited[cell] ?? ''));
  const entries = CELLS.map((cell) => [cell, problems.includes(cell) ? (lastGood[cell] ?? '') : (edited[cell] ?? '')]);
  return {
    matrix: Object.fromEntries(entries),
    problems: problems.map((cell) => ({ cell, value: edited[cell] ?? '' })),
  };
}
