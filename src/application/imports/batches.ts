/** @fileoverview The imports of late, in the ledger: what each needs to go on where it stopped, and to be undone. */
import type { Mapping } from '../../domain/import/read-rows';
import type { Choice } from '../../domain/import/sort-rows';
import type { Period } from '../../domain/numbering';
import type { Clock, Ledger } from '../ports';
import { FIRST_STAGING_ROW } from './staging';

export interface Batch {
  readonly id: string;
  readonly at: string;
  /** Address of who imports. */
  readonly by: string;
  readonly file: string;
  /** Rows of the list. */
  readonly total: number;
  /** 上传: pieces arrive; 导入: being filed, or filed; 撤销: undone. */
  readonly state: 'uploading' | 'filing' | 'undone';
  /** Proves that a page began this upload. */
  readonly secret?: string;
  /** Where the uploaded pieces stand. */
  readonly pieces?: { readonly row: number; readonly count: number; readonly length: number };
  /** The list itself, where it came in one call: the same list again is the same import. */
  readonly digest?: string;
  /** The block in work, with the numbers that it was given. */
  readonly block?: Block;
  /** When it was last worked on. */
  readonly touched?: string;
  readonly created?: number;
  readonly updated?: number;
}

export interface Block extends Period {
  /** Records of the list, from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** How many numbers were given, the first of them after this. */
  readonly count: number;
  readonly highest: number;
  /** Nothing comes after it. */
  readonly last: boolean;
}

const KEY = 'imports';
const LAST = 'imports.last';
// A property holds 9 KB (runtime-facts 4.3).
const KEPT = 14;
const FILE_LENGTH = 60;

export function batchesIn(ledger: Ledger): readonly Batch[] {
  const text = ledger.get(KEY);
  return text ? JSON.parse(text) : [];
}

export function batchNamed(id: string, ledger: Ledger): Batch | undefined {
  return batchesIn(ledger).find((batch) => batch.id === id);
}

/** The newest first; seen at once, written with what is set next. */
export function keepBatch(batch: Batch, ledger: Ledger): void {
  const others = batchesIn(ledger).filter(({ id }) => id !== batch.id);
  const all = [batch, ...others].sort((a, b) => (a.at < b.at ? 1 : -1));
  ledger.defer({ [KEY]: JSON.stringify(all.slice(0, KEPT)) });
}

export function dropBatch(id: string, ledger: Ledger): void {
  ledger.defer({ [KEY]: JSON.stringify(batchesIn(ledger).filter((batch) => batch.id !== id)) });
}

/** @example B20261123-2: the second import of the day */
export function newBatch(
  about: Pick<Batch, 'by' | 'file' | 'total' | 'state'>,
  { ledger, clock }: { ledger: Ledger; clock: Clock },
): Batch {
  const prefix = `B${clock.today().replace(/-/g, '')}-`;
  const kept = ledger.get(LAST) ?? '';
  const last = kept.startsWith(prefix) ? Number(kept.slice(prefix.length)) : 0;
  ledger.defer({ [LAST]: `${prefix}${last + 1}` });
  return { ...about, id: `${prefix}${last + 1}`, at: clock.now(), file: about.file.slice(0, FILE_LENGTH) };
}

/** Below everything that still waits. */
export function freeStagingRow(ledger: Ledger): number {
  const ends = batchesIn(ledger).map(({ pieces }) => (pieces ? pieces.row + pieces.count : 0));
  return ends.reduce((a, b) => Math.max(a, b), FIRST_STAGING_ROW);
}

/** How the rows of an upload are read and decided. */
export interface BatchOptions {
  readonly mapping: Mapping;
  readonly duplicates: Choice;
  readonly choices: Readonly<Record<string, Choice>>;
}

const OPTIONS = 'imports.options.';
// Three bytes a Chinese character, 9 KB a property (runtime-facts 4.3).
const LONGEST_OPTIONS = 2900;

/** Options that do not fit are kept by the page alone. */
export function keepOptions(id: string, options: BatchOptions, ledger: Ledger): void {
  const text = JSON.stringify(options);
  if (text.length <= LONGEST_OPTIONS) ledger.defer({ [OPTIONS + id]: text });
}

export function optionsOf(id: string, ledger: Ledger): BatchOptions | undefined {
  const text = ledger.get(OPTIONS + id);
  return text === undefined ? undefined : JSON.parse(text);
}

export function forgetOptions(id: string, ledger: Ledger): void {
  if (ledger.get(OPTIONS + id) !== undefined) ledger.remove(OPTIONS + id);
}
