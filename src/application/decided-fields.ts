/** @fileoverview Fields that only reviewers or managers decide: what others typed there is put back. */
import type { Values as Snapshot } from '../domain/checks/check';
import type { Table } from '../schema/define-table';
import type { Authorship } from './authorship';
import type { Values } from './ports';

const RANK: Readonly<Record<string, number>> = { 复核人: 1, 销售经理: 2, 管理员: 3 };
const NEEDED = { reviewer: 1, manager: 2 } as const;

export function mayDecide(author: Authorship, who: keyof typeof NEEDED): boolean {
  return (RANK[author.member?.role ?? ''] ?? 0) >= NEEDED[who];
}

/** The values to put back: what the record held before, where somebody decided who may not. */
export function putBackDecisions(
  table: Table,
  typed: Values,
  before: Snapshot | undefined,
  author: Authorship,
): Values {
  const back: Values = {};
  for (const [key, field] of Object.entries(table.fields)) {
    if (!field.decidedBy || mayDecide(author, field.decidedBy)) continue;
    back[key] = before?.[key] ?? (Array.isArray(typed[key]) ? [] : '');
  }
  return back;
}
