/** @fileoverview The key of a greeting's mail: whoever sends it, by a button or by the hour, it is the same mail. */
import { hasCause } from '../../domain/follow-ups/follow-up';
import type { RecordOf } from '../../schema/define-table';
import type { followUps } from '../../schema/tables/follow-ups';

type Plan = Pick<RecordOf<typeof followUps>, 'cause' | 'customer' | 'dueOn'>;

export function greetingKind(plan: Plan): string {
  return isFestival(plan) ? '节日祝福' : '纪念日祝福';
}

export function isFestival(plan: Plan): boolean {
  return hasCause(plan, 'festival');
}

/** Whose day it is (`anniversary:P000001:2026` names a customer or a person), and the day on which it is due. */
export function greetingKey(plan: Plan): string {
  const whose = isFestival(plan) ? plan.customer : (plan.cause.split(':')[1] ?? '');
  return `${greetingKind(plan)}·${whose}·${plan.dueOn}`;
}
