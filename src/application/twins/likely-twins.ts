/** @fileoverview Customers that a new one may be, asked for while it is still being typed. */

import type { Values, World } from '../ports';
import { entryTwins, TWIN_FIELDS } from './entry-twins';

export interface LikelyTwin {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly lastContact: string;
  readonly field: string;
}

/** In no row yet, so that it is nobody's twin but others'. */
const NO_ROW = -1;

export function likelyTwins(record: Values, { register }: Pick<World, 'register'>): { readonly twins: LikelyTwin[] } {
  const values = Object.fromEntries(TWIN_FIELDS.map((key) => [key, String(record[key] ?? '').trim()]));
  const changed = TWIN_FIELDS.filter((key) => values[key] !== '');
  const stored = { row: NO_ROW, values };
  const found = entryTwins([{ stored, changed }], register).get(stored) ?? [];
  return { twins: found.map(({ id, name, owner, lastContact, field }) => ({ id, name, owner, lastContact, field })) };
}
