/** @fileoverview A wrong entry in a tab that managers keep: where it stands and what is wrong with it. */

import type { Messages } from '../../../messages/messages';
import type { Table } from '../../../schema/define-table';
import type { Stored } from '../../ports';

/** What can be wrong with an entry; the words are the messages'. */
export type EntryFault = keyof Messages['config'];

export interface EntryProblem {
  readonly table: Table;
  readonly stored: Stored;
  readonly field: string;
  readonly fault: EntryFault;
  readonly value: string;
}

/** The entries of a tab that serve, and those that do not. */
export interface Entries<T> {
  readonly serving: T;
  readonly problems: readonly EntryProblem[];
}

/** Gathers the problems of one tab. */
export function problemsOf(table: Table) {
  const problems: EntryProblem[] = [];
  return {
    problems,
    report(stored: unknown, field: string, fault: EntryFault, value: unknown = ''): void {
      problems.push({ table, stored: stored as Stored, field, fault, value: String(value ?? '') });
    },
  };
}
