/** @fileoverview Files the rows of a list: new customers under their numbers, known ones with what the list says of them. */
import { isBlank } from '../../domain/checks/check';
import type { ImportedRow } from '../../domain/import/read-rows';
import { type Choice, type Sorted, sortRows } from '../../domain/import/sort-rows';
import { nextNumbers, readNumber } from '../../domain/numbering';
import type { RecordOf, Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import { alreadyLogged } from '../keeping/already-logged';
import { type KeepWorld, type Kept, keepRecords } from '../keeping/keep-records';
import { knownStates } from '../keeping/known-states';
import { patternOf } from '../keeping/number-records';
import type { Register, Stored, Values } from '../ports';
import type { Block } from './batches';

type Customer = Stored<RecordOf<typeof customers>>;

export interface Deciding {
  readonly duplicates: Choice;
  /** By row of the list. */
  readonly choices?: Readonly<Record<string, Choice>>;
}

export interface MatchedCustomer {
  readonly name: string;
  readonly owner: string;
  readonly lastContact: string;
}

export interface FiledBlock {
  readonly sorted: Sorted;
  /** In the order of sorted.fresh, then of sorted.updates. */
  readonly kept: readonly Kept[];
  /** The numbers that were given, undefined where none was. */
  readonly numbers: Omit<Block, 'from' | 'to' | 'last'> | undefined;
  readonly matched: ReadonlyMap<string, MatchedCustomer>;
}

/** Queues everything; `given` are the numbers of a run over the same rows that died: what it wrote is found again. */
export function fileBlock(
  rows: readonly ImportedRow[],
  { duplicates, choices = {} }: Deciding,
  given: Block | undefined,
  author: Authorship,
  world: KeepWorld,
): FiledBlock {
  const { register } = world;
  const ids = given ? nextNumbers(patternOf(customers, world), given, given.count, given.highest) : [];
  const own = new Set(ids);
  const narrow = register
    .columns(customers, ['id', 'name', 'phone', 'creditCode'])
    .filter(({ values }) => values.id !== '' && !own.has(values.id));
  const { sorted, matched } = sortAgainst(rows, narrow, duplicates, choices, register);
  const targets = wholeCustomers(
    sorted.updates.map(({ id }) => id),
    narrow,
    register,
  );
  const wanted = [...targets.keys(), ...ids];
  const known = wanted.length > 0 ? knownStates(customers, wanted, register) : new Map();
  const fresh = given ? againFiled(sorted.fresh, ids, register) : appended(sorted.fresh, register);
  const updates = sorted.updates.flatMap(({ id, row }) => {
    const stored = known.has(id) ? targets.get(id) : undefined;
    if (stored) register.change<Table>(customers, stored as never, row.values as never);
    return stored ? [stored as unknown as Stored] : [];
  });
  const logged = given ? { logged: alreadyLogged(customers, world) } : {};
  const kept = keepRecords(customers, [...fresh, ...updates], known, author, world, logged);
  const changed = kept.slice(fresh.length);
  if (changed.length > 0) afterRecordsChanged(customers, changed, world);
  return { sorted, kept, numbers: numbersOf(kept.slice(0, fresh.length), world), matched };
}

/** A customer that was merged into another is nobody's twin; owner and last contact are asked only of those that match. */
function sortAgainst(
  rows: readonly ImportedRow[],
  narrow: readonly Customer[],
  usual: Choice,
  choices: Readonly<Record<string, Choice>>,
  register: Register,
): { sorted: Sorted; matched: Map<string, MatchedCustomer> } {
  const known = narrow.map(({ values }) => ({ id: values.id, values: values as unknown as Values }));
  const sorted = sortRows(rows, known, usual, choices);
  const hit = new Set(sorted.matches.flatMap(({ of }) => ('id' in of ? [of.id] : [])));
  if (hit.size === 0) return { sorted, matched: new Map() };
  const told = register.columns(customers, ['owner', 'lastContact', 'status']);
  const byRow = new Map(told.map((stored) => [stored.row, stored.values]));
  const merged = new Set(
    narrow.filter(({ row }) => byRow.get(row)?.status === '已合并').map(({ values }) => values.id),
  );
  const matched = new Map(
    narrow
      .filter(({ values }) => hit.has(values.id))
      .map(({ row, values: { id, name } }) => {
        const { owner = '', lastContact = '' } = byRow.get(row) ?? {};
        return [id, { name, owner, lastContact }];
      }),
  );
  if (![...hit].some((id) => merged.has(id))) return { sorted, matched };
  const others = known.filter(({ id }) => !merged.has(id));
  return { sorted: sortRows(rows, others, usual, choices), matched };
}

// More customers than this are read with the whole tab instead of row by row.
const ROW_BY_ROW = 20;

function wholeCustomers(
  ids: readonly string[],
  narrow: readonly Customer[],
  register: Register,
): Map<string, Customer> {
  const wanted = new Set(ids);
  const rows = narrow.filter(({ values }) => wanted.has(values.id)).map(({ row }) => row);
  const records =
    rows.length > ROW_BY_ROW
      ? register.all(customers)
      : rows.flatMap((row) => register.rows(customers, row, row) as Customer[]);
  return new Map(records.filter(({ values }) => wanted.has(values.id)).map((stored) => [stored.values.id, stored]));
}

function appended(rows: readonly ImportedRow[], register: Register): Stored[] {
  const records = rows.map(({ values }) => values as never);
  return [...(register.append(customers, records) as unknown as readonly Stored[])];
}

/** What the run that died left of these rows is completed, and what is not there comes under the number it was given. */
function againFiled(rows: readonly ImportedRow[], ids: readonly string[], register: Register): Stored[] {
  const there = new Map(register.all(customers).map((stored) => [stored.values.id, stored]));
  return rows.map(({ values }, index) => {
    const id = ids[index] ?? '';
    const stored = there.get(id) as unknown as Stored | undefined;
    if (!stored) return appended([{ row: 0, values: { ...values, id } }], register)[0] as Stored;
    // Somebody may have mended a value since.
    const missing = Object.entries(values).filter(([key]) => isBlank(stored.values[key]));
    register.change<Table>(customers, stored as never, Object.fromEntries(missing) as never);
    return stored;
  });
}

function numbersOf(fresh: readonly Kept[], world: KeepWorld): FiledBlock['numbers'] {
  const first = readNumber(patternOf(customers, world), String(fresh[0]?.stored.values.id ?? ''));
  if (!first) return undefined;
  const { before, after, sequence } = first;
  return { before, after, highest: sequence - 1, count: fresh.length };
}
