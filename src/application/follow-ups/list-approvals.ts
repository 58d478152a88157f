/** @fileoverview 审批跟进计划: the plans that wait for a manager, each with what speaks against it. */

import { overContact } from '../../domain/follow-ups/approval';
import { isOpen } from '../../domain/follow-ups/follow-up';
import { gradeCode } from '../../domain/grade-text';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import { pendingDecisions } from '../keeping/pending-decisions';
import type { World } from '../ports';

export interface WaitingPlan {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly grade: string;
  readonly dueOn: string;
  readonly content: string;
  readonly method: string;
  readonly owner: string;
  readonly origin: string;
  /** 客户期望每季度，计划为每月 */
  readonly warning: string;
  /** What somebody unknown typed into the column: a manager confirms it by deciding. */
  readonly typed: string;
  /** One's own, which the superior decides. */
  readonly own: boolean;
}

const WAITING = '待审批';

type ApprovalWorld = Pick<World, 'register' | 'config' | 'caller' | 'language'>;
type Plan = RecordOf<typeof followUps>;
type Wishing = Pick<RecordOf<typeof customers>, 'id' | 'name' | 'grade' | 'preferredFrequency'>;

export function listApprovals(world: ApprovalWorld): { readonly waiting: readonly WaitingPlan[] } {
  const { register, config, caller } = world;
  const typed = typedVerdicts(world);
  const plans = register
    .all(followUps)
    .map(({ values }) => values)
    .filter((plan) => plan.id !== '' && isOpen(plan) && (plan.approval === WAITING || typed.has(plan.id)));
  if (plans.length === 0) return { waiting: [] };
  const { actor, member } = callerAuthor(caller, '编辑', config);
  const known = new Map<string, Wishing>(
    register
      .columns(customers, ['id', 'name', 'grade', 'preferredFrequency'])
      .map(({ values }) => [values.id, values] as const),
  );
  return {
    waiting: plans
      .map((plan) => ({
        ...lineOf(plan, known.get(plan.customer), world),
        typed: typed.get(plan.id) ?? '',
        own: plan.owner === actor && Boolean(member?.manager),
      }))
      .sort((a, b) => compare(a.owner, b.owner) || compare(a.dueOn, b.dueOn)),
  };
}

function typedVerdicts({ register }: ApprovalWorld): Map<string, string> {
  const ours = pendingDecisions(register).filter(({ table, field }) => table === followUps && field === 'approval');
  return new Map(ours.map(({ record, value }) => [record, value]));
}

function lineOf(plan: Plan, customer: Wishing | undefined, world: ApprovalWorld) {
  const { id, customer: number, customerName, dueOn, content, method, owner, origin } = plan;
  const name = customer?.name ?? customerName;
  const grade = gradeCode(customer?.grade ?? plan.grade);
  const shown = { id, customer: number, name, grade, dueOn, content, method, owner, origin };
  return { ...shown, warning: warningOf(plan, customer, world) };
}

/** Of a series: its policy may be more frequent than the customer wishes. */
function warningOf({ policy }: Plan, customer: Wishing | undefined, { config, language }: ApprovalWorld): string {
  const row = config.policies.find(({ id }) => id === policy);
  const wish = customer?.preferredFrequency ?? '';
  const over = row && settingsOf(config).overContactWarning ? overContact(wish, row) : undefined;
  return over
    ? messagesFor(language).digest.decide.wish(wish, `每${over.period}${over.times === 1 ? '' : `${over.times}次`}`)
    : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
