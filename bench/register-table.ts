/** @fileoverview The table of costs at 100, 1 000, 10 000 and 50 000 customers, with the way row by row beside it. */
import type { Figure, Operation } from './figure';
import { filledRegister } from './filled-register';
import { rowByRow } from './row-by-row';
import { decideRequests } from './table/decide-requests';
import { editOfOneField, editThatStartsARow, editThatStartsATwin, pasteOfAThousand } from './table/edits';
import { digest, hourly, nightly } from './table/hours';
import { importList } from './table/import-list';
import { dueList, duplicates } from './table/lists';
import { nobodyCares, opening } from './table/opening';
import { type Costly, costOf, type Register } from './table/operation';
import { regrade } from './table/regrade';
import { repair } from './table/repair';

const SIZES = [100, 1000, 10_000, 50_000];
/** Row by row takes too long beyond. */
const ROW_BY_ROW = 10_000;

/** In this order: what reads comes before what writes. */
const rows: readonly Costly[] = [
  opening,
  nobodyCares,
  dueList,
  duplicates,
  repair,
  editThatStartsARow,
  editThatStartsATwin,
  editOfOneField,
  decideRequests,
  regrade,
  hourly,
  nightly,
  digest,
  pasteOfAThousand,
  importList,
];

function openRegister(customers: number): Register {
  const host = filledRegister(customers);
  // What years of use would have done already.
  host.call('regradeCustomers');
  const size = (tab: string) => host.sheet(tab).model;
  return {
    host,
    customers,
    rows: (tab) => size(tab).rows,
    cells: (...tabs) => tabs.reduce((sum, tab) => sum + size(tab).rows * size(tab).columns.length, 0),
  };
}

/** Sizes can be chosen by the environment: the largest takes minutes. */
function sizes(): readonly number[] {
  const chosen = process.env.BENCH_SIZES;
  return chosen ? chosen.split(',').map(Number) : SIZES;
}

function run(): Figure[] {
  return sizes().flatMap((customers) => {
    const register = openRegister(customers);
    const done = rows.filter(({ upTo = customers }) => customers <= upTo);
    return [...done.flatMap((row) => costOf(row, register)), ...(customers > ROW_BY_ROW ? [] : rowByRow(customers))];
  });
}

export const registerTable: Operation = { name: 'register', run };
