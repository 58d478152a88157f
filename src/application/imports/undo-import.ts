/** @fileoverview 撤销导入: the customers of an import go, what it changed comes back; whatever people did since stays and is said. */
import { valueText } from '../../domain/change-log/value-text';
import { changedFields, snapshotOf } from '../../domain/records/business-fields';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { logDeletedRecords } from '../change-log/log-changes';
import { fieldTitled } from '../filing/field-titled';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import { alreadyLogged } from '../keeping/already-logged';
import { blankNotes } from '../keeping/blank-notes';
import { forgetStates, knownStates } from '../keeping/known-states';
import { loggedValue } from '../keeping/logged-value';
import { changeRecords } from '../keeping/record-changes';
import type { Stored, Value, World } from '../ports';

import { refusal } from '../user-error';
import { batchNamed, keepBatch } from './batches';
import { type Entry, importEntries } from './import-entries';
import { belongingsOf } from './used-since';

export type UndoWorld = Pick<
  World,
  'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'secret' | 'language' | 'caller'
>;

/** What stays, and why. */
export interface StaysAsIs {
  readonly record: string;
  readonly name: string;
  /** The title of the field; '' where the whole record stays. */
  readonly field: string;
  readonly message: string;
}

export interface Undone {
  readonly removed: number;
  /** Values that came back. */
  readonly restored: number;
  readonly kept: readonly StaysAsIs[];
}

export function undoImport({ id }: { readonly id: string }, world: UndoWorld): Undone {
  const { importing } = messagesFor(world.language);
  const batch = batchNamed(String(id), world.ledger);
  if (batch?.state === 'undone') throw refusal(importing.alreadyUndone(batch.id), 'id', batch.id);
  const entries = importEntries(String(id), world.register);
  if (!batch && entries.length === 0) throw refusal(importing.unknownImport(String(id)), 'id', String(id));
  const made = removeCustomers(entries, String(id), world);
  const changed = restoreValues(entries, made.removed, String(id), world);
  world.register.commit();
  // Not before the rows are gone: the undoing of a run that died is begun again.
  if (batch) keepBatch({ ...batch, state: 'undone' }, world.ledger);
  return {
    removed: made.removed.size,
    restored: changed.restored,
    kept: [...made.kept, ...changed.kept],
  };
}

function removeCustomers(entries: readonly Entry[], id: string, world: UndoWorld) {
  const { register, digest, language } = world;
  const created = new Map(
    entries
      .filter(({ table, field, before }) => table === customers.tab && field === '' && before === '')
      .map((entry) => [entry.record, entry]),
  );
  const there = register.all(customers).filter(({ values }) => created.has(values.id)) as unknown as Stored[];
  const kept: StaysAsIs[] = [];
  const belongings = belongingsOf(
    there.map(({ values }) => String(values.id)),
    world,
  );
  const free = there.filter((stored) => {
    const { id: record, name } = stored.values;
    const entry = created.get(String(record)) as Entry;
    const message = reasonToStay(stored, entry, belongings.used.get(String(record)) ?? [], world);
    if (message) kept.push({ record: String(record), name: String(name), field: '', message });
    return message === undefined;
  });
  const removed = new Set(free.map(({ values }) => String(values.id)));
  const author = undoAuthor(id, world);
  for (const { table, records } of [{ table: customers as Table, records: free }, ...belongings.ofThese(removed)]) {
    const known = knownStates(
      table,
      records.map(({ values }) => String(values.id)),
      register,
    );
    const logged = alreadyLogged(table, { register, digest, language });
    const unsaid = records.filter(({ values }) => logged.isThere(String(values.id)));
    const gone = unsaid.map(({ values }) => ({ id: String(values.id), snapshot: snapshotOf(table, values) }));
    logDeletedRecords(table, gone, author, world);
    const ids = new Set(records.map(({ values }) => String(values.id)));
    forgetStates(
      [...known].filter(([key]) => ids.has(key)).map(([, state]) => state),
      register,
    );
    for (const stored of records) register.note<Table>(table, stored as never, blankNotes(table, stored));
    register.clear<Table>(table, records as never);
  }
  return { removed, kept };
}

