/** @fileoverview 立即备份: every table as a page fetches it, piece by piece, to make one file of it. */
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { headOf } from '../change-log/log-changes';
import { factsIn } from '../config/config-mirror';
import { counterKey } from '../keeping/number-records';
import type { Value, World } from '../ports';
import { SCHEMA_VERSION } from '../set-up/schema-version';
import { backedTables } from './backed-tables';

export interface BackupHead {
  readonly register: string;
  readonly version: number;
  /** Day and time in the register's zone. */
  readonly madeAt: string;
  readonly tables: readonly string[];
  /** The high-water mark of each series. */
  readonly counters: Readonly<Record<string, string>>;
  /** The last entry of the log. */
  readonly log: string;
}

export interface BackupPart {
  readonly table: string;
  readonly keys: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  /** Where the next part of the table begins. */
  readonly next?: number;
}

type BackupWorld = Pick<World, 'register' | 'ledger' | 'clock'>;

// So many records are some megabytes at most, which an answer to a page may be.
const PART = 3000;

export function backupHead({ register, ledger, clock }: BackupWorld): { head: BackupHead } {
  const { day, minutes } = clock.localOf(clock.now());
  const counters = backedTables.flatMap((table) => {
    const mark = ledger.get(counterKey(table));
    return mark === undefined ? [] : [[table.name, mark]];
  });
  return {
    head: {
      register: factsIn(ledger)?.registerId ?? '',
      version: SCHEMA_VERSION,
      madeAt: `${day} ${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
      tables: backedTables.map(({ name }) => name),
      counters: Object.fromEntries(counters),
      log: headOf(register).hash,
    },
  };
}

export function backupPart(name: string, from: number, { register }: BackupWorld): { part: BackupPart } {
  const table = backedTables.find((one) => one.name === name) ?? changes;
  const keys = Object.keys(table.fields);
  const records = register.all<Table>(table);
  const rows = records
    .slice(from, from + PART)
    .map(({ values }) => keys.map((key) => (values as Record<string, Value>)[key] ?? ''));
  const more = from + PART < records.length;
  return { part: { table: table.name, keys, rows, ...(more ? { next: from + PART } : {}) } };
}
