/** @fileoverview A list as the person sees it while saying what its columns mean; pure. */
import { findHeader } from '../../domain/import/find-header';
import { guessColumns } from '../../domain/import/guess-columns';
import { cleanText } from '../../domain/typed/text';
import { customers } from '../../schema/tables/customers';

type Rows = readonly (readonly string[])[];

export interface Column {
  readonly at: number;
  readonly title: string;
  /** The first values that differ. */
  readonly examples: readonly string[];
}

export interface List {
  readonly rows: Rows;
  /** The row of the titles, the first being 0. */
  readonly header: number;
  readonly columns: readonly Column[];
}

const EXAMPLES = 3;
const LOOKED = 200;

export function listOf(rows: Rows, header = findHeader(customers, rows)): List {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, at) => ({
    at,
    title: cleanText(rows[header]?.[at] ?? ''),
    examples: valuesOf(rows, header, at).slice(0, EXAMPLES),
  })).filter(({ title, examples }) => title !== '' || examples.length > 0);
  return { rows, header, columns };
}

function valuesOf(rows: Rows, header: number, at: number): string[] {
  const values = rows.slice(header + 1, header + 1 + LOOKED).map((row) => cleanText(row[at] ?? ''));
  return [...new Set(values)].filter((value) => value !== '' && value !== rows[header]?.[at]);
}

/** A field key for each column, '' where it is left out. */
export function guessed({ rows, header, columns }: List): string[] {
  const samples = columns.map(({ at }) => valuesOf(rows, header, at));
  return guessColumns(
    customers,
    columns.map(({ title }) => title),
    samples,
  ).map((key) => key ?? '');
}

export interface Sending {
  /** Header first, only the columns that go somewhere. */
  readonly rows: string[][];
  readonly mapping: Record<string, string>;
}

/** Titles are made to differ, so that each names one column. */
export function sendingOf({ rows, header, columns }: List, keys: readonly string[]): Sending {
  const chosen = columns
    .map((column, index) => ({ ...column, key: keys[index] ?? '' }))
    .filter(({ key }) => key !== '');
  const titles: string[] = [];
  for (const { title, at } of chosen) {
    const plain = title || `#${at + 1}`;
    titles.push(titles.includes(plain) ? `${plain} #${at + 1}` : plain);
  }
  const body = rows.slice(header + 1).map((row) => chosen.map(({ at }) => row[at] ?? ''));
  const mapping = Object.fromEntries(chosen.map(({ key }, index) => [titles[index] ?? '', key]));
  return { rows: [titles, ...body], mapping };
}

/** The row of the file that a row of the sent list is; the first of the file is 1. */
export function rowOfFile({ header }: List, row: number): number {
  return header + row;
}
