/** @fileoverview Causes of risk: a low score, an overdue need, an unresolved complaint, health in the red. */
import { addMonths, type Day } from '../calendar-date';
import { type Need, needName } from '../register-records';
import { isNeedOpen, isOverdue } from '../time-limits/need-limits';
import type { HealthRules } from './health';
import type { Score } from './scores';

export type RiskReason =
  | { readonly key: 'lowScore'; readonly params: { readonly score: number } }
  | { readonly key: 'overdueNeed'; readonly params: { readonly need: string; readonly description: string } }
  | { readonly key: 'complaint'; readonly params: { readonly need: string; readonly description: string } }
  | { readonly key: 'lowHealth'; readonly params: { readonly health: number } };

export type RiskSignal = { readonly cause: string; readonly reason: RiskReason };

export type RiskFacts = {
  /** Latest first. */
  readonly scores: readonly Score[];
  readonly needs: readonly Need[];
  readonly health: number;
  /** The health that stood in the customer's row before; undefined for a customer never figured. */
  readonly healthBefore: number | undefined;
};

type RiskRules = Pick<HealthRules, 'today' | 'now' | 'localOf'>;

const LOW_SCORE = 3;
const GOOD_SCORE = 4;
const LOW_HEALTH = 50;
// A score of years ago, imported today, alarms nobody.
const SCORE_MONTHS = 12;

/** Whether the customer was content again after a score. */
function isMadeGood(score: Score, scores: readonly Score[]): boolean {
  return scores.some((other) => other.value >= GOOD_SCORE && isLater(other, score));
}

/** Of one day what was filed later, where both were filed in the same table: nothing else is known of the hour. */
function isLater(a: Score, b: Score): boolean {
  return a.on === b.on ? a.record[0] === b.record[0] && a.record > b.record : a.on > b.on;
}

function lowScores({ scores }: RiskFacts, today: Day): RiskSignal[] {
  const since = addMonths(today, -SCORE_MONTHS);
  return scores
    .filter((score) => score.value < LOW_SCORE && score.on > since && !isMadeGood(score, scores))
    .map(({ record, value }) => ({ cause: `risk:${record}`, reason: { key: 'lowScore', params: { score: value } } }));
}

function needRisk(need: Need, { now, localOf }: RiskRules): RiskSignal[] {
  if (need.id === '' || !isNeedOpen(need)) return [];
  const { id } = need;
  const cause = `risk:${id}`;
  const params = { need: id, description: needName(need) };
  if (isOverdue(need, now, localOf)) return [{ cause, reason: { key: 'overdueNeed', params } }];
  const ofSurvey = need.type === '投诉' && need.source === '问卷';
  return ofSurvey ? [{ cause, reason: { key: 'complaint', params } }] : [];
}

/** Told when the health falls below the line, not for as long as it stays there. */
function lowHealth({ health, healthBefore }: RiskFacts, today: Day): RiskSignal[] {
  const fell = health < LOW_HEALTH && (healthBefore === undefined || healthBefore >= LOW_HEALTH);
  return fell ? [{ cause: `risk:health:${today}`, reason: { key: 'lowHealth', params: { health } } }] : [];
}

export function riskSignals(facts: RiskFacts, rules: RiskRules): readonly RiskSignal[] {
  const { today } = rules;
  return [
    ...lowScores(facts, today),
    ...facts.needs.flatMap((need) => needRisk(need, rules)),
    ...lowHealth(facts, today),
  ];
}

/** Whether the cause of a warning is gone; a manager may also end it by hand. */
export function isRiskCleared(cause: string, { scores, needs, health }: RiskFacts): boolean {
  if (cause.startsWith('risk:health:')) return health >= LOW_HEALTH;
  const record = cause.slice('risk:'.length);
  const need = needs.find(({ id }) => id === record);
  if (need) {
    const score = typeof need.satisfaction === 'number' ? need.satisfaction : LOW_SCORE;
    return need.status === '已关闭' && score >= LOW_SCORE;
  }
  const score = scores.find((given) => given.record === record);
  return score === undefined || score.value >= LOW_SCORE || isMadeGood(score, scores);
}

/** A customer with an open warning carries this tag. */
export const RISK_TAG = '重点跟进对象';
