/** @fileoverview 校验变更记录 step by step: a block of entries each, going on from the last one that fits. */
import { CHAIN_START, type ChainedEntry, type ChainHead, firstBroken, seqOf } from '../../domain/change-log/chain';
import { messagesFor } from '../../messages';
import { changes } from '../../schema/tables/changes';
import type { JobStep } from '../job-step';
import type { World } from '../ports';
import { startOf } from './log-start';

// Two digests an entry, each a service call.
const ENTRIES_A_STEP = 2000;

/** The cursor is the last entry that fits, `L000120|hash`, as the log's beginning is kept. */
export function verifyStep(
  cursor: string,
  { register, digest, language }: Pick<World, 'register' | 'digest' | 'language'>,
  size = ENTRIES_A_STEP,
): JobStep {
  const { results } = messagesFor(language);
  const entries = register.columns(changes, ['seq']);
  const total = entries.length;
  const known = headIn(cursor);
  // An entry that is gone since is where the first one that is left does not fit.
  const from = cursor === '' ? 0 : entries.findIndex(({ values }) => seqOf(values.seq) > known.seq);
  const [first, ...others] = from < 0 ? [] : entries.slice(from, from + size);
  if (!first) return { done: total, total, said: results.logIntact(total) };
  const block = register
    .rows(changes, first.row, others[others.length - 1]?.row ?? first.row)
    .map(({ values }) => values);
  const broken = firstBroken(block, digest, cursor === '' ? logStart(block[0], register) : known);
  const done = from + block.length;
  if (broken !== undefined) return { done: total, total, said: results.logBroken(broken) };
  const last = block[block.length - 1];
  if (done >= total || !last) return { done: total, total, said: results.logIntact(total) };
  return { done, total, cursor: `${last.seq}|${last.hash}`, said: results.logFitsSoFar(done) };
}

/** @example headIn('L000120|ab12.cd34.ef56') // { seq: 120, hash: 'ab12.cd34.ef56' } */
function headIn(cursor: string): ChainHead {
  const [seq, hash] = cursor.split('|');
  return seq && hash ? { seq: seqOf(seq), hash } : CHAIN_START;
}

function logStart(first: ChainedEntry | undefined, register: World['register']): ChainHead {
  if (first === undefined || seqOf(first.seq) === 1) return CHAIN_START;
  return startOf(
    first,
    register.columns(changes, ['table', 'record', 'after']).map(({ values }) => values),
  );
}
