/** @fileoverview The declared limits, what is past due of them now, and how many were kept. */
import type { Day } from '../calendar-date';
import { type LimitClock, type Moment, overdueMinutes } from '../moment';
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
    .map((run) => ({ ...run, overdueMinutes: overdueMinutes(run.due, now, clockOf(run, rules)) }))
    .sort(byDue);
}

const byDue = (a: Breach, b: Breach) => (a.due < b.due ? -1 : 1);

function clockOf({ natural }: LimitRun, { clock }: LimitRules): LimitClock {
  return natural ? { ...clock, skipDaysOff: false } : clock;
}

/** What was entered too late: done by the entry itself, so that nobody can mend it. What was before `since` is left out. */
export function lateEntries(facts: LimitFacts, rules: LimitRules, since: Day): readonly Breach[] {
  // Nearly every record is of the moment at which it was entered.
  const customers = facts.customers.filter(({ collectedAt, createdAt }) => collectedAt < createdAt);
  return [collectedLimit, changeEnteredLimit]
    .flatMap(({ runs }) => runs({ ...facts, customers }, rules))
    .flatMap((run): Breach[] => {
      const { due, doneAt } = run;
      if (doneAt === undefined || doneAt <= due || rules.clock.localOf(run.since).day < since) return [];
      return [{ ...run, overdueMinutes: overdueMinutes(due, doneAt, clockOf(run, rules)) }];
    })
    .sort(byDue);
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
