/** @fileoverview Finds what no event reported: rows without a number, changes, deleted records. */
import { addDays } from '../../domain/calendar-date';
import { groupBy } from '../../domain/group-by';
import { changedFields, snapshotOf } from '../../domain/records/business-fields';
import { runsOf } from '../../domain/runs-of';
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { state } from '../../schema/tables/state';
import { authorOf } from '../change-log/authorship';
import { logDeletedRecords } from '../change-log/log-changes';
import { finishHalfUndo } from '../imports/undo-import';
import type { Register, Stored, Values } from '../ports';
import { finishHalfMerge } from '../twins/merging/finish-half';
import { alreadyLogged } from './already-logged';
import { followAllNames } from './follow-names';
import { recallGone } from './gone-columns';
import { type KeepWorld, type Kept, keepRecords } from './keep-records';
import { forgetStates, type KnownState, knownStates } from './known-states';
import { putBackAllIds } from './put-back-ids';
import { namingField } from './references';
import { hasSeals, isUnfinished } from './seals';

export interface Swept {
  readonly numbered: number;
  /** Records that got back the number they were given. */
  readonly putBack: number;
  readonly changed: number;
  readonly deleted: number;
}

/** The day on which all was compared. */
const COMPARED = 'compared';

const NOTHING: Swept = { numbered: 0, putBack: 0, changed: 0, deleted: 0 };

/** Every hour, cheaply: two narrow columns tell whether customers wait for their number. */
export function hasUnnumbered(register: Register): boolean {
  return register.glance<Table>(customers, ['id', namingField(customers)]).some(({ values }) => !(values as Values).id);
}

export function sweepNumbers(world: KeepWorld): Swept {
  const { register } = world;
  const rows = register
    .columns<Table>(customers, ['id', namingField(customers)])
    .filter(({ values }) => !(values as Values).id)
    .map(({ row }) => row);
  if (rows.length === 0) return NOTHING;
  const waiting = runsOf(rows).flatMap(([first, last]) => register.rows<Table>(customers, first, last) as Stored[]);
  const author = authorOf('', '编辑', world.config);
  const kept = keepRecords(
    customers,
    waiting.filter(({ values }) => !values.id),
    new Map(),
    author,
    world,
  );
  return { ...NOTHING, numbered: kept.length };
}

/** What people write in. */
export const comparedTables: readonly Table[] = tables.filter(
  (table) => table.id && !table.unlogged && (table.visibility === 'daily' || table.visibility === 'whenFilled'),
);

/** Once a day, whole: each table that people write in against what the register last saw of it. */
export function sweepTables(world: KeepWorld): Swept {
  finishHalfMerge(world);
  finishHalfUndo(world);
  world.ledger.defer({ [COMPARED]: world.clock.today() });
  const swept = sumOf(comparedTables.map((table) => sweepTable(table, world)));
  followAllNames(world.register);
  return swept;
}

/**
 * In between: of tables whose numbers are all known, each once, and nothing more, the rest was compared last night.
 * Where that did not happen, or a run did not finish, everything is compared.
 */
export function sweepAmiss(world: KeepWorld): Swept {
  const { register, ledger, clock } = world;
  if ((ledger.get(COMPARED) ?? '') < addDays(clock.today(), -1)) return sweepTables(world);
  finishHalfUndo(world);
  const sealed = hasSeals(ledger);
  const known = knownIds(register, sealed);
  if (sealed && isUnfinished(register, ledger)) return sweepTables(world);
  return sumOf(
    comparedTables.filter((table) => isAmiss(table, known, register)).map((table) => sweepTable(table, world)),
  );
}

/** Read along with the marks where these are to be looked at. */
function knownIds(register: Register, sealed: boolean): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = ['table', 'id', 'hash'] as const;
  const rows = register.columns(state, sealed ? keys : keys.slice(0, 2)).map(({ values }) => values);
  const byTable = groupBy(rows, ({ table }) => table);
  return new Map([...byTable].map(([table, own]) => [table, new Set(own.map(({ id }) => id))]));
}

/** Some row waits for its number, holds one that is not known or stands twice, or a known one is gone. */
function isAmiss(table: Table, known: ReadonlyMap<string, ReadonlySet<string>>, register: Register): boolean {
  const rows = register.columns<Table>(table, ['id', namingField(table)]);
  const ids = new Set(rows.map(({ values }) => String((values as Values).id ?? '')));
  const own = known.get(table.name) ?? new Set();
  return rows.length !== ids.size || ids.size !== own.size || [...ids].some((id) => !own.has(id));
}

function sumOf(found: readonly Swept[]): Swept {
  return found.reduce(
    (sum, one) => ({
      numbered: sum.numbered + one.numbered,
      putBack: sum.putBack + one.putBack,
      changed: sum.changed + one.changed,
      deleted: sum.deleted + one.deleted,
    }),
    NOTHING,
  );
}

function sweepTable(table: Table, world: KeepWorld): Swept {
  const records = world.register.all<Table>(table) as readonly Stored[];
  const known = knownStates(table, undefined, world.register);
  const author = authorOf('', '编辑', world.config);
  const putBack = putBackAllIds(table, records, known, world);
  recallGone(table, records, known, world.register);
  const stirred = records.filter((stored) => isStirred(table, stored, known));
  const kept = keepRecords(table, stirred, known, author, world, { putBack, logged: alreadyLogged(table, world) });
  const deleted = forgetDeleted(table, records, known, world);
  return {
    numbered: kept.filter(isNew).length,
    putBack: putBack.length,
    changed: kept.filter((one) => !isNew(one)).length,
    deleted,
  };
}

function isNew({ before }: Kept): boolean {
  return before === undefined;
}

function isStirred(table: Table, { values }: Stored, known: ReadonlyMap<string, KnownState>): boolean {
  const state = known.get(String(values.id ?? ''));
  return !state?.snapshot || changedFields(table, state.snapshot, snapshotOf(table, values)).length > 0;
}

function forgetDeleted(
  table: Table,
  records: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  world: KeepWorld,
): number {
  const present = new Set(records.map(({ values }) => String(values.id ?? '')));
  const gone = [...known]
    .filter(([id]) => !present.has(id))
    .map(([id, { row, snapshot = {} }]) => ({ id, row, snapshot }));
  logDeletedRecords(table, gone, authorOf('', '删除', world.config), world);
  forgetStates(gone, world.register);
  return gone.length;
}
