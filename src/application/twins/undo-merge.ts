/** @fileoverview 撤销合并: every cell that the merge changed goes back, as the change log has it; what people changed since stays. */
import { isErased } from '../../domain/change-log/chain';
import { valueText } from '../../domain/change-log/value-text';
import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import { fieldTitled } from '../filing/field-titled';
import { allCustomerTables } from '../keeping/customer-tables';
import type { KeepWorld } from '../keeping/keep-records';
import { loggedValue } from '../keeping/logged-value';
import { stateNote } from '../keeping/state-note';
import type { Stored, Values } from '../ports';
import { refusal } from '../user-error';
import { MERGE_TABLES, MERGED, type MergeWorld } from './merge-customers';
import { noteBegun } from './merging/half-done';
import { type Change, changeLogged } from './merging/logged-change';
import { reckonAnew } from './merging/reckon-anew';

type Entry = RecordOf<typeof changes>;

export interface Unmerged {
  readonly id: string;
  readonly name: string;
  readonly restored: number;
  /** What somebody has changed since the merge, and so was left. */
  readonly left: readonly { readonly table: string; readonly record: string; readonly field: string }[];
}

export function undoMerge({ id }: { readonly id: string }, world: MergeWorld): Unmerged {
  return undoLogged(String(id ?? '').trim(), callerAuthor(world.caller, '撤销', world.config), world);
}

export function undoLogged(wanted: string, by: Authorship, world: KeepWorld): Unmerged {
  const { register, language, ledger } = world;
  const words = messagesFor(language).merging;
  const other = register.all(customers).find(({ values }) => values.id !== '' && values.id === wanted);
  if (!other) throw refusal(words.unknown(wanted), 'id', wanted);
  const { name, status, mergedInto } = other.values;
  const entries = entriesOf(wanted, world);
  if (status !== MERGED || entries.length === 0) throw refusal(words.notMerged(wanted), 'id', wanted);
  const author = { ...by, reason: words.undoReason(wanted, mergedInto) };
  noteBegun({ deed: 'undo', master: mergedInto, other: wanted, actor: by.actor }, register, ledger);
  const { found, left } = changesBack(entries, world);
  for (const [table, own] of found) changeLogged(table, own, author, world);
  const sides = register.all(customers).filter((one) => [wanted, mergedInto].includes(one.values.id));
  register.note(customers, other, { id: stateNote(other.values as Values, [], world) });
  reckonAnew(sides, allCustomerTables(register), world);
  return { id: wanted, name, restored: entries.length - left.length, left };
}

/** The entries of the last merge of this customer: they stand together, the pointer last. */
function entriesOf(id: string, { register }: KeepWorld): readonly Entry[] {
  const all = register.all(changes).map(({ values }) => values);
  const pointer = Object.values(customers.fields.mergedInto.title) as readonly string[];
  let end = all.length - 1;
  while (
    end >= 0 &&
    !(all[end]?.record === id && all[end]?.origin === '合并' && pointer.includes(all[end]?.field ?? ''))
  )
    end -= 1;
  const reason = all[end]?.reason;
  let first = end;
  while (first > 0 && all[first - 1]?.origin === '合并' && all[first - 1]?.reason === reason) first -= 1;
  return end < 0 ? [] : all.slice(first, end + 1);
}

interface Back {
  readonly found: ReadonlyMap<Table, readonly Change[]>;
  readonly left: Unmerged['left'];
}

function changesBack(entries: readonly Entry[], world: KeepWorld): Back {
  const found = new Map<Table, Change[]>();
  const left: { table: string; record: string; field: string }[] = [];
  const known = new Map<string, Stored>();
  for (const table of MERGE_TABLES) {
    for (const stored of world.register.all<Table>(table) as readonly Stored[])
      known.set(`${table.tab} ${stored.values.id}`, stored);
  }
  for (const entry of entries) {
    const table = MERGE_TABLES.find(({ tab }) => tab === entry.table);
    const stored = known.get(`${entry.table} ${entry.record}`);
    const values = table && stored && valuesBack(table, stored, entry, world);
    if (table && stored && values) found.set(table, [...(found.get(table) ?? []), { stored, values }]);
    else left.push({ table: entry.table, record: entry.record, field: entry.field });
  }
  return { found, left };
}

/** Undefined where the cell no longer holds what the merge put there. */
function valuesBack(table: Table, { values }: Stored, entry: Entry, world: KeepWorld): Values | undefined {
  const key = fieldTitled(table, entry.field);
  if (key === undefined || isErased(entry) || !stillHolds(table, key, valueText(values[key], world.digest), entry)) {
    return undefined;
  }
  const value = loggedValue(table, key, entry.before, values, world);
  const name = `${key}Name`;
  if (!(name in table.fields)) return { [key]: value };
  const named = world.register.all(customers).find((one) => one.values.id === value);
  return { [key]: value, [name]: named?.values.name ?? '' };
}

// A sheet keeps moments to the second, the log has more.
const TO_THE_SECOND = 19;

function stillHolds({ fields }: Table, key: string, now: string, { after }: Entry): boolean {
  if (fields[key]?.type !== 'datetime') return now === after;
  return now.slice(0, TO_THE_SECOND) === after.slice(0, TO_THE_SECOND);
}
