/** @fileoverview What a record gets without anybody typing it: defaults, and fields that follow from others. */
import type { Field, Table } from '../../schema/define-table';
import type { Day } from '../calendar-date';
import { isBlank, textOf, type Value, type Values } from '../checks/check';
import { salutationOf } from '../contacts/salutation';
import { readBudget } from '../typed/budget';

export interface Maker {
  readonly today: Day;
  /** This moment as an ISO instant. */
  readonly now: string;
  /** The member who typed, '' when Google does not tell. */
  readonly me: string;
}

/** Blank fields of a new record that have a default. */
export function defaultsOf(table: Table, record: Values, maker: Maker): Record<string, Value> {
  const filled: Record<string, Value> = {};
  for (const [key, field] of Object.entries(table.fields)) {
    if (!isBlank(record[key]) && !(field.type === 'bool' && record[key] === false && field.default === true)) continue;
    const value = defaultOf(field, maker);
    if (!isBlank(value)) filled[key] = value;
  }
  return filled;
}

function defaultOf({ default: given }: Field, { today, now, me }: Maker): Value {
  if (typeof given !== 'object') return given;
  return { today, now, me }[given.from];
}

// An event comes within seconds; the run of another one may have numbered its row before.
const SOON_MS = 10 * 60_000;

/** What a new record gets of the person who typed it, where it was numbered before anybody knew who that was. */
export function lateDefaultsOf(table: Table, record: Values, before: Values, maker: Maker): Record<string, Value> {
  const createdAt = Date.parse(textOf(record.createdAt));
  if (maker.me === '' || !(Date.parse(maker.now) - createdAt < SOON_MS)) return {};
  const missing = Object.entries(table.fields).filter(([key, field]) => {
    const ofMe = typeof field.default === 'object' && field.default.from === 'me';
    return ofMe && isBlank(record[key]) && isBlank(before[key]);
  });
  return Object.fromEntries(missing.map(([key]) => [key, maker.me]));
}

const MEDIUM = 50;
const LARGE = 500;

/** Fields that follow from others, where they are blank: size from employees, a person is their own contact (K0). */
export function derivedFields(
  table: Table,
  record: Values,
  sizes: readonly string[],
  before?: Values,
): Record<string, Value> {
  if (table.name === 'contacts') return { salutation: salutationFor(record, before) };
  if (table.name === 'needs') return boundsOf(textOf(record.budget));
  if (table.name !== 'customers') return {};
  const derived: Record<string, Value> = {};
  if (isBlank(record.size) && typeof record.employees === 'number') {
    derived.size = sizeFor(record.employees, sizes);
  }
  if (record.type === '个人客户' && isBlank(record.contactName) && !isBlank(record.name)) {
    derived.contactName = record.name;
  }
  return derived;
}

/** What cannot be read has no bounds; a check asks for it. */
function boundsOf(budget: string): Record<string, Value> {
  const bounds = budget === '' ? undefined : readBudget(budget);
  const { min, max } = bounds?.ok ? bounds.value : {};
  return { budgetMin: min, budgetMax: max };
}

/** Made anew while nobody chose another: the title is often typed after the name. */
function salutationFor(record: Values, before: Values | undefined): Value {
  const made = ({ name, title }: Values) => salutationOf(textOf(name), textOf(title));
  const own = textOf(record.salutation);
  return own === '' || (before && own === made(before)) ? made(record) : record.salutation;
}

/** Sizes are listed from large to small: 500 and more, 50 to 499, less. */
function sizeFor(employees: number, [large, medium, small]: readonly string[]): Value {
  if (employees >= LARGE) return large;
  return employees >= MEDIUM ? medium : small;
}
