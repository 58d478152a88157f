/** @fileoverview Imports a company list: every row is kept, and what could not be used is said row by row. */
import { type Mapping, type ReadList, readRows } from '../../domain/import/read-rows';
import type { Choice } from '../../domain/import/sort-rows';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import type { KeepWorld } from '../keeping/keep-records';
import type { Caller } from '../ports';
import { refusal } from '../user-error';
import { type Batch, type Block, batchesIn, batchNamed, keepBatch, keepOptions, newBatch } from './batches';
import { type FiledBlock, fileBlock } from './file-block';
import { type ImportReport, reportOf } from './import-report';
import type { Staging } from './staging';
import { finishHalfUndo } from './undo-import';
import { uploadedBatch, uploadedRows } from './upload';

export interface ImportInput {
  /** The list as texts, its header row first. */
  readonly rows?: readonly (readonly string[])[];
  /** In place of rows: what stageImport gave for a list that was uploaded in pieces. */
  readonly staged?: string;
  readonly file?: string;
  /** Field keys by column title, where people said what a column means. */
  readonly mapping?: Mapping;
  /** What becomes of rows that are customers already. */
  readonly duplicates?: Choice;
  /** By row of the list, where a person decided otherwise. */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** Says what would happen and writes nothing. */
  readonly dryRun?: boolean;
  /** Where an earlier call stopped. */
  readonly cursor?: string;
}

export interface ImportResult extends ImportReport {
  /** Names the import, so that it can be undone. */
  readonly import: string;
  /** Rows of the list that are filed by now, of so many. */
  readonly done: number;
  readonly total: number;
  /** There is more: the same call once more with it. */
  readonly cursor?: string;
}

export type ImportWorld = KeepWorld & { readonly caller: Caller; readonly staging?: Staging };

/** Rows that are filed with one commit. */
const BLOCK = 10_000;
/** Of an uploaded list a page shows the first; a list that came in one call is told whole. */
const TOLD = 1000;
/** The same list again within this time is the same import: a call that died, or a second click. */
const SAME_MS = 10 * 60_000;

export function importCustomers(input: ImportInput, world: ImportWorld): ImportResult {
  if (!input.dryRun) finishHalfUndo(world);
  const { rows, batch } = sourceOf(input, world);
  const list = readRows(customers, rows, input.mapping);
  mustBeAList(list, rows, world);
  const from = fromOf(input, batch);
  const part = list.records.slice(from, from + BLOCK);
  const given = batch.block?.from === from ? batch.block : undefined;
  const author = {
    ...callerAuthor(world.caller, '导入', world.config),
    reason: messagesFor(world.language).importing.reason(batch.id, batch.file),
  };
  const deciding = { duplicates: input.duplicates ?? 'new', choices: input.choices ?? {} };
  const filed = fileBlock(part, deciding, given, author, world);
  const to = from + part.length;
  const more = to < list.records.length;
  const block = { before: '', after: '', highest: 0, count: 0, ...filed.numbers, from, to, last: !more };
  if (!input.dryRun) settle(input, batch, block, filed, given !== undefined, world);
  const extent = { first: from === 0, most: input.staged ? TOLD : Number.MAX_SAFE_INTEGER };
  return {
    ...reportOf(list, filed, extent, world),
    import: batch.id,
    done: to,
    total: list.records.length,
    ...(more ? { cursor: `${batch.id}:${to}` } : {}),
  };
}

interface Source {
  readonly rows: readonly (readonly string[])[];
  readonly batch: Batch;
}

function sourceOf(input: ImportInput, world: ImportWorld): Source {
  if (input.staged) {
    const batch = uploadedBatch(input.staged, world);
    return { rows: uploadedRows(batch, world), batch };
  }
  const { rows = [], mapping, duplicates, choices, file = '' } = input;
  const { ledger, clock, caller, digest } = world;
  const mark = digest(JSON.stringify([rows, mapping, duplicates, choices, caller.email]));
  const continued = input.cursor ? batchNamed(input.cursor.split(':')[0] ?? '', ledger) : undefined;
  const recent = (batch: Batch) =>
    batch.digest === mark && batch.state === 'filing' && Date.parse(clock.now()) - Date.parse(batch.at) < SAME_MS;
  const known = continued ?? (input.dryRun ? undefined : batchesIn(ledger).find(recent));
  if (known) return { rows, batch: known };
  const total = Math.max(0, rows.length - 1);
  return { rows, batch: { ...newBatch({ by: caller.email, file, total, state: 'filing' }, world), digest: mark } };
}

function mustBeAList({ titles }: ReadList, rows: Source['rows'], { language }: ImportWorld): void {
  const { importing } = messagesFor(language);
  if (rows.length < 2) throw refusal(importing.empty, 'rows');
  if (titles.name === undefined && titles.shortName === undefined) throw refusal(importing.noName, 'mapping');
}

function fromOf({ cursor }: ImportInput, { block }: Batch): number {
  const asked = cursor === undefined ? (block?.from ?? 0) : Number(cursor.split(':').pop());
  return Number.isInteger(asked) && asked >= 0 ? asked : 0;
}

/** The ledger has the numbers and how the rows are read before the first cell is written: whoever comes next can go on. */
function settle(
  { mapping = {}, duplicates = 'new', choices = {} }: ImportInput,
  batch: Batch,
  block: Block,
  { kept }: FiledBlock,
  again: boolean,
  { ledger, clock, register }: ImportWorld,
): void {
  const created = (batch.created ?? 0) + (again ? 0 : block.count);
  const updated = (batch.updated ?? 0) + (again ? 0 : kept.length - block.count);
  keepBatch({ ...batch, state: 'filing', block, created, updated, touched: clock.now() }, ledger);
  if (batch.pieces) keepOptions(batch.id, { mapping, duplicates, choices }, ledger);
  register.commit();
}
