/** @fileoverview Seals tell a run that died while it wrote: what is remembered last bears a mark that the ledger got first. */
import { state } from '../../schema/tables/state';
import type { Ledger, Register } from '../ports';
import { nothingBegun } from '../twins/merging/half-done';
import { nothingUnderway } from './underway';

const KEY = 'seals';
const UNSETTLED = 'unsettled';
// A property holds 9 KB (runtime-facts 4.3); of more runs an hour than these the daily comparison sees the rest.
const KEPT = 300;

/**
 * Queues the mark of a run that is about to write this row of the last known states; an older mark of the row is no more.
 * Where another stands there than the ledger has, the run before died: that is kept, for the row will not tell it any longer.
 */
export function addSeal(row: number, mark: string, standing: () => string, ledger: Ledger): void {
  const seals = sealsIn(ledger);
  const older = seals.find((seal) => seal.row === row);
  if (older && older.mark !== standing()) noteUnsettled(ledger);
  const others = seals.filter((seal) => seal !== older);
  const text = [...others, { row, mark }].slice(-KEPT).map((seal) => `${seal.row}:${seal.mark}`);
  ledger.defer({ [KEY]: text.join(' ') });
}

/** Rows that a run since the last look has sealed. */
export function sealedRows(ledger: Ledger): ReadonlySet<number> {
  return new Set(sealsIn(ledger).map(({ row }) => row));
}

/** A run failed or could not work at all: the next hourly run compares every table. */
export function markUnsettled(ledger: Ledger): void {
  ledger.set({ [UNSETTLED]: '1' });
}

/** As markUnsettled, written with what the run itself keeps. */
export function noteUnsettled(ledger: Ledger): void {
  ledger.defer({ [UNSETTLED]: '1' });
}

export function hasSeals(ledger: Ledger): boolean {
  return sealsIn(ledger).length > 0 || Boolean(ledger.get(UNSETTLED));
}

/** Some run since the last look did not write all it had decided. */
export function isUnfinished(register: Register, ledger: Ledger): boolean {
  if (ledger.get(UNSETTLED)) return true;
  const marks = new Map(register.columns(state, ['hash']).map(({ row, values }) => [row, values.hash]));
  return sealsIn(ledger).some(({ row, mark }) => marks.get(row) !== mark);
}

export function clearSeals(ledger: Ledger): void {
  ledger.set({ [KEY]: '', [UNSETTLED]: '', ...nothingUnderway, ...nothingBegun });
}

function sealsIn(ledger: Ledger): { row: number; mark: string }[] {
  const text = ledger.get(KEY) ?? '';
  return text.split(' ').flatMap((seal) => {
    const [row = '', mark = ''] = seal.split(':');
    return mark === '' ? [] : [{ row: Number(row), mark }];
  });
}
