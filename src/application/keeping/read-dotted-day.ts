/** @fileoverview 3.5 typed into a date's cell is the fifth of March; the sheet takes it for a number and shows a day of 1900. */
import { EARLIEST } from '../../domain/checks/date';
import type { Stored, World } from '../ports';
import type { Edit } from './handle-edit';

/** Of 3.1 nobody can tell whether 3.10 was typed: a number has no last nought. */
const DOTTED = /^(?:[1-9]|1[0-2])\.(?:0[1-9]|[4-9]|[12]\d|3[01])$/;

/** Mends the touched record in memory; what cannot be told stays, and the check names it. */
export function readDottedDay(edit: Edit, [stored]: readonly Stored[], { register }: Pick<World, 'register'>): void {
  const { table, keys = [], value = '' } = edit;
  const [key = '', ...more] = keys;
  const isSingle = edit.first === edit.last && edit.firstColumn === edit.lastColumn && more.length === 0;
  if (!stored || !isSingle || table.fields[key]?.type !== 'date' || !DOTTED.test(value)) return;
  if (String(stored.values[key] ?? '') >= EARLIEST) return;
  register.change(table, stored as Stored<never>, { [key]: value } as never);
}
