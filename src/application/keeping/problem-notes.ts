/** @fileoverview The words for what is wrong with a record, as notes at its cells. */
import type { Problem } from '../../domain/checks/check';
import { messagesFor } from '../../messages';
import { problemText as textOf } from '../../messages/problem-text';
import type { Table } from '../../schema/define-table';
import type { Language } from '../../schema/language';

export function problemText(table: Table, problem: Problem, language: Language): string {
  return textOf(problem, table.fields[problem.field]?.title[language] ?? problem.field, messagesFor(language));
}

/** A note a wrong field; '' at those that were wrong before and are mended. `wrongBefore` are keys with blanks between. */
export function problemNotes(
  table: Table,
  problems: readonly Problem[],
  wrongBefore: string,
  language: Language,
): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const key of wrongBefore.split(' ').filter(Boolean)) notes[key] = '';
  for (const problem of problems) {
    const text = problemText(table, problem, language);
    notes[problem.field] = notes[problem.field] ? `${notes[problem.field]}\n${text}` : text;
  }
  return notes;
}
