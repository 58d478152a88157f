/** @fileoverview Who may review a new record: nobody what they collected themselves (K1), unless nobody else is there. */
import { entryOf } from '../../schema/entry-of';

export interface Decider {
  readonly name: string;
  readonly role: string;
  readonly active: boolean;
}

const RANK: Readonly<Record<string, number>> = { 复核人: 1, 销售经理: 2, 管理员: 3 };

/** Everybody in office who may decide about this record, reviewers first; the only reviewer's own goes to the managers. */
export function decidersFor(collector: string, members: readonly Decider[]): string[] {
  const deciders = members
    .filter(({ active, role }) => active && rankOf(role) > 0)
    .sort((a, b) => rankOf(a.role) - rankOf(b.role));
  const others = deciders.filter(({ name }) => name !== collector);
  // A team of one would otherwise never get a record into force.
  return (others.length > 0 ? others : deciders).map(({ name }) => name);
}

function rankOf(role: string): number {
  return entryOf(RANK, role) ?? 0;
}
