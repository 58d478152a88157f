/** @fileoverview Fields that only reviewers or managers decide: what others typed there is put back. */
import type { Values as Snapshot } from '../../domain/checks/check';
import { changedFields } from '../../domain/records/business-fields';
import type { Table } from '../../schema/define-table';
import { entryOf } from '../../schema/entry-of';
import type { Authorship } from '../change-log/authorship';
import type { Stored } from '../ports';
import type { Attempt } from './log-attempts';

const RANK: Readonly<Record<string, number>> = { 复核人: 1, 销售经理: 2, 管理员: 3 };
const NEEDED = { reviewer: 1, manager: 2 } as const;

export function mayDecide({ member }: Pick<Authorship, 'member'>, who: keyof typeof NEEDED): boolean {
  return (entryOf(RANK, member?.role ?? '') ?? 0) >= NEEDED[who];
}

/** What to put back: what the record held before, where somebody decided who may not. */
export function decisionAttempts(
  table: Table,
  stored: Stored,
  before: Snapshot | undefined,
  author: Authorship,
): Attempt[] {
  return changedFields(table, before ?? {}, stored.values)
    .filter((key) => {
      const who = table.fields[key]?.decidedBy;
      return who !== undefined && !mayDecide(author, who);
    })
    .map((key) => {
      const typed = stored.values[key];
      return { stored, key, typed, kept: before?.[key] ?? (Array.isArray(typed) ? [] : ''), why: 'decision' as const };
    });
}
