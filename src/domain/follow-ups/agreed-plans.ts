/** @fileoverview Plans made by 下次跟进日期: only the latest contact's counts, a later contact closes it. */
import type { Due } from '../cadence/due';
import { addDays, isDay } from '../calendar-date';
import type { FollowUp } from '../register-records';
import { completeBy, type FollowUpUpdate, hasCause, isOpen, type NewFollowUp, withdraw } from './follow-up';
import type { Plan, PlanContext, PlanFacts } from './plan-context';
import { makeFollowUp } from './wanted';

function supersede(row: FollowUp, { contacts }: PlanFacts): FollowUpUpdate {
  const at = contacts.findIndex(({ id }) => row.cause === `agreed:${id}`);
  const next = contacts[at - 1];
  return next ? completeBy(row, next) : withdraw(row);
}

/** The contact's day and plan may be typed after the plan was made; a day that was postponed stays. */
function review(row: FollowUp, due: Due, { contacts }: PlanFacts, { words }: PlanContext): FollowUpUpdate[] {
  const plan = contacts[0]?.plan ?? '';
  const changes = {
    ...(isDay(row.postponedFrom) || row.dueOn === due.dueOn ? {} : { dueOn: due.dueOn }),
    ...(row.content === words.agreed && plan !== '' ? { content: plan } : {}),
  };
  return Object.keys(changes).length > 0 ? [{ id: row.id, changes }] : [];
}

function make(
  due: Due,
  { customer, contacts, followUps }: PlanFacts,
  { rules, settings, words }: PlanContext,
): NewFollowUp[] {
  const known = followUps.some(({ cause }) => cause === due.cause);
  const latest = contacts[0];
  if (known || !latest || due.dueOn > addDays(rules.today, settings.planHorizon)) return [];
  const content = latest.plan === '' ? words.agreed : latest.plan;
  const owner = latest.owner === '' ? customer.owner : latest.owner;
  return [makeFollowUp(customer, { cause: due.cause, dueOn: due.dueOn, content, owner, origin: '约定跟进' })];
}

export function planAgreed(facts: PlanFacts, dues: readonly Due[], context: PlanContext): Plan {
  const due = dues.find(({ reason }) => reason.key === 'agreed');
  const open = facts.followUps.filter((row) => hasCause(row, 'agreed') && isOpen(row));
  const current = open.filter(({ cause }) => cause === due?.cause);
  const past = open.filter(({ cause }) => cause !== due?.cause);
  return {
    create: due ? make(due, facts, context) : [],
    update: [
      ...past.map((row) => supersede(row, facts)),
      ...current.slice(1).map(withdraw),
      ...(due ? current.slice(0, 1).flatMap((row) => review(row, due, facts, context)) : []),
    ],
  };
}
