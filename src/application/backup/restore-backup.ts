/** @fileoverview 恢复…: what a backup holds comes back record by record, logged like any change; numbers go on above both. */
import { seqOf } from '../../domain/change-log/chain';
import { rememberedOf } from '../../domain/records/remembered';
import { messagesFor } from '../../messages';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { outbox } from '../../schema/tables/outbox';
import { settings } from '../../schema/tables/settings';
import { callerAuthor } from '../change-log/authorship';
import { logDeletedRecords, logNewRecords } from '../change-log/log-changes';
import { factsIn } from '../config/config-mirror';
import { finishHalfUndo } from '../imports/undo-import';
import { forgetStates, knownStates, rememberStates } from '../keeping/known-states';
import { counterKey } from '../keeping/number-records';
import { changeRecords } from '../keeping/record-changes';
import { clearSeals, hasSeals, isUnfinished } from '../keeping/seals';
import { sweepTables } from '../keeping/sweep';
import type { Stored, Value, Values, World } from '../ports';
import { SCHEMA_VERSION } from '../set-up/schema-version';
import { refusal } from '../user-error';
import { backedTables, HISTORIES, recordKey } from './backed-tables';
import type { BackupHead, BackupPart } from './make-backup';

export interface RestoreInput {
  readonly head: BackupHead;
  /** A part of a table; without one the head alone is looked at. */
  readonly part?: BackupPart;
  /** The first part of its table. */
  readonly first?: boolean;
  /** With the last part of a table: every record's key, so that what came later goes. */
  readonly keys?: readonly string[];
}

