/** @fileoverview What somebody typed into a cell that a run was just writing: the event still has it, so it is typed again. */
import { defaultsOf } from '../../domain/records/complete-record';
import { normaliseField } from '../../domain/records/normalise-field';
import type { Table } from '../../schema/define-table';
import type { Authorship } from '../change-log/authorship';
import type { Stored, Value, Values } from '../ports';
import { eventValue } from './event-value';
import type { Edit } from './handle-edit';
import type { KeepWorld } from './keep-records';
import { type KnownState, knownStates } from './known-states';
import { isLately, wasAppended } from './recent-appends';
import { numberedAt } from './recent-numbers';
import { recordRules } from './record-rules';
import { references } from './references';

interface Typed {
  readonly key: string;
  /** As it would be stored. */
  readonly value: Value;
  /** What stood there before, as the event has it. */
  readonly stood: Value;
  /** What the register makes of that, or of a blank. */
  readonly made: Value;
}

/** Mends the touched record in memory; returns new records for what was typed where a run put others. */
export function bringBackTyped(
  edit: Edit,
  touched: readonly Stored[],
  known: Map<string, KnownState>,
  author: Authorship,
  world: KeepWorld,
): readonly Stored[] {
  const moved = movedAway(edit, touched[0], world);
  const found = moved && typedIn(edit, moved, author, world);
  if (!moved || !found || !isWrittenOver(found, moved, world))
    return bringBackHere(edit, touched, known, author, world);
  const id = String(moved.values.id);
  for (const [one, state] of knownStates(edit.table, [id], world.register)) known.set(one, state);
  world.register.change(edit.table, moved as Stored<never>, { [found.key]: found.value } as never);
  return [moved];
}

/** Rows above were deleted since: the record that was numbered in the row of the event stands elsewhere by now. */
function movedAway(edit: Edit, stored: Stored | undefined, world: KeepWorld): Stored | undefined {
  const { table, first, last, value, keys = [] } = edit;
  const field = table.fields[keys[0] ?? ''];
  if (first !== last || value === undefined || keys.length > 1 || !field) return undefined;
  const id = numberedAt(table, first, world);
  const isThere = stored && (stored.values.id === id || same(stored.values[keys[0] ?? ''], eventValue(field, value)));
  if (id === undefined || isThere) return undefined;
  const found = world.register.find<Table>(table, id) as Stored | undefined;
  return found?.values.id === id ? found : undefined;
}

// What a person took back stands there as it stood; what a run wrote over it is what it makes of that.
function isWrittenOver({ key, stood, made }: Typed, stored: Stored, world: KeepWorld): boolean {
  const now = stored.values[key];
  return same(now, made) && !same(now, stood) && isRecent(stored, world);
}

function bringBackHere(
  edit: Edit,
  [stored]: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  world: KeepWorld,
): readonly Stored[] {
  const typed = stored && typedIn(edit, stored, author, world);
  if (!stored || !typed) return [];
  const { key, value } = typed;
  if (isWrittenOver(typed, stored, world)) {
    world.register.change(edit.table, stored as Stored<never>, { [key]: value } as never);
    return [];
  }
  if (!isAppendedOver(edit, typed, stored, known, world)) return [];
  return world.register.append<Table>(edit.table, [{ [key]: value } as never]) as unknown as Stored[];
}

/** Undefined where the cell holds what was typed, or nobody says what that was. */
function typedIn(edit: Edit, { values }: Stored, author: Authorship, world: KeepWorld): Typed | undefined {
  const [key, ...more] = edit.keys ?? [];
  const field = edit.table.fields[key ?? ''];
  if (key === undefined || more.length > 0 || !field || field.auto || edit.first !== edit.last) return undefined;
  if (edit.value === undefined || edit.value === edit.oldValue) return undefined;
  const raw = eventValue(field, edit.value);
  if (same(values[key], raw)) return undefined;
  const { typing, maker } = recordRules(edit.table, author, references(world.register), world);
  const formOf = (value: Value) => normaliseField(field, value, { ...typing, record: values });
  const value = formOf(raw);
  if (same(values[key], value) || isElsewhere(edit.table, values, key, [raw, value])) return undefined;
  const stood = eventValue(field, edit.oldValue);
  const made = same(stood, '') ? (defaultsOf(edit.table, { ...values, [key]: '' }, maker)[key] ?? '') : formOf(stood);
  return { key, value, stood, made };
}

/** Its column was moved meanwhile: the cell that the event names is another field's now. */
function isElsewhere(table: Table, values: Values, key: string, typed: readonly Value[]): boolean {
  return Object.keys(table.fields).some((other) => other !== key && typed.some((value) => same(values[other], value)));
}

/** Nothing was made of a record that no run has written for a while: its row was moved here. */
function isRecent({ values }: Stored, { clock }: KeepWorld): boolean {
  const written = String(values.updatedAt || values.createdAt || '');
  return written === '' || isLately(Date.parse(written), clock);
}

/** A run put its record where the row was still blank when it looked. */
function isAppendedOver(
  { table, oldValue }: Edit,
  { key }: Typed,
  { row, values }: Stored,
  known: ReadonlyMap<string, KnownState>,
  world: KeepWorld,
): boolean {
  if (oldValue !== undefined || !wasAppended(table, row, world)) return false;
  return same(known.get(String(values.id ?? ''))?.snapshot?.[key], values[key]);
}

function same(a: Value, b: Value): boolean {
  return String(a ?? '') === String(b ?? '');
}