/** Words for what people did with a customer since it came; undefined where nobody did. */
function reasonToStay(stored: Stored, { after }: Entry, used: readonly string[], world: UndoWorld): string | undefined {
  const { kept } = messagesFor(world.language).importing;
  if (used.length > 0) return kept.used(used.join('、'));
  if (!/^\{.*\}$/s.test(after)) return kept.lost;
  const fields = changedFields(customers, JSON.parse(after), snapshotOf(customers, stored.values));
  const titles = fields.map((key) => (customers as Table).fields[key]?.title[world.language] ?? key);
  return titles.length > 0 ? kept.changed(titles.join('、')) : undefined;
}

function undoAuthor(id: string, { caller, config, language }: UndoWorld) {
  return { ...callerAuthor(caller, '撤销', config), reason: messagesFor(language).importing.undoReason(id) };
}

/** Cell by cell: what still holds what the import gave gets back what it held before. */
function restoreValues(entries: readonly Entry[], removed: ReadonlySet<string>, id: string, world: UndoWorld) {
  const kept: StaysAsIs[] = [];
  let restored = 0;
  for (const table of tables) {
    const own = entries.filter(
      (entry) => entry.table === table.tab && entry.field !== '' && !removed.has(entry.record),
    );
    if (own.length === 0) continue;
    const there = new Map(
      (world.register.all<Table>(table) as readonly Stored[]).map((stored) => [String(stored.values.id), stored]),
    );
    const changes = [...spansOf(own)].flatMap(([record, cells]) => {
      const stored = there.get(record);
      const values = stored ? oldValues(table, stored, cells, kept, world) : {};
      return stored && Object.keys(values).length > 0 ? [{ stored, values }] : [];
    });
    restored += changes.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
    const before = changes.map(({ stored }) => snapshotOf(table, stored.values));
    changeRecords<Table>(table, changes as never, undoAuthor(id, world), world);
    const stirred = changes.map(({ stored, values }, index) => ({
      stored,
      before: before[index] ?? {},
      changed: Object.keys(values),
      problems: [],
    }));
    if (stirred.length > 0) afterRecordsChanged(table, stirred, world);
  }
  return { restored, kept };
}

interface Span {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** By record: what each field held before the first entry and after the last. */
function spansOf(entries: readonly Entry[]): Map<string, Map<string, Span>> {
  const byRecord = new Map<string, Map<string, Span>>();
  for (const { record, field, before, after } of entries) {
    const cells = byRecord.get(record) ?? new Map<string, Span>();
    byRecord.set(record, cells);
    cells.set(field, { title: field, before: cells.get(field)?.before ?? before, after });
  }
  return byRecord;
}

function oldValues(
  table: Table,
  stored: Stored,
  cells: ReadonlyMap<string, Span>,
  kept: StaysAsIs[],
  world: UndoWorld,
): Record<string, Value> {
  const { importing } = messagesFor(world.language);
  const old: Record<string, Value> = {};
  for (const { title, before, after } of cells.values()) {
    const key = fieldTitled(table, title);
    if (!key) continue;
    const stays = (message: string) =>
      kept.push({ record: String(stored.values.id), name: String(stored.values.name ?? ''), field: title, message });
    if (textNow(stored, key, world) !== after) stays(importing.kept.changed(title));
    else if (before.includes('…〔')) stays(importing.kept.lost);
    else old[key] = loggedValue(table, key, before, stored.values, world);
  }
  return old;
}

function textNow({ values }: Stored, key: string, { digest }: UndoWorld): string {
  const value = values[key];
  return value === false ? valueText(undefined, digest) : valueText(value, digest);
}
