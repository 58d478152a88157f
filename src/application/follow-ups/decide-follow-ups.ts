/** @fileoverview Approves or sends back plans: what is decided on a plan of a series holds for the series. */
import { isOpen } from '../../domain/follow-ups/follow-up';
import { messagesFor } from '../../messages';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import type { Row } from '../keeping/customer-tables';
import { settlePending } from '../keeping/pending-decisions';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';

export interface PlanVerdict {
  readonly ids: readonly string[];
  readonly verdict: string;
  readonly reason?: string;
}

const APPROVED = '已批准';
const SENT_BACK = '已退回';

/** The caller's role was checked; nobody but an administrator decides plans of their own. */
export function decideFollowUps(
  { ids, verdict, reason = '' }: PlanVerdict,
  world: World,
): { ok: true; decided: number } {
  const { register, config, language, caller, clock } = world;
  const words = messagesFor(language).planning;
  if (ids.length === 0) throw refusal(words.nothingChosen, 'ids');
  if (verdict !== APPROVED && verdict !== SENT_BACK) throw refusal(words.verdictUnknown(verdict), 'verdict', verdict);
  if (verdict === SENT_BACK && reason.trim() === '') throw refusal(words.reasonMissing, 'reason');
  const author = callerAuthor(caller, '编辑', config);
  const rows = chosen(ids, world);
  for (const { values } of rows) {
    if (!isOpen(values)) throw refusal(words.notOpen(values.id), 'ids', values.id);
    if (values.owner === author.actor && author.member?.manager) throw refusal(words.ownPlan, 'ids', values.id);
  }
  const values = { approval: verdict, approver: author.actor, approvedAt: clock.now(), approvalNote: reason.trim() };
  const changes = rows.map((stored) => ({ stored, values }));
  changeRecords(followUps, changes, reason ? { ...author, reason } : author, world);
  const decided = rows.map(({ values: row }) => row.id);
  settlePending(followUps, decided, 'approval', world);
  register.commit();
  return { ok: true, decided: rows.length };
}

// More plans than this are found by reading the tab once instead of one search each.
const SEARCHED = 3;

function chosen(ids: readonly string[], { register, language }: World): Row<typeof followUps>[] {
  const words = messagesFor(language).planning;
  const all = ids.length > SEARCHED ? new Map(register.all(followUps).map((row) => [row.values.id, row])) : undefined;
  return [...new Set(ids)].map((id) => {
    const row = all ? all.get(id) : register.find(followUps, id);
    if (!row) throw refusal(words.planUnknown(id), 'ids', id);
    return row;
  });
}
