/** @fileoverview Customers found by what one types, or all of a member's: the lines of 我的客户 and 选择客户. */
import { finderFor } from '../../domain/customer-search';
import { customers } from '../../schema/tables/customers';
import type { World } from '../ports';

export interface Search {
  readonly text?: string;
  /** Only this member's. */
  readonly owner?: string;
}

export interface FoundCustomer {
  readonly id: string;
  readonly name: string;
  readonly grade: string;
  readonly stage: string;
  readonly owner: string;
  readonly lastContact: string;
  readonly nextFollowUp: string;
}

export interface Found {
  readonly customers: readonly FoundCustomer[];
  /** All that fit; the list ends earlier. */
  readonly count: number;
}

const KEYS = [
  ...['id', 'name', 'stage', 'grade', 'owner', 'lastContact', 'nextFollowUp'],
  ...['shortName', 'status'],
] as (keyof (typeof customers)['fields'] & string)[];
const SHOWN = 100;

/** The best fit first, then whose turn it is next. */
export function searchCustomers({ text = '', owner }: Search = {}, { register }: Pick<World, 'register'>): Found {
  const placeOf = finderFor(text);
  const found = register
    .columns(customers, KEYS)
    .map(({ values }) => values)
    .filter((one) => one.id !== '' && one.status !== '已合并' && (owner === undefined || one.owner === owner))
    .flatMap((one) => {
      const place = placeOf(one);
      return place === undefined ? [] : [{ one, place }];
    })
    .sort((a, b) => a.place - b.place || compare(turnOf(a.one), turnOf(b.one)) || compare(a.one.id, b.one.id));
  return { customers: found.slice(0, SHOWN).map(({ one }) => lineOf(one)), count: found.length };
}

const LAST = '9999';

function turnOf({ nextFollowUp }: FoundCustomer): string {
  return nextFollowUp || LAST;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lineOf({ id, name, grade, stage, owner, lastContact, nextFollowUp }: FoundCustomer): FoundCustomer {
  return { id, name, grade, stage, owner, lastContact, nextFollowUp };
}
