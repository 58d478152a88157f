/** @fileoverview A wrong entry in a tab that managers keep: where it stands, what is wrong with it, and what is expected. */

import { shortText } from '../../../domain/short-text';
import { messagesFor } from '../../../messages';
import type { Expectation } from '../../../messages/message-facts';
import type { Messages } from '../../../messages/messages';
import type { RecordOf, Table } from '../../../schema/define-table';
import type { Language } from '../../../schema/language';
import type { Register, Stored } from '../../ports';

/** What can be wrong with an entry; the words are the messages'. */
export type EntryFault = keyof Messages['config'];

export interface EntryProblem {
  readonly table: Table;
  readonly stored: Stored;
  readonly field: string;
  readonly fault: EntryFault;
  readonly value: string;
  readonly expected?: Expectation;
}

/** The entries of a tab that serve, and those that do not. */
export interface Entries<T> {
  readonly serving: T;
  readonly problems: readonly EntryProblem[];
}

// What serves is mirrored in the ledger, which holds 500 KB in all (runtime-facts 4.3).
const LONGEST = 500;

/** Gathers the problems of one tab. */
export function problemsOf(table: Table) {
  const problems: EntryProblem[] = [];
  function report(
    stored: unknown,
    field: string,
    fault: EntryFault,
    value: unknown = '',
    expected?: Expectation,
  ): void {
    const named = { table, stored: stored as Stored, field, fault, value: shortText(String(value ?? '')) };
    problems.push(expected ? { ...named, expected } : named);
  }
  /** Tells which of these cells hold more than an entry may; returns whether one does. */
  function isTooLong(stored: { readonly values: object }, fields: readonly string[]): boolean {
    const values = stored.values as Readonly<Record<string, unknown>>;
    const long = fields.filter((field) => String(values[field] ?? '').length > longestOf(table, field));
    for (const field of long)
      report(stored, field, 'tooLong', values[field], { kind: 'atMost', characters: longestOf(table, field) });
    return long.length > 0;
  }
  return { problems, report, isTooLong };
}

function longestOf(table: Table, field: string): number {
  return table.fields[field]?.longest ?? LONGEST;
}

export function entryText({ fault, value, expected }: EntryProblem, language: Language): string {
  const { config, expecting } = messagesFor(language);
  return config[fault](value, expected ? expecting(expected) : '');
}

/** A box with a text that nobody can read is told; returns whether it can be gone by. */
export function boxesOf<T extends Table>(table: T, register: Register, { report }: Pick<Reporting, 'report'>) {
  return (stored: Stored<RecordOf<T>>, field: keyof T['fields'] & string): boolean => {
    const text = register.unread(table, stored)[field];
    if (text !== undefined) report(stored, field, 'notOneOf', text, { kind: 'yesNo' });
    return text === undefined;
  };
}

type Reporting = ReturnType<typeof problemsOf>;

/** Nothing, or one of these. */
export function isOneOf(value: string, known: readonly string[]): boolean {
  return value.trim() === '' || known.length === 0 || known.includes(value.trim());
}
