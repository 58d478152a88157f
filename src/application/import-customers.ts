/** @fileoverview Imports a company list: every row is kept, and what could not be used is said row by row. */
import { type ImportedRow, type Mapping, type ReadList, readRows } from '../domain/import/read-rows';
import { maskSensitive } from '../domain/sensitive';
import { messagesFor } from '../messages';
import { customers } from '../schema/tables/customers';
import { callerAuthor } from './authorship';
import { type KeepWorld, type Kept, keepRecords } from './keep-records';
import type { Caller, Stored } from './ports';
import { problemText } from './problem-notes';

export interface ImportInput {
  /** The list as texts, its header row first. */
  readonly rows: readonly (readonly string[])[];
  /** Field keys by column title, where people said what a column means. */
  readonly mapping?: Mapping;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
}

export interface ImportProblem {
  /** Row of the list, its header being 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

export interface ImportResult {
  readonly customers: number;
  readonly numbered: number;
  readonly refused: number;
  readonly skipped: number;
  readonly unused: readonly string[];
  readonly firstId: string;
  readonly lastId: string;
  readonly problems: readonly ImportProblem[];
}

export function importCustomers(input: ImportInput, world: KeepWorld & { readonly caller: Caller }): ImportResult {
  const list = readRows(customers, input.rows, input.mapping);
  const author = callerAuthor(world.caller, '导入', world.config);
  const stored = world.register.append(
    customers,
    list.records.map(({ values }) => values as never),
  ) as unknown as Stored[];
  const kept = keepRecords(customers, stored, new Map(), author, world);
  if (!input.dryRun) world.register.commit();
  return resultOf(list, kept, world);
}

function resultOf(list: ReadList, kept: readonly Kept[], world: KeepWorld): ImportResult {
  const ids = kept.map(({ stored }) => String(stored.values.id));
  return {
    customers: kept.length,
    numbered: ids.filter(Boolean).length,
    refused: list.nameless.length,
    skipped: list.skipped.length,
    unused: list.unused,
    firstId: ids[0] ?? '',
    lastId: ids[ids.length - 1] ?? '',
    problems: [
      ...list.nameless.map((row) => refusal(row, list, world)),
      ...kept.flatMap((one, index) => problemsOf(list.records[index] as ImportedRow, one, list, world)),
    ].sort((a, b) => a.row - b.row),
  };
}

function refusal({ row }: ImportedRow, { titles }: ReadList, { language }: KeepWorld): ImportProblem {
  const problem = { field: 'name', message: 'required' as const, params: {}, severity: 'error' as const };
  return { row, column: titles.name ?? '', value: '', message: problemText(customers, problem, language) };
}

function problemsOf(
  { row, values }: ImportedRow,
  { problems, twins = [] }: Kept,
  list: ReadList,
  { language }: KeepWorld,
): ImportProblem[] {
  const told = twins.map((twin) => ({
    row,
    column: list.titles[twin.field] ?? customers.fields[twin.field].title[language],
    value: String(values[twin.field] ?? ''),
    message: messagesFor(language).importing.duplicate(String(twin.stored?.values.id ?? twin.id), twin.name),
  }));
  const wrong = problems.map((problem) => ({
    row,
    column: list.titles[problem.field] ?? customers.fields[problem.field as 'name']?.title[language] ?? problem.field,
    value: maskSensitive(String(values[problem.field] ?? '')).text,
    message: problemText(customers, problem, language),
  }));
  return [...wrong, ...told];
}
