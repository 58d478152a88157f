/** @fileoverview 查重: every pair of customers that are the same or likely are, in one run. */
import { clustersOf } from '../../domain/duplicates/clusters';
import { duplicateKeys } from '../../domain/duplicates/duplicate-keys';
import { findAllTwins } from '../../domain/duplicates/find-all-twins';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import type { World } from '../ports';

export interface DuplicatePair {
  /** The customer that stands first in the table, and the other one. */
  readonly first: DuplicateSide;
  readonly second: DuplicateSide;
  readonly rule: 'same' | 'likely';
  readonly field: string;
  /** Why, in words. */
  readonly reason: string;
  readonly score: number;
}

export interface DuplicateSide {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly lastContact: string;
}

/** The surest first; customers that were merged are none. */
export function findDuplicates({ register, language }: Pick<World, 'register' | 'language'>): {
  readonly pairs: readonly DuplicatePair[];
  /** Customers that are the same, together: three records of one company are one cluster. */
  readonly clusters: readonly (readonly DuplicateSide[])[];
} {
  const { reasons } = messagesFor(language).duplicates;
  const known = register
    .all(customers)
    .map(({ values }) => values)
    .filter(({ id, status }) => id !== '' && status !== '已合并');
  const sides = new Map<string, DuplicateSide>(
    known.map(({ id, name, owner, lastContact }) => [id, { id, name, owner, lastContact }]),
  );
  const side = (id: string) => sides.get(id) as DuplicateSide;
  const pairs = findAllTwins(known.map((one) => ({ id: one.id, keys: duplicateKeys(one) }))).map(
    ({ of, id, rule, field, reason, score }) => {
      return { first: side(of), second: side(id), rule, field, reason: reasons[reason], score };
    },
  );
  const same = pairs.filter(({ rule }) => rule === 'same').map(({ first, second }) => [first.id, second.id] as const);
  const clusters = clustersOf(same).map((ids) => ids.map(side));
  return { clusters, pairs: pairs.sort((a, b) => rank(a) - rank(b) || b.score - a.score) };
}

function rank({ rule }: DuplicatePair): number {
  return rule === 'same' ? 0 : 1;
}
