/** @fileoverview The record that an edit changes besides the one it touched: looked up with it, in one search. */
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { state } from '../../schema/tables/state';
import type { Stored, World } from '../ports';
import type { Row } from './customer-tables';
import type { Edit } from './handle-edit';
import { contactsOfCustomers, isOnlyMirrored, OURS } from './main-contacts';
import { counterKey } from './number-records';

type ContactRow = Row<typeof contacts>;

/** Of an edit of one record; the contacts of its customer, where they had to be read for it. */
export function seekCompanions(
  { table, keys = [] }: Pick<Edit, 'table' | 'keys'>,
  touched: readonly Stored[],
  { register, ledger }: Pick<World, 'register' | 'ledger'>,
): readonly ContactRow[] | undefined {
  const [stored, ...more] = touched;
  const id = String(stored?.values.id ?? '');
  if (!stored || more.length > 0 || id === '') return undefined;
  if (table === contacts) {
    const { primary, customer } = stored.values;
    if (primary === true && keys.length > 0 && isOnlyMirrored(keys)) register.seek(state, [id, String(customer ?? '')]);
    return undefined;
  }
  // Where no contact was ever numbered there is none to look for.
  if (table !== customers || !keys.some((key) => OURS.includes(key)) || ledger.get(counterKey(contacts)) === undefined)
    return undefined;
  const own = contactsOfCustomers([id], register);
  const main = own.find(({ values }) => values.primary && values.active);
  if (main) register.seek(state, [id, main.values.id]);
  return own;
}
