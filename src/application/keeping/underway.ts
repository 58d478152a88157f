/** @fileoverview Decisions that a run is about to write, in the ledger before the sheet: what it leaves when it dies nobody attempted. */
import type { Table } from '../../schema/define-table';
import type { Ledger, Value, Values, World } from '../ports';
import { strictFields } from './strict-fields';

type UnderwayWorld = Pick<World, 'config' | 'ledger' | 'digest'>;

const KEY = 'underway';
const DIGITS = 8;
// A property holds 9 KB (runtime-facts 4.3); of more decisions an hour the last are known.
const KEPT = 900;

/** Queues a mark for each field that only some may decide, or that changes by request only. */
export function noteUnderway(
  table: Table,
  changes: readonly { readonly id: string; readonly changed: readonly string[]; readonly after: Values }[],
  world: UnderwayWorld,
): void {
  const strict = strictFields(world.config);
  const marks = changes.flatMap(({ id, changed, after }) =>
    changed
      .filter((key) => table.fields[key]?.decidedBy !== undefined || strict.includes(key))
      .map((key) => markOf(table, id, key, after[key], world)),
  );
  if (marks.length === 0) return;
  const known = marksIn(world.ledger).filter((mark) => !marks.includes(mark));
  world.ledger.defer({ [KEY]: [...known, ...marks].slice(-KEPT).join(' ') });
}

/** Whether a run decided this, in the last hour. */
export function isUnderway(
  table: Table,
  { id }: Values,
  key: string,
  value: Value,
  world: Pick<World, 'ledger' | 'digest'>,
): boolean {
  const marks = marksIn(world.ledger);
  return marks.length > 0 && marks.includes(markOf(table, String(id ?? ''), key, value, world));
}

/** What was compared and found whole needs no marks. */
export const nothingUnderway: Readonly<Record<string, string>> = { [KEY]: '' };

/** Names no value: properties are nobody's to look after. */
function markOf(table: Table, id: string, key: string, value: Value, { digest }: Pick<World, 'digest'>): string {
  const text = Array.isArray(value) ? value.join('\n') : String(value ?? '');
  return digest([table.name, id, key, text].join('\t')).slice(0, DIGITS);
}

function marksIn(ledger: Ledger): string[] {
  return (ledger.get(KEY) ?? '').split(' ').filter(Boolean);
}
