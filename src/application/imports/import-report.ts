/** @fileoverview What is said of an import: what was filed, what was left out and why, what should be looked at. */
import type { ImportedRow, ReadList } from '../../domain/import/read-rows';
import type { Match } from '../../domain/import/sort-rows';
import { maskSensitive } from '../../domain/sensitive';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import type { KeepWorld, Kept } from '../keeping/keep-records';
import { problemText } from '../keeping/problem-notes';
import type { FiledBlock } from './file-block';

export interface ImportProblem {
  /** Row of the list, its header being 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly message: string;
}

/** A row that is a customer already, or an earlier row again. */
export interface ImportMatch {
  readonly row: number;
  /** The title of the column by which it was known. */
  readonly column: string;
  readonly choice: Match['choice'];
  /** The customer's number; '' where it is an earlier row. */
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly lastContact: string;
}

export interface ImportReport {
  /** New customers. */
  readonly customers: number;
  readonly numbered: number;
  readonly updated: number;
  /** Rows without a name. */
  readonly refused: number;
  /** Rows that are customers already and were left out. */
  readonly duplicates: number;
  /** Blank rows and repeated headers. */
  readonly skipped: number;
  readonly unused: readonly string[];
  readonly firstId: string;
  readonly lastId: string;
  readonly problems: readonly ImportProblem[];
  /** How many there are, where not all are handed over. */
  readonly problemCount: number;
  /** Every row that was not filed, and why. */
  readonly left: readonly ImportProblem[];
  readonly matches: readonly ImportMatch[];
}

interface Extent {
  /** Nameless, blank and header rows are told with the first block. */
  readonly first: boolean;
  /** So many problems and matches at most. */
  readonly most: number;
}

export function reportOf(list: ReadList, block: FiledBlock, { first, most }: Extent, world: KeepWorld): ImportReport {
  const { fresh, updates, matches } = block.sorted;
  const rows = [...fresh, ...updates.map(({ row }) => row)];
  const ids = block.kept.slice(0, fresh.length).map(({ stored }) => String(stored.values.id));
  const nameless = first ? list.nameless.map((row) => refusal(row, list, world)) : [];
  const skipped = matches.filter(({ choice }) => choice === 'skip').map((match) => skip(match, list, block, world));
  const wrong = block.kept.flatMap((one, index) => problemsOf(rows[index] as ImportedRow, one, list, world));
  const problems = [...nameless, ...skipped, ...wrong].sort((a, b) => a.row - b.row);
  return {
    customers: fresh.length,
    numbered: ids.filter(Boolean).length,
    updated: block.kept.length - fresh.length,
    refused: nameless.length,
    duplicates: skipped.length,
    skipped: first ? list.skipped.length : 0,
    unused: list.unused,
    firstId: ids[0] ?? '',
    lastId: ids[ids.length - 1] ?? '',
    problems: problems.slice(0, most),
    problemCount: problems.length,
    left: [...nameless, ...skipped].sort((a, b) => a.row - b.row),
    matches: matches.slice(0, most).map((match) => matchOf(match, list, block, world)),
  };
}

function refusal({ row }: ImportedRow, list: ReadList, { language }: KeepWorld): ImportProblem {
  const problem = { field: 'name', message: 'required' as const, params: {}, severity: 'error' as const };
  return { row, column: list.titles.name ?? '', value: '', message: problemText(customers, problem, language) };
}

function skip(match: Match, list: ReadList, block: FiledBlock, world: KeepWorld): ImportProblem {
  const { importing } = messagesFor(world.language);
  const { row, column, id, name } = matchOf(match, list, block, world);
  const message = 'row' in match.of ? importing.sameRow(match.of.row) : importing.sameCustomer(id, name);
  return { row, column, value: '', message };
}

function matchOf({ row, field, choice, of }: Match, list: ReadList, block: FiledBlock, world: KeepWorld): ImportMatch {
  const id = 'id' in of ? of.id : '';
  const { name = '', owner = '', lastContact = '' } = block.matched.get(id) ?? {};
  return { row, column: columnOf(field, list, world), choice, id, name, owner, lastContact };
}

function columnOf(field: string, list: ReadList, { language }: KeepWorld): string {
  return list.titles[field] ?? customers.fields[field as 'name']?.title[language] ?? field;
}

function problemsOf(
  { row, values }: ImportedRow,
  { problems, twins = [] }: Kept,
  list: ReadList,
  world: KeepWorld,
): ImportProblem[] {
  const { importing } = messagesFor(world.language);
  const wrong = problems.map((problem) => ({
    row,
    column: columnOf(problem.field, list, world),
    value: maskSensitive(String(values[problem.field] ?? '')).text,
    message: problemText(customers, problem, world.language),
  }));
  const told = twins.map((twin) => ({
    row,
    column: columnOf(twin.field, list, world),
    value: String(values[twin.field] ?? ''),
    message: importing.duplicate(String(twin.stored?.values.id ?? twin.id), twin.name),
  }));
  return [...wrong, ...told];
}
