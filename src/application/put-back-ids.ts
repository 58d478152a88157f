/** @fileoverview Numbers typed or pasted by hand are put back: a record keeps the number it was given. */
import type { Table } from '../schema/define-table';
import type { Edit } from './handle-edit';
import { type KnownState, knownStates } from './known-states';
import type { Register, Stored, Values, World } from './ports';
import { namingField } from './references';

/**
 * Mends ids of the touched records in memory, so that the unit of work writes them back. A number that the register
 * knows belongs to the record that holds it; any other text makes way for the number that stood there, or for a new one.
 */
export function putBackIds(
  edit: Edit,
  touched: readonly Stored[],
  known: Map<string, KnownState>,
  { register }: Pick<World, 'register'>,
): void {
  if (!edit.table.id) return;
  const taken = isSingleCell(edit) ? new Set<string>() : idsElsewhere(edit.table, touched, register);
  for (const stored of touched) {
    const id = String(stored.values.id ?? '');
    if (id === '') continue;
    const wasTyped = isSingleCell(edit) && edit.value === id;
    if (!wasTyped && known.has(id) && !taken.has(id)) {
      taken.add(id);
      continue;
    }
    const before = previousId(edit, stored, known, register);
    register.change(edit.table, stored as Stored<never>, { id: before } as never);
  }
}

function isSingleCell({ first, last, firstColumn, lastColumn }: Edit): boolean {
  return first === last && firstColumn === lastColumn;
}

/** A copied row brings a number that its original still holds. */
function idsElsewhere(table: Table, touched: readonly Stored[], register: Register): Set<string> {
  const rows = new Set(touched.map(({ row }) => row));
  return new Set(
    register
      .columns<Table>(table, ['id', namingField(table)])
      .filter(({ row }) => !rows.has(row))
      .map(({ values }) => String((values as Values).id ?? ''))
      .filter(Boolean),
  );
}

/** Of a single cell Google tells what stood there before. */
function previousId(edit: Edit, stored: Stored, known: Map<string, KnownState>, register: Register): string {
  const { oldValue, first } = edit;
  if (!isSingleCell(edit) || stored.row !== first || !oldValue) return '';
  for (const [id, state] of knownStates(edit.table, [oldValue], register)) known.set(id, state);
  return known.has(oldValue) ? oldValue : '';
}
