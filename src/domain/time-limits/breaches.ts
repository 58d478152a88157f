/** @fileoverview The declared limits, what is past due of them now, and how many were kept. */
import { type Moment, overdueMinutes } from '../moment';
import { changeDecidedLimit, changeEnteredLimit } from './change-request-limits';
import { collectedLimit, mendLimit, reviewLimit } from './customer-limits';
import type { Limit, LimitFacts, LimitKind, LimitRules, LimitRun } from './limit';
import { minutesLimit } from './minutes-limit';
import { departmentReplyLimit, needDueLimit, urgentReplyLimit } from './need-limits';
import { answerProcessedLimit } from './survey-limits';

export const LIMITS: readonly Limit[] = [
  collectedLimit,
  reviewLimit,
  mendLimit,
  changeEnteredLimit,
  changeDecidedLimit,
  urgentReplyLimit,
  departmentReplyLimit,
  needDueLimit,
  minutesLimit,
  answerProcessedLimit,
];

export type Breach = LimitRun & { readonly overdueMinutes: number };

export function limitRuns(facts: LimitFacts, rules: LimitRules): readonly LimitRun[] {
  return LIMITS.flatMap(({ runs }) => runs(facts, rules));
}

/** What is awaited and past due, longest first. */
export function breachesOf(facts: LimitFacts, rules: LimitRules, now: Moment): readonly Breach[] {
  return limitRuns(facts, { ...rules, awaitedOnly: true })
    .filter(({ due }) => due < now)
    .map((run) => {
      const clock = run.natural ? { ...rules.clock, skipDaysOff: false } : rules.clock;
      return { ...run, overdueMinutes: overdueMinutes(run.due, now, clock) };
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1));
}

export type LimitsKept = { readonly kind: LimitKind; readonly kept: number; readonly of: number };

/** How many runs that were to end between two moments were kept, by kind; those without any are left out. */
export function limitsKept(runs: readonly LimitRun[], from: Moment, until: Moment): readonly LimitsKept[] {
  const ended = runs.filter(({ due }) => due >= from && due < until);
  return LIMITS.map(({ kind }): LimitsKept => {
    const ofKind = ended.filter((run) => run.kind === kind);
    const kept = ofKind.filter(({ due, doneAt }) => doneAt !== undefined && doneAt <= due);
    return { kind, kept: kept.length, of: ofKind.length };
  }).filter((row) => row.of > 0);
}
