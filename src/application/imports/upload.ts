/** @fileoverview A list that a page uploads in pieces: begun, added to, read when all is there, dropped when nobody wants it. */
import { messagesFor } from '../../messages';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { type Batch, batchNamed, dropBatch, forgetOptions, freeStagingRow, keepBatch, newBatch } from './batches';
import type { Staging } from './staging';

/** A piece of the list's text, so short that it fits into a cell. */
const LONGEST_PIECE = 45_000;
const MOST_PIECES = 2000;

export interface UploadBegin {
  readonly file: string;
  /** Rows of the list without its header. */
  readonly total: number;
  /** How many pieces will come, and how many characters in all. */
  readonly count: number;
  readonly length: number;
}

export interface UploadPart {
  /** What the first call gave. */
  readonly staged: string;
  /** The place of the first of these pieces. */
  readonly from: number;
  readonly pieces: readonly string[];
}

type UploadWorld = Pick<World, 'ledger' | 'clock' | 'caller' | 'secret' | 'language'> & { readonly staging: Staging };

export function beginUpload({ file, total, count, length }: UploadBegin, world: UploadWorld): { staged: string } {
  const { ledger, caller, staging } = world;
  const { importing } = messagesFor(world.language);
  if (!(count >= 1 && count <= MOST_PIECES)) throw refusal(importing.tooLong, 'file', String(file ?? ''));
  const row = freeStagingRow(ledger);
  staging.reserve(row, count);
  const about = { by: caller.email, file: String(file ?? ''), total: Number(total), state: 'uploading' as const };
  const batch = { ...newBatch(about, world), secret: world.secret(), pieces: { row, count, length } };
  keepBatch(batch, ledger);
  return { staged: `${batch.id}.${batch.secret}` };
}

/** Every part has its rows, so that parts may come at once and again. */
export function addPart(
  { staged, from, pieces }: UploadPart,
  world: Omit<UploadWorld, 'secret' | 'clock'>,
): { staged: string } {
  const batch = uploadedBatch(staged, world);
  const { row, count } = batch.pieces as NonNullable<Batch['pieces']>;
  const fits = Number.isInteger(from) && from >= 0 && pieces.length > 0 && from + pieces.length <= count;
  if (!fits || pieces.some((piece) => String(piece).length > LONGEST_PIECE)) {
    throw refusal(messagesFor(world.language).importing.unknownUpload, 'staged', '');
  }
  world.staging.put(row + from, batch.id, pieces.map(String));
  return { staged };
}

/** The batch whose page this is; undefined for whoever did not begin it. */
export function proven(staged: string, ledger: World['ledger']): Batch | undefined {
  const [id = '', secret = ''] = String(staged).split('.');
  const batch = batchNamed(id, ledger);
  return batch?.pieces && secret !== '' && batch.secret === secret ? batch : undefined;
}

export function uploadedBatch(staged: string, { ledger, language }: Pick<World, 'ledger' | 'language'>): Batch {
  const batch = proven(staged, ledger);
  if (!batch) throw refusal(messagesFor(language).importing.unknownUpload, 'staged', String(staged).split('.')[0]);
  return batch;
}

export function uploadedRows(
  { id, pieces }: Batch,
  { staging, language }: { readonly staging?: Staging; readonly language: World['language'] },
): readonly (readonly string[])[] {
  const { row = 0, count = 0, length = 0 } = pieces ?? {};
  const text = staging?.read(row, count, id).join('') ?? '';
  if (text.length !== length) throw refusal(messagesFor(language).importing.incomplete, 'staged', id);
  return JSON.parse(text);
}

/** The last word on an upload: nothing of it stays. */
export function forgetUpload(
  batch: Batch,
  { staging, ledger }: { readonly staging?: Staging; readonly ledger: World['ledger'] },
): void {
  if (!batch.pieces || !staging) return;
  staging.clear(batch.pieces.row, batch.pieces.count);
  forgetOptions(batch.id, ledger);
  const { pieces: _pieces, secret: _secret, ...rest } = batchNamed(batch.id, ledger) ?? batch;
  if (rest.state === 'uploading') dropBatch(batch.id, ledger);
  else keepBatch(rest, ledger);
}
