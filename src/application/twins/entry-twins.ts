/** @fileoverview Customers that were just filed or changed, against all others: narrow columns are read, and only those that are asked for. */
import { buildIndex } from '../../domain/duplicates/duplicate-index';
import { duplicateKeys } from '../../domain/duplicates/duplicate-keys';
import { findTwins, type Twin } from '../../domain/duplicates/find-twins';
import { mayResemble } from '../../domain/duplicates/may-resemble';
import { phonesIn } from '../../domain/typed/phone';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import type { Register, Stored, Values } from '../ports';

type Customer = RecordOf<typeof customers>;

export interface Filed {
  readonly stored: Stored;
  /** Fields that people changed; of a new record, those that are filled. */
  readonly changed: readonly string[];
}

export interface EntryTwin extends Twin {
  readonly name: string;
  readonly owner: string;
  readonly lastContact: string;
  /** The record itself, where it is one of those that were filed together. */
  readonly stored?: Stored;
}

/** Fields by which twins are found when they are typed. */
export const TWIN_FIELDS = ['name', 'phone', 'creditCode'] as const;
type TwinField = (typeof TWIN_FIELDS)[number];

interface Other {
  readonly row: number;
  readonly values: Values;
  readonly stored?: Stored;
}

// Of more records than this only what is the same is looked for: the data check finds what is alike.
const FEW = 20;
const SHOWN = 3;

/** The surest twins of each record, for those that have any. */
export function entryTwins(filed: readonly Filed[], register: Register): Map<Stored, readonly EntryTwin[]> {
  const asked = TWIN_FIELDS.filter((key) => filed.some(({ changed }) => changed.includes(key)));
  const found = new Map<Stored, readonly EntryTwin[]>();
  if (asked.length === 0) return found;
  const others = othersOf(filed, asked, register);
  const near = filed.length <= FEW ? resembling(others) : equal(others, asked);
  const whole = wholeRecords(register, filed.length > FEW);
  for (const one of filed.filter(({ changed }) => asked.some((key) => changed.includes(key)))) {
    const twins = twinsOf(one.stored, near(one), whole);
    if (twins.length > 0) found.set(one.stored, twins);
  }
  return found;
}

/** What was typed stands as it was decided, everything else as the sheet has it. */
function othersOf(filed: readonly Filed[], asked: readonly TwinField[], register: Register): Other[] {
  const own = new Set(filed.map(({ stored }) => stored.row));
  const lines = new Map<number, Values>();
  const read = (keys: readonly (keyof Customer & string)[]) => {
    for (const { row, values } of register.columns(customers, keys)) {
      if (!own.has(row)) lines.set(row, { ...lines.get(row), ...pick(values as Values, keys) });
    }
  };
  for (const key of asked) read([key]);
  const known = [...lines].map(([row, values]) => ({ row, values }));
  return [...known, ...filed.map(({ stored }) => ({ ...stored, stored }))];
}

function pick(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.map((key) => [key, values[key]]));
}

type Near = (one: Filed) => readonly Other[];

/** Few records: every name that sounds like theirs, every number that holds theirs. */
function resembling(others: readonly Other[]): Near {
  return ({ stored, changed }) => {
    const alike = changed.includes('name') ? mayResemble(textIn(stored.values, 'name')) : () => false;
    const phones = changed.includes('phone')
      ? phonesIn(textIn(stored.values, 'phone')).map((number) => digitsOf(number).slice(0, 11))
      : [];
    const code = changed.includes('creditCode') ? textIn(stored.values, 'creditCode') : '';
    return others.filter(
      ({ row, values }) =>
        row !== stored.row &&
        (alike(textIn(values, 'name')) ||
          phones.some((number) => digitsOf(textIn(values, 'phone')).includes(number)) ||
          (code !== '' && textIn(values, 'creditCode') === code)),
    );
  };
}

/** Many records: those with a key in common, in one pass. */
function equal(others: readonly Other[], asked: readonly TwinField[]): Near {
  const byKey = new Map<string, Other[]>();
  for (const other of others) {
    for (const key of sameKeys(pick(other.values, asked))) byKey.set(key, [...(byKey.get(key) ?? []), other]);
  }
  return ({ stored }) => {
    const hits = sameKeys(pick(stored.values, asked)).flatMap((key) => byKey.get(key) ?? []);
    return [...new Set(hits)].filter(({ row }) => row !== stored.row).slice(0, SHOWN);
  };
}

function sameKeys(values: Values): string[] {
  return duplicateKeys(values).filter((key) => /^(code|mobile|name):/.test(key));
}

type Whole = (other: Other) => Values | undefined;

/** A candidate with all its fields: row by row where there are few, else in two columns. */
function wholeRecords(register: Register, many: boolean): Whole {
  let told: Map<number, Values> | undefined;
  return ({ row, values, stored }) => {
    if (stored) return stored.values;
    if (!many) return register.rows(customers, row, row)[0]?.values as Values | undefined;
    told ??= toldBy(register);
    return { ...values, ...told.get(row) };
  };
}

/** Numbers and names were read already where rows were numbered and their names looked for. */
function toldBy(register: Register): Map<number, Values> {
  const told = new Map<number, Values>();
  for (const keys of [['id'], ['name'], ['owner', 'lastContact']] as const) {
    for (const { row, values } of register.columns(customers, keys)) {
      told.set(row, { ...told.get(row), ...pick(values as Values, keys) });
    }
  }
  return told;
}

function twinsOf(stored: Stored, near: readonly Other[], whole: Whole): EntryTwin[] {
  const own = { id: String(stored.row), keys: duplicateKeys(stored.values) };
  const keyed = near.map((other) => ({ id: String(other.row), keys: duplicateKeys(other.values), other }));
  const byRow = new Map(keyed.map(({ id, other }) => [id, other]));
  return findTwins(own, buildIndex(keyed))
    .slice(0, SHOWN)
    .flatMap((twin) => confirmed(twin, byRow.get(twin.id), own, whole));
}

/** Whether they are near each other, and what became of the other, only the whole record tells. */
function confirmed(
  twin: Twin,
  other: Other | undefined,
  own: { readonly id: string; readonly keys: readonly ReturnType<typeof duplicateKeys>[number][] },
  whole: Whole,
): EntryTwin[] {
  const values = other && whole(other);
  if (!other || !values || (!values.id && !other.stored) || values.status === '已合并') return [];
  const again = findTwins(own, buildIndex([{ id: twin.id, keys: duplicateKeys(values) }]))[0];
  if (!again) return [];
  const told = {
    ...again,
    id: textIn(values, 'id'),
    name: textIn(values, 'name'),
    owner: textIn(values, 'owner'),
    lastContact: textIn(values, 'lastContact'),
  };
  return [other.stored ? { ...told, stored: other.stored } : told];
}

function textIn(values: Values, key: string): string {
  return String(values[key] ?? '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
