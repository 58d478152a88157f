/** @fileoverview Numbers typed or pasted by hand are put back: a record keeps the number it was given. */
import type { Edit } from './handle-edit';
import { type KnownState, knownStates } from './known-states';
import type { Stored, World } from './ports';

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
  const owners = new Map<string, Stored>();
  for (const stored of touched) {
    const id = String(stored.values.id ?? '');
    if (id === '' || !edit.table.id) continue;
    if (known.has(id) && !owners.has(id)) {
      owners.set(id, stored);
      continue;
    }
    const before = previousId(edit, stored, known, register);
    register.change(edit.table, stored as Stored<never>, { id: before } as never);
  }
}

/** Of a single cell Google tells what stood there before. */
function previousId(edit: Edit, stored: Stored, known: Map<string, KnownState>, register: World['register']): string {
  const { oldValue, first, last } = edit;
  if (first !== last || stored.row !== first || !oldValue) return '';
  for (const [id, state] of knownStates(edit.table, [oldValue], register)) known.set(id, state);
  return known.has(oldValue) ? oldValue : '';
}
