/** @fileoverview Columns that only the register fills in: what people typed there is put back where it is known what stood there. */
import { isStamp } from '../../domain/records/remembered';
import type { Field, Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import type { Stored, Value, World } from '../ports';
import { blankOf } from './blank-of';
import { eventValue } from './event-value';
import type { Edit } from './handle-edit';
import type { KnownState } from './known-states';
import type { Attempt } from './log-attempts';

// A sheet keeps moments to the second.
const TO_THE_SECOND = 19;

/**
 * What a paste put over grades, dates and figures nobody can tell from the event: the cells are blank until they are computed
 * below in the same run, and what stood there rightly is written again. Returns whether there was any.
 */
export function blankComputed(
  edit: Edit,
  touched: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  { register }: Pick<World, 'register'>,
): boolean {
  const { table, keys = [] } = edit;
  const covered = keys.filter((key) => RECKONED[table.name]?.includes(key));
  if (covered.length === 0 || tellsWhatStood(edit)) return false;
  for (const stored of touched.filter(({ values }) => known.has(String(values.id ?? '')))) {
    const blank = Object.fromEntries(covered.map((key) => [key, blankOf(table.fields[key])]));
    register.change(table, stored as Stored<never>, blank as never);
  }
  return true;
}

/** Fields that are computed again after every edit of their table. */
const RECKONED: Readonly<Record<string, readonly string[]>> = {
  customers: ['grade', 'amount12m', 'tenure', 'autoTags', 'lastContact', 'nextFollowUp', 'health'],
  orders: ['renewal'],
};

/** Mends the touched records in memory; the unit of work writes them back. */
export function putBackComputed(
  edit: Edit,
  touched: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  { register }: Pick<World, 'register'>,
): Attempt[] {
  const { table, keys = [] } = edit;
  const covered = keys.filter((key) => key !== 'id' && table.fields[key]?.auto);
  return touched.flatMap((stored) => {
    const state = known.get(String(stored.values.id ?? ''));
    return covered.flatMap((key) => {
      const typed = stored.values[key];
      const right = rightValue(edit, key, state) ?? nameBeside(table, key, stored, register);
      if (right === undefined || sameMoment(typed, right.value)) return [];
      register.change(table, stored as Stored<never>, { [key]: right.value } as never);
      return state ? [{ stored, key, typed, kept: right.value, why: 'computed' as const }] : [];
    });
  });
}

/** Undefined where nobody knows: the next computation puts it right. */
function rightValue(edit: Edit, key: string, state: KnownState | undefined): { value: Value } | undefined {
  const field = edit.table.fields[key] as Field;
  if (!state) return { value: field.type === 'tags' ? [] : '' };
  if (isStamp(edit.table, key)) {
    if (!state.snapshot) return undefined;
    const value = state.snapshot[key];
    // A register of an earlier release remembers less of its plans.
    return value === undefined && LATER.includes(key) ? undefined : { value: value ?? '' };
  }
  return tellsWhatStood(edit) ? { value: eventValue(field, edit.oldValue) } : undefined;
}

const LATER: readonly string[] = ['grade', 'stage'];

/** The name beside a number that only the register writes. */
function nameBeside(
  { fields }: Table,
  key: string,
  { values }: Stored,
  register: World['register'],
): { value: Value } | undefined {
  const base = key.replace(/Name$/, '');
  const field = fields[base];
  if (base === key || field?.type !== 'ref' || !field.auto) return undefined;
  const id = String(values[base] ?? '');
  const isCustomer = id !== '' && field.to === customers.name;
  return { value: isCustomer ? (register.find(customers, id)?.values.name ?? '') : '' };
}

/** An event without values is an undo or a paste: what stands there now may well be right. */
function tellsWhatStood({ first, last, firstColumn, lastColumn, value, oldValue }: Edit): boolean {
  const single = first === last && firstColumn === lastColumn;
  return single && (value !== undefined || oldValue !== undefined);
}

function sameMoment(a: Value, b: Value): boolean {
  const text = (value: Value) => String(value ?? '').slice(0, TO_THE_SECOND);
  return text(a) === text(b);
}
