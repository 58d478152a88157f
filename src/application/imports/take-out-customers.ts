/** @fileoverview The customers that an import made go again, with what the register planned for them, where nobody used them. */
import { changedFields, snapshotOf } from '../../domain/records/business-fields';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import { logDeletedRecords } from '../change-log/log-changes';
import { alreadyLogged } from '../keeping/already-logged';
import { blankNotes } from '../keeping/blank-notes';
import type { KeepWorld } from '../keeping/keep-records';
import { forgetStates, knownStates } from '../keeping/known-states';
import type { Stored } from '../ports';
import type { Entry } from './import-entries';
import type { StaysAsIs } from './stays-as-is';
import { belongingsOf } from './used-since';

export interface TakenOut {
  /** Numbers of customers. */
  readonly removed: ReadonlySet<string>;
  readonly kept: readonly StaysAsIs[];
}

export function takeOutCustomers(entries: readonly Entry[], author: Authorship, world: KeepWorld): TakenOut {
  const created = createdBy(entries);
  const there = world.register.all(customers).filter(({ values }) => created.has(values.id)) as unknown as Stored[];
  const belongings = belongingsOf([...created.keys()], world);
  const kept: StaysAsIs[] = [];
  const free = there.filter((stored) => {
    const { id: record, name } = stored.values;
    const entry = created.get(String(record)) as Entry;
    const message = reasonToStay(stored, entry, belongings.used.get(String(record)) ?? [], world);
    if (message) kept.push({ record: String(record), name: String(name), field: '', message });
    return message === undefined;
  });
  // A run that died may have emptied the customers, and not what belongs to them.
  const gone = new Set(created.keys());
  for (const { record } of kept) gone.delete(record);
  takeOut(customers, free, author, world);
  for (const { table, records } of belongings.ofThese(gone)) takeOut(table, records, author, world);
  return { removed: new Set(free.map(({ values }) => String(values.id))), kept };
}

function createdBy(entries: readonly Entry[]): Map<string, Entry> {
  const made = entries.filter(({ table, field, before }) => table === customers.tab && field === '' && before === '');
  return new Map(made.map((entry) => [entry.record, entry]));
}

/** Logged, then forgotten, then emptied: what a run that died has logged is not logged again. */
function takeOut(table: Table, records: readonly Stored[], author: Authorship, world: KeepWorld): void {
  const { register } = world;
  const ids = records.map(({ values }) => String(values.id));
  const known = knownStates(table, ids, register);
  const logged = alreadyLogged(table, world);
  const unsaid = records.filter(({ values }) => logged.isThere(String(values.id)));
  const gone = unsaid.map(({ values }) => ({ id: String(values.id), snapshot: snapshotOf(table, values) }));
  logDeletedRecords(table, gone, author, world);
  forgetStates(
    ids.flatMap((id) => known.get(id) ?? []),
    register,
  );
  for (const stored of records) register.note<Table>(table, stored as never, blankNotes(table, stored));
  register.clear<Table>(table, records as never);
}

/** Words for what people did with a customer since it came; undefined where nobody did. */
function reasonToStay(stored: Stored, { after }: Entry, used: readonly string[], world: KeepWorld): string | undefined {
  const { kept } = messagesFor(world.language).importing;
  if (used.length > 0) return kept.used(used.join('、'));
  if (!/^\{.*\}$/s.test(after)) return kept.lost;
  const fields = changedFields(customers, JSON.parse(after), snapshotOf(customers, stored.values));
  const titles = fields.map((key) => (customers as Table).fields[key]?.title[world.language] ?? key);
  return titles.length > 0 ? kept.changed(titles.join('、')) : undefined;
}
