/** @fileoverview The scores a customer gave, in surveys, contacts and needs, latest first. */
import type { RecordOf } from '../../schema/define-table';
import type { surveyInvites } from '../../schema/tables/survey-invites';
import { type Day, isDay } from '../calendar-date';
import { isMoment } from '../moment';
import type { Interaction, LocalOf, Need } from '../register-records';

export type Score = {
  /** The record that holds it: I…, N… or V…. */
  readonly record: string;
  readonly value: number;
  readonly on: Day;
};

export type ScoredInvite = Pick<RecordOf<typeof surveyInvites>, 'id' | 'customer' | 'respondedAt' | 'score'>;

export type ScoreSources = {
  readonly interactions: readonly Interaction[];
  readonly needs: readonly Need[];
  readonly invites: readonly ScoredInvite[];
};

function scoreOf(record: string, value: unknown, on: Day): Score[] {
  const counts = typeof value === 'number' && value >= 1 && value <= 5 && isDay(on);
  return counts ? [{ record, value, on }] : [];
}

export function scoresOf({ interactions, needs, invites }: ScoreSources, localOf: LocalOf): readonly Score[] {
  // What is no moment may be a day, as people type it; anything else is refused with the score.
  const dayOf = (moment: string) => (isMoment(moment) ? localOf(moment).day : moment);
  const scores = [
    ...interactions.flatMap(({ id, satisfaction, date }) => scoreOf(id, satisfaction, date)),
    ...needs.flatMap((need) => scoreOf(need.id, need.satisfaction, dayOf(need.revisitAt || need.createdAt))),
    ...invites.flatMap(({ id, score, respondedAt }) => scoreOf(id, score, dayOf(respondedAt))),
  ];
  return scores.sort(byDay);
}

/** Of one day the one filed last comes first: the order of the rows is the people's, who sort them. */
function byDay(a: Score, b: Score): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  return a.record < b.record ? 1 : -1;
}
