/** @fileoverview Which rows of a list are new customers, which are known ones, and what becomes of those; pure. */
import type { Values } from '../checks/check';
import { type DuplicateKey, duplicateKeys } from '../duplicates/duplicate-keys';
import type { ImportedRow } from './read-rows';

/** What becomes of a row that is a customer already. */
export type Choice = 'skip' | 'update' | 'new';

/** A customer of the register: by these values it is known again. */
export interface KnownCustomer {
  readonly id: string;
  readonly values: Values;
}

export type MatchField = 'creditCode' | 'phone' | 'name';

/** A row that is a customer already, or an earlier row again. */
export interface Match {
  readonly row: number;
  readonly field: MatchField;
  readonly choice: Choice;
  /** The customer's number, or the row of the list. */
  readonly of: { readonly id: string } | { readonly row: number };
}

export interface Sorted {
  readonly fresh: readonly ImportedRow[];
  readonly updates: readonly { readonly id: string; readonly row: ImportedRow }[];
  readonly matches: readonly Match[];
}

type Target = { id?: string; row: ImportedRow | undefined };

const FIELDS: readonly (readonly [string, MatchField])[] = [
  ['code:', 'creditCode'],
  ['mobile:', 'phone'],
  ['name:', 'name'],
];

/** `choices` are by row, where a person decided about one. */
export function sortRows(
  rows: readonly ImportedRow[],
  known: readonly KnownCustomer[],
  usual: Choice,
  choices: Readonly<Record<string, Choice>> = {},
): Sorted {
  const targets = new Map<DuplicateKey, Target>();
  for (const { id, values } of known) keep(targets, keysOf(values), { id, row: undefined });
  const fresh: Target[] = [];
  const updated = new Set<Target>();
  const matches: Match[] = [];
  for (const row of rows) {
    const keys = keysOf(row.values);
    const hit = firstHit(keys, targets);
    const choice = hit ? (choices[row.row] ?? usual) : 'new';
    if (hit) matches.push({ row: row.row, field: hit.field, choice, of: ofTarget(hit.target) });
    if (hit && choice === 'update') {
      hit.target.row = merged(hit.target.row, row);
      if (hit.target.id !== undefined) updated.add(hit.target);
      keep(targets, keys, hit.target);
    } else if (choice === 'new') {
      const target = { row };
      fresh.push(target);
      keep(targets, keys, target);
    }
  }
  return {
    fresh: fresh.map(({ row }) => row as ImportedRow),
    updates: [...updated].map(({ id, row }) => ({ id: id as string, row: row as ImportedRow })),
    matches,
  };
}

/** What is the same is the same: code, mobile, name; the surest first. */
function keysOf(values: Values): DuplicateKey[] {
  const keys = duplicateKeys({
    type: values.type,
    name: values.name,
    phone: values.phone,
    creditCode: values.creditCode,
  });
  return FIELDS.flatMap(([kind]) => keys.filter((key) => key.startsWith(kind)));
}

function keep(targets: Map<DuplicateKey, Target>, keys: readonly DuplicateKey[], target: Target): void {
  for (const key of keys) if (!targets.has(key)) targets.set(key, target);
}

function firstHit(keys: readonly DuplicateKey[], targets: ReadonlyMap<DuplicateKey, Target>) {
  for (const key of keys) {
    const target = targets.get(key);
    if (target) return { target, field: fieldOf(key) };
  }
  return undefined;
}

function fieldOf(key: DuplicateKey): MatchField {
  return FIELDS.find(([kind]) => key.startsWith(kind))?.[1] ?? 'name';
}

function ofTarget({ id, row }: Target): Match['of'] {
  return id !== undefined ? { id } : { row: row?.row ?? 0 };
}

/** A later row adds to an earlier one; what both say, the later says better. */
function merged(earlier: ImportedRow | undefined, later: ImportedRow): ImportedRow {
  return earlier ? { row: earlier.row, values: { ...earlier.values, ...later.values } } : later;
}
