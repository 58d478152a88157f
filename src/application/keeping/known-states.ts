/** @fileoverview The last known state of each record: what it held when the register last saw it. */
import type { Values as Snapshot } from '../../domain/checks/check';
import { recordIn, recordJson } from '../../domain/records/kept-text';
import { rememberedOf } from '../../domain/records/remembered';
import type { RecordOf, Table } from '../../schema/define-table';
import { state } from '../../schema/tables/state';
import type { Register, Stored } from '../ports';

type StateRow = Stored<RecordOf<typeof state>>;

export interface KnownState {
  /** Undefined where somebody damaged it: then the record is remembered anew. */
  readonly snapshot: Snapshot | undefined;
  readonly row: StateRow;
}

// More records than this are looked up by reading the tab once instead of one search each.
const SEARCHED = 2;
// So many may be written one by one.
const SCATTERED = 8;

/** The known states of these records, by id; every one of the table where no ids are given. */
export function knownStates(
  table: Table,
  ids: readonly string[] | undefined,
  register: Register,
): Map<string, KnownState> {
  if (ids && ids.length <= SEARCHED)
    return byId(
      ids.map((id) => register.find(state, id)),
      table,
    );
  return ids?.length === 0 ? new Map() : byId(register.all(state), table);
}

function byId(rows: readonly (StateRow | undefined)[], table: Table): Map<string, KnownState> {
  const states = new Map<string, KnownState>();
  for (const row of rows) {
    if (row?.values.table !== table.name) continue;
    states.set(row.values.id, { snapshot: recordIn(row.values.json), row });
  }
  return states;
}

/** Remembers new records, and what became of known ones. */
export function rememberStates(
  table: Table,
  records: readonly { id: string; snapshot: Snapshot; known: KnownState | undefined }[],
  register: Register,
): void {
  for (const { snapshot, known } of records) {
    if (known) register.change(state, known.row, { json: recordJson(snapshot) });
  }
  appendStates(
    table,
    records.filter(({ known }) => !known),
    register,
  );
}

function appendStates(
  table: Table,
  records: readonly { readonly id: string; readonly snapshot: Snapshot }[],
  register: Register,
): void {
  register.append(
    state,
    records.map(({ id, snapshot }) => ({
      table: table.name,
      id,
      hash: '',
      json: recordJson(snapshot),
      duplicateKeys: '',
    })),
  );
}

export interface Decided {
  readonly stored: Stored;
  /** What was decided of it: all else stays as it was last seen, because people's own edits are still to be logged. */
  readonly keys: readonly string[];
}

/** Remembers of records what was decided of them. */
export function rememberDecided(table: Table, records: readonly Decided[], register: Register): void {
  const ids = records.map(({ stored }) => String(stored.values.id ?? ''));
  const known = byId(statesNear(ids, register), table);
  rememberStates(
    table,
    records.map(({ stored, keys }, index) => {
      const id = ids[index] ?? '';
      const seen = known.get(id);
      return { id, snapshot: asDecided(rememberedOf(table, stored.values), keys, seen?.snapshot), known: seen };
    }),
    register,
  );
}

function asDecided(now: Snapshot, keys: readonly string[], seen: Snapshot | undefined): Snapshot {
  if (!seen) return now;
  const kept = Object.entries(seen).filter(([key]) => !keys.includes(key));
  const decided = Object.entries(now).filter(([key]) => keys.includes(key));
  return Object.fromEntries([...kept, ...decided]);
}

/** Remembers records whole, as they stand. */
export function rememberRecords(table: Table, records: readonly Stored[], register: Register): void {
  const whole = records.map((stored) => ({ stored, keys: Object.keys(table.fields) }));
  rememberDecided(table, whole, register);
}

/** Many scattered rows are written together with those between, which must be read whole for that. */
function statesNear(ids: readonly string[], register: Register): readonly (StateRow | undefined)[] {
  if (ids.length <= SEARCHED) return ids.map((id) => register.find(state, id));
  return ids.length <= SCATTERED ? register.columns(state, ['table', 'id', 'json']) : register.all(state);
}

/** Forgets records that were deleted; their rows serve the next ones. */
export function forgetStates(known: readonly KnownState[], register: Register): void {
  register.remove(
    state,
    known.map(({ row }) => row),
  );
}
