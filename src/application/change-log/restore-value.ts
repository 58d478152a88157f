/** @fileoverview 恢复此值: an old value of a field comes back, as the log has it. */
import { isErased } from '../../domain/change-log/chain';
import { snapshotOf } from '../../domain/records/business-fields';
import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { changes } from '../../schema/tables/changes';
import { fieldTitled } from '../filing/field-titled';
import { shownText } from '../filing/shown-text';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import { loggedValue } from '../keeping/logged-value';
import { settleMainContacts } from '../keeping/main-contacts';
import { recordChanges } from '../keeping/record-changes';
import type { Stored, Values, World } from '../ports';
import { refusal } from '../user-error';
import { callerAuthor } from './authorship';

type RestoreWorld = Omit<World, 'mailer' | 'lock'>;
type Entry = RecordOf<typeof changes>;

export interface Restored {
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

/** `entry` is the number of the log's entry whose old value comes back. */
export function restoreValue({ entry }: { readonly entry: string }, world: RestoreWorld): Restored {
  const { logging } = messagesFor(world.language);
  const logged = world.register.all(changes).find(({ values }) => values.seq === String(entry).trim())?.values;
  if (!logged) throw refusal(logging.noEntry(String(entry)), 'entry', String(entry));
  const { table, key, stored } = targetOf(logged, world);
  const before = stored.values as Values;
  const old = { ...before };
  const value = loggedValue(table, key, logged.before, before, world);
  const author = { ...callerAuthor(world.caller, '恢复', world.config), reason: logging.restoreReason(logged.seq) };
  world.register.change<Table>(table, stored as never, { [key]: value } as never);
  const restored = { stored, before: snapshotOf(table, old), changed: [key], problems: [] };
  // Another main contact brings along what is known of that person.
  const kept = settleMainContacts(table, [restored], author, world);
  recordChanges(table, [{ stored, before: old, after: { ...stored.values }, author }], world);
  afterRecordsChanged(table, kept, world);
  return { record: logged.record, field: logged.field, value: shownText(value) };
}

/** Refuses what has no place to come back to. */
function targetOf(logged: Entry, { register, language }: RestoreWorld): { table: Table; key: string; stored: Stored } {
  const { logging } = messagesFor(language);
  const table = tables.find(({ tab }) => tab === logged.table);
  if (logged.field === '') throw refusal(logging.wholeRecord(logged.seq), 'entry', logged.seq);
  const key = table && fieldTitled(table, logged.field);
  if (!table || !key) throw refusal(logging.noField(logged.field), 'entry', logged.seq);
  if (table.fields[key]?.auto) throw refusal(logging.computed(logged.field), 'entry', logged.seq);
  if (isErased(logged) || logged.before.includes('…〔'))
    throw refusal(logging.notKept(logged.seq), 'entry', logged.seq);
  const stored = register.find<Table>(table, logged.record) as Stored | undefined;
  if (!stored) throw refusal(logging.gone(logged.record), 'entry', logged.seq);
  return { table, key, stored };
}
