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

/** Remembers records as they are decided to be, whatever was known of them: where it stands is all that is looked up. */
export function rememberRecords(table: Table, records: readonly Stored[], register: Register): void {
  const ids = records.map(({ values }) => String(values.id ?? ''));
  const known = stateRows(table, ids, register);
  const states = records.map(({ values }, index) => {
    return { id: ids[index] ?? '', snapshot: rememberedOf(table, values), row: known.get(ids[index] ?? '') };
  });
  for (const { row, snapshot } of states) if (row) register.change(state, row, { json: recordJson(snapshot) });
  appendStates(
    table,
    states.filter(({ row }) => !row),
    register,
  );
}

/** Many scattered rows are written together with those between, which must be read whole for that. */
function stateRowsNear(table: Table, ids: readonly string[], register: Register): readonly (StateRow | undefined)[] {
  // A number says by its first letter which table it is of.
  if (ids.length <= SEARCHED) return ids.map((id) => register.place(state, id, { table: table.name }));
  return ids.length <= SCATTERED ? register.columns(state, ['table', 'id']) : register.all(state);
}

function stateRows(table: Table, ids: readonly string[], register: Register): Map<string, StateRow> {
  const rows = stateRowsNear(table, ids, register);
  const own = rows.flatMap((row) => (row?.values.table === table.name ? [[row.values.id, row] as const] : []));
  return new Map(own);
}

/** Forgets records that were deleted; their rows serve the next ones. */
export function forgetStates(known: readonly KnownState[], register: Register): void {
  register.remove(
    state,
    known.map(({ row }) => row),
  );
}