export interface Restored {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type RestoreWorld = Pick<
  World,
  'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'secret' | 'language' | 'caller'
>;

const NOTHING: Restored = { added: 0, changed: 0, removed: 0 };

export function restoreBackup({ head, part, first = false, keys }: RestoreInput, world: RestoreWorld): Restored {
  mustFit(head, world);
  if (!part) return NOTHING;
  const table = backedTables.find(({ name }) => name === part.table);
  if (!table) return NOTHING;
  if (table === changes && first) finishOthers(world);
  raiseCounter(table, head, world);
  const records = part.rows.map((row) => recordOf(table, part.keys, row));
  if (table === changes) return restoreLog(head, records, first, world);
  if (HISTORIES.includes(table)) return restoreHistory(table, records, world);
  return restoreRecords(table, records, keys, world);
}

/** What a run that died has written is no change to the restore: it is finished, and logged, before. */
function finishOthers(world: RestoreWorld): void {
  const { register, ledger } = world;
  finishHalfUndo(world);
  if (!hasSeals(ledger) || !isUnfinished(register, ledger)) return;
  sweepTables(world);
  register.commit();
  clearSeals(ledger);
}

function mustFit(head: BackupHead | undefined, { language }: RestoreWorld): void {
  const { backups } = messagesFor(language);
  if (!head || !Array.isArray(head.tables) || typeof head.version !== 'number') throw refusal(backups.noBackup, 'file');
  if (head.version > SCHEMA_VERSION) throw refusal(backups.newer, 'file', String(head.version));
}

/** A number that was given after the backup was made is never given again, nor one that the backup knows. */
function raiseCounter(table: Table, { counters }: BackupHead, { ledger }: RestoreWorld): void {
  const mark = counters[table.name];
  if (mark === undefined) return;
  const own = ledger.get(counterKey(table)) ?? '';
  const period = (text: string) => text.slice(0, text.lastIndexOf('|'));
  const highest = (text: string) => Number(text.slice(text.lastIndexOf('|') + 1));
  if (own === '' || (period(own) === period(mark) && highest(mark) > highest(own))) {
    ledger.defer({ [counterKey(table)]: mark });
  }
}

/** Only fields that there are; a file may be of an earlier release. */
function recordOf(table: Table, keys: readonly string[], row: readonly Value[]): Values {
  const entries = keys.map((key, at) => [key, row[at]] as const).filter(([key]) => key in table.fields);
  return Object.fromEntries(entries.filter(([, value]) => value !== null).map(([key, value]) => [key, value]));
}

/** The register's own log goes on where it knows the backup's; another one gives way to it, when its first part comes. */
function restoreLog(
  { log, register: backed }: BackupHead,
  records: readonly Values[],
  first: boolean,
  { register, ledger }: RestoreWorld,
): Restored {
  const own = register.all(changes);
  if (log === '' || own.some(({ values }) => values.hash === log)) return NOTHING;
  // The entry that the backup ends with may have been moved out since: a log that lost its beginning is the newer one.
  const isNewer = own[0] !== undefined && seqOf(own[0].values.seq) > 1 && backed === factsIn(ledger)?.registerId;
  if (isNewer) return NOTHING;
  if (first && own.length > 0) {
    register.remove(changes, own);
    register.commit();
  }
  const known = new Set(first ? [] : own.map(({ values }) => values.seq));
  const added = records.filter(({ seq }) => !known.has(String(seq)));
  register.append(changes, added as never);
  return { ...NOTHING, added: added.length };
}

/** What happened is not undone by a backup; an empty tab gets it back. A mail that was never sent stays unsent. */
function restoreHistory(table: Table, records: readonly Values[], { register }: RestoreWorld): Restored {
  if (register.all<Table>(table).length > 0) return NOTHING;
  const past = table === outbox ? records.filter(({ sentAt }) => sentAt) : records;
  register.append<Table>(table, past as never);
  return { ...NOTHING, added: past.length };
}

function restoreRecords(
  table: Table,
  records: readonly Values[],
  keys: readonly string[] | undefined,
  world: RestoreWorld,
): Restored {
  const { register } = world;
  const author = {
    ...callerAuthor(world.caller, '恢复', world.config),
    reason: messagesFor(world.language).backups.reason,
  };
  const there = new Map(
    (register.all<Table>(table) as readonly Stored[]).map((stored) => [recordKey(table, stored.values), stored]),
  );
  const wanted = records.filter((values) => !isOwn(table, values));
  const changed = wanted.flatMap((values) => {
    const stored = there.get(recordKey(table, values));
    return stored && differs(table, stored.values, values) ? [{ stored, values }] : [];
  });
  const fresh = wanted.filter((values) => !there.has(recordKey(table, values)));
  const added = register.append<Table>(table, fresh as never) as unknown as readonly Stored[];
  const logged = !table.unlogged && table.visibility !== 'managers';
  if (logged) changeRecords<Table>(table, changed as never, author, world);
  else for (const { stored, values } of changed) register.change<Table>(table, stored as never, values as never);
  if (logged) {
    const ids = added.map(({ values }) => String(values.id));
    const known = knownStates(table, ids, register);
    const states = added.map(({ values }) => ({
      id: String(values.id),
      snapshot: rememberedOf(table, values),
      known: known.get(String(values.id)),
    }));
    rememberStates(table, states, register);
    logNewRecords(table, added, author, world);
  }
  const gone = keys ? goneOf(there, new Set(keys)) : [];
  if (gone.length > 0) removeRecords(table, gone, logged, author, world);
  return { added: added.length, changed: changed.length, removed: gone.length };
}

/** The register's own: what it is, and where. */
function isOwn(table: Table, values: Values): boolean {
  return table === settings && PLACE.includes(String(values.key));
}

const PLACE: readonly string[] = [
  'registerId',
  'schemaVersion',
  'automationOwner',
  'sheetIds',
  'language',
  'timeZone',
  'purpose',
];

function differs(table: Table, there: Values, wanted: Values): boolean {
  return Object.keys(wanted).some((key) => key in table.fields && text(there[key]) !== text(wanted[key]));
}

function text(value: Value): string {
  if (value === undefined || value === '' || value === false) return '';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** Records with a number; members, options and settings that were added since stay. */
function goneOf(there: ReadonlyMap<string, Stored>, keys: ReadonlySet<string>): Stored[] {
  return [...there].filter(([key]) => !keys.has(key)).flatMap(([, stored]) => (stored.values.id ? [stored] : []));
}

function removeRecords(
  table: Table,
  gone: readonly Stored[],
  logged: boolean,
  author: ReturnType<typeof callerAuthor>,
  world: RestoreWorld,
): void {
  const { register } = world;
  if (logged) {
    const ids = gone.map(({ values }) => String(values.id));
    const known = knownStates(table, ids, register);
    const said = gone.map(({ values }) => ({ id: String(values.id), snapshot: rememberedOf(table, values) }));
    logDeletedRecords(table, said, author, world);
    forgetStates(
      ids.flatMap((id) => known.get(id) ?? []),
      register,
    );
  }
  register.clear<Table>(table, gone as never);
}
