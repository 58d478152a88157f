/** @fileoverview A grade as a cell shows it: an estimated one says so. */

const ESTIMATED = '（预估）';

export function gradeText(grade: string, estimated: boolean): string {
  return estimated ? `${grade}${ESTIMATED}` : grade;
}

/** The bare grade of a cell: 'A（预估）' and 'A（高价值客户）' are both A. */
export function gradeCode(text: string): string {
  const bracket = text.search(/[（(]/);
  return (bracket < 0 ? text : text.slice(0, bracket)).trim();
}
