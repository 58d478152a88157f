/** @fileoverview Where the chain begins that is still in the sheet: the entry that says what was moved out names the last one that left. */
import { CHAIN_START, type ChainedEntry, type ChainHead, seqOf } from '../../domain/change-log/chain';
import type { RecordOf } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';

/** What an entry tells of entries that left: it is about the log itself. */
type Anchor = Pick<RecordOf<typeof changes>, 'table' | 'record' | 'after'>;

/** A log whose first entry follows on nothing that is known begins anew, and does not verify. */
export function startOf(first: Pick<ChainedEntry, 'seq'> | undefined, entries: readonly Anchor[]): ChainHead {
  if (first === undefined || seqOf(first.seq) === 1) return CHAIN_START;
  const before = seqOf(first.seq) - 1;
  const anchor = entries.find(({ table, record }) => table === changes.tab && seqOf(record) === before);
  return anchor ? { seq: before, hash: anchor.after } : CHAIN_START;
}
