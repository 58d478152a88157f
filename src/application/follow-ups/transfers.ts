/** @fileoverview The transfers of late, in the ledger: which entries of the change log each made, so that it can be undone whole. */
import { seqOf } from '../../domain/change-log/chain';
import type { RecordOf } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import type { Ledger, Register } from '../ports';

export interface KeptTransfer {
  /** Number of its first entry in the change log. */
  readonly id: string;
  /** Number of its last one. */
  readonly last: string;
  readonly at: string;
  readonly by: string;
  readonly to: string;
  readonly customers: number;
  readonly undone?: true;
}

const KEY = 'transfers';
// A property holds 9 KB (runtime-facts 4.3).
const KEPT = 20;

/** The newest first. */
export function transfersIn(ledger: Pick<Ledger, 'get'>): readonly KeptTransfer[] {
  const text = ledger.get(KEY);
  return text ? JSON.parse(text) : [];
}

/** Seen at once, written with what is set next. */
export function keepTransfer(transfer: KeptTransfer, ledger: Ledger): void {
  const others = transfersIn(ledger).filter(({ id }) => id !== transfer.id);
  const all = [transfer, ...others].sort((a, b) => (a.at < b.at ? 1 : -1));
  ledger.defer({ [KEY]: JSON.stringify(all.slice(0, KEPT)) });
}

export function entriesOf({ id, last }: KeptTransfer, register: Register): RecordOf<typeof changes>[] {
  return register
    .all(changes)
    .map(({ values }) => values)
    .filter(({ seq }) => seqOf(seq) >= seqOf(id) && seqOf(seq) <= seqOf(last));
}
