/** @fileoverview Tells what is wrong with entries where they stand: the problem keys, and a note at the cell. */
import type { Table } from '../../../schema/define-table';
import type { Stored, World } from '../../ports';
import { type EntryProblem, entryText } from './entry-problem';

/** Marks the records of a tab, and takes away the marks of those that were mended. */
export function markEntryProblems(
  table: Table,
  problems: readonly EntryProblem[],
  { register, language }: Pick<World, 'register' | 'language'>,
): void {
  const wrong = new Map<Stored, EntryProblem[]>();
  for (const problem of problems.filter((candidate) => candidate.table === table)) {
    wrong.set(problem.stored, [...(wrong.get(problem.stored) ?? []), problem]);
  }
  for (const stored of register.all<Table>(table) as readonly Stored[]) {
    const found = wrong.get(stored) ?? [];
    const before = String(stored.values.problems ?? '')
      .split(' ')
      .filter(Boolean);
    // 设置 keeps no problem keys: only its one field can be wrong.
    const notes: Record<string, string> = 'problems' in table.fields ? {} : { value: '' };
    for (const field of before) notes[field] = '';
    for (const problem of found) notes[problem.field] = entryText(problem, language);
    if (Object.keys(notes).length > 0) register.note<Table>(table, stored as Stored<never>, notes);
    if ('problems' in table.fields) {
      register.change<Table>(
        table,
        stored as Stored<never>,
        { problems: [...new Set(found.map(({ field }) => field))].join(' ') } as never,
      );
    }
  }
}
