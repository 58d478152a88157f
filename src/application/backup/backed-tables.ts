/** @fileoverview What goes into a backup, in the order in which it comes back: the log first, then what others refer to. */
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { alarms } from '../../schema/tables/alarms';
import { changes } from '../../schema/tables/changes';
import { holidays } from '../../schema/tables/holidays';
import { imports } from '../../schema/tables/imports';
import { members } from '../../schema/tables/members';
import { options } from '../../schema/tables/options';
import { outbox } from '../../schema/tables/outbox';
import { runs } from '../../schema/tables/runs';
import { settings } from '../../schema/tables/settings';
import { state } from '../../schema/tables/state';
import type { Values } from '../ports';

/** Made anew from what is restored, or of the moment alone. */
const LEFT_OUT: readonly Table[] = [state, imports];
/** What happened is added where nothing is known of it, never changed. */
export const HISTORIES: readonly Table[] = [outbox, runs, alarms];

export const backedTables: readonly Table[] = [
  changes,
  ...tables.filter((table) => table !== changes && !LEFT_OUT.includes(table)),
];

/** By these fields a record is known again. */
export function recordKey(table: Table, values: Values): string {
  const keys = KEYS.get(table) ?? ['id'];
  return keys.map((key) => String(values[key] ?? '')).join('\n');
}

const KEYS = new Map<Table, readonly string[]>([
  [settings, ['key']],
  [members, ['email']],
  [options, ['list', 'value']],
  [holidays, ['date', 'name']],
  [changes, ['seq']],
]);
