/** @fileoverview Whether a reminder's figures agree with each other: headings with lines, subject with headings, sums with parts. */
import type { Digest, Grid, Section } from './digest';

function headingProblems({ title, count, items, more, table }: Section): string[] {
  const hidden = Number(/\d+/.exec(more ?? '')?.[0] ?? 0);
  const named = Number(/(\d+)\D*$/.exec(title)?.[1] ?? Number.NaN);
  const lines = items.length + hidden;
  const problems: string[] = [];
  if (!table && lines !== count) problems.push(`${title}: ${lines} lines, ${count} counted`);
  if (!Number.isNaN(named) && !table && named !== count) problems.push(`${title}: says ${named}, counts ${count}`);
  return problems;
}

/** Every column of figures adds up to the last row. */
function sumProblems(grid: Grid): string[] {
  const [heads = [], ...rows] = grid;
  const total = rows.pop() ?? [];
  return heads.flatMap((head, column) => {
    const figures = rows.map((row) => Number(row[column]));
    if (column === 0 || figures.some(Number.isNaN)) return [];
    const sum = figures.reduce((a, b) => a + b, 0);
    return sum === Number(total[column]) ? [] : [`${head}: ${sum}, not ${total[column]}`];
  });
}

function figureOf(sections: readonly Section[], key: Section['key']): number {
  return sections.find((section) => section.key === key)?.count ?? 0;
}

/** What does not agree, in words for whoever reads the test; nothing where all is well. */
export function checkFigures({ sections, figures, scope, subject }: Digest): string[] {
  const problems = sections.flatMap(headingProblems);
  const table = sections.find((section) => section.table)?.table;
  if (table) problems.push(...sumProblems(table));
  const own = { overdue: 'overdue', today: 'today', late: 'late', decide: 'decide' } as const;
  for (const [figure, key] of Object.entries(own) as [keyof typeof own, Section['key']][]) {
    const lines = scope === 'team' && figure !== 'decide' ? figures[figure] : figureOf(sections, key);
    if (lines !== figures[figure]) problems.push(`${figure}: ${figures[figure]} in the subject, ${lines} lines`);
    if (figures[figure] > 0 && !subject.includes(String(figures[figure])))
      problems.push(`${figure} is not in ${subject}`);
  }
  return problems;
}
