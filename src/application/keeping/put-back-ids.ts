/** @fileoverview Numbers typed, pasted, wiped or copied by hand are put back: a record keeps the number it was given. */

import { isOfSeries } from '../../domain/numbering';
import { businessFields } from '../../domain/records/business-fields';
import { type NumberedRow, settleIds } from '../../domain/records/settle-ids';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import type { Register, Stored, Values, World } from '../ports';
import type { Edit } from './handle-edit';
import { type KnownState, knownStates } from './known-states';
import type { Attempt } from './log-attempts';
import { patternOf } from './number-records';
import { namingField } from './references';

type IdWorld = Pick<World, 'register' | 'config'>;

/** What managers keep was numbered by set-up, which leaves no trace of it. */
function isKeptByManagers({ visibility }: Table): boolean {
  return visibility === 'managers';
}

/** Mends the ids of these records in memory, so that the unit of work writes them; `known` learns of those put back. */
export function putBackIds(
  edit: Edit,
  records: readonly Stored[],
  known: Map<string, KnownState>,
  world: IdWorld,
): Attempt[] {
  const { register } = world;
  if (!edit.table.id || isKeptByManagers(edit.table) || records.every(isPlain)) return [];
  const single = edit.first === edit.last && edit.firstColumn === edit.lastColumn;
  const rows = records.map((stored) => rowOf(stored, edit, single));
  learn(edit, rows, known, register);
  const isSure = single && rows.every(({ id, suspect }) => !suspect && known.has(id));
  const elsewhere = isSure ? new Set<string>() : idsElsewhere(edit.table, records, register);
  return mendIds(edit.table, records, rows, known, elsewhere, world);

  /** An old record under its number, or a new row with nothing but what was just typed. */
  function isPlain(stored: Stored): boolean {
    const id = idOf(stored);
    if (id !== '') return known.has(id) && !coversIds(edit);
    return !coversIds(edit) && (filledIn(edit.table, stored) < 2 || isTouched(stored, edit));
  }
}

/** Every row of a table by what the register knows, for the comparison that no event began. */
export function putBackAllIds(
  table: Table,
  records: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  world: IdWorld,
): Attempt[] {
  if (!table.id || isKeptByManagers(table)) return [];
  const rows = records.map((stored) => ({ id: idOf(stored), values: stored.values as NumberedRow['values'] }));
  return mendIds(table, records, rows, known, new Set(), world);
}

function mendIds(
  table: Table,
  records: readonly Stored[],
  rows: readonly NumberedRow[],
  known: ReadonlyMap<string, KnownState>,
  elsewhere: ReadonlySet<string>,
  world: IdWorld,
): Attempt[] {
  const { register } = world;
  const pattern = patternOf(table, world);
  const snapshots = new Map([...known].map(([id, { snapshot = {} }]) => [id, snapshot]));
  const settled = settleIds(table, rows, {
    known: snapshots,
    elsewhere,
    wasGiven: givenIds(table, register),
    fits: (id) => isOfSeries(pattern, id),
  });
  return records.flatMap((stored, index) => {
    const typed = idOf(stored);
    const kept = settled[index] ?? '';
    if (typed === kept) return [];
    register.change(table, stored as Stored<never>, { id: kept } as never);
    return [{ stored, key: 'id', typed, kept, why: 'number' as const }];
  });
}

function rowOf(stored: Stored, edit: Edit, single: boolean): NumberedRow {
  const touched = isTouched(stored, edit);
  const alone = touched && coversIds(edit) && !(edit.keys ?? ['id']).includes(namingField(edit.table));
  const typed = touched && coversIds(edit);
  const row = { id: idOf(stored), values: stored.values as NumberedRow['values'], typed };
  if (!alone) return row;
  return { ...row, suspect: true, ...(single && edit.oldValue ? { stoodThere: edit.oldValue } : {}) };
}

/** What the register remembers of numbers that might belong here: of one cell what stood there, else of all. */
function learn(edit: Edit, rows: readonly NumberedRow[], known: Map<string, KnownState>, register: Register): void {
  const before = rows.find(({ stoodThere }) => stoodThere)?.stoodThere;
  const states = knownStates(edit.table, before === undefined ? undefined : [before], register);
  for (const [id, state] of states) known.set(id, state);
}

function coversIds({ keys, firstColumn, lastColumn, value }: Edit): boolean {
  return keys?.includes('id') ?? (value !== undefined || firstColumn !== lastColumn);
}

function isTouched({ row }: Stored, { first, last }: Edit): boolean {
  return row >= first && row <= last;
}

function filledIn(table: Table, { values }: Stored): number {
  return businessFields(table).filter((key) => values[key] || values[key] === 0).length;
}

function idsElsewhere(table: Table, records: readonly Stored[], register: Register): Set<string> {
  const rows = new Set(records.map(({ row }) => row));
  return new Set(
    register
      .columns<Table>(table, ['id', namingField(table)])
      .filter(({ row }) => !rows.has(row))
      .map(({ values }) => String((values as Values).id ?? ''))
      .filter(Boolean),
  );
}

/** The log is only read when a number is asked for that the register does not remember. */
function givenIds(table: Table, register: Register): (id: string) => boolean {
  let given: Set<string> | undefined;
  return (id) => {
    if (id === '') return false;
    given ??= new Set(
      register
        .columns(changes, ['table', 'record'])
        .filter(({ values }) => values.table === table.tab)
        .map(({ values }) => values.record),
    );
    return given.has(id);
  };
}

function idOf({ values }: Stored): string {
  return String(values.id ?? '');
}
