/** @fileoverview Which contacts and ended plans may leave the sheet: old ones that no rule goes by any more. */
import { contactsOf } from '../cadence/contacts-of';
import { rankOf, TALK_RANK } from '../cadence/methods';
import { type Day, isDay, latest } from '../calendar-date';
import { isOpen } from '../follow-ups/follow-up';
import { groupBy } from '../group-by';
import { scoresOf } from '../health/scores';
import { isMoment } from '../moment';
import type { FollowUp, Interaction, LocalOf, Need } from '../register-records';
import { isNeedOpen } from '../time-limits/need-limits';

export interface KeptFacts {
  readonly interactions: readonly Interaction[];
  readonly followUps: readonly FollowUp[];
  readonly needs: readonly Need[];
}

export interface KeepRules {
  /** What is older than this day may leave. */
  readonly before: Day;
  readonly today: Day;
  readonly localOf: LocalOf;
  readonly minutesFor: readonly string[];
}

export interface Leaving {
  readonly interactions: ReadonlySet<string>;
  readonly followUps: ReadonlySet<string>;
}

// The health goes by the last three scores, and so does the proposal of an upgrade.
const SCORES = 3;
const NOT_TO_SEND = '无需发送';
/** Causes that name a record: while it stands, its plan would be made again. */
const OF_RECORDS = /^(?:agreed|todo|risk|revisit|renewal|upgrade:(?:referral|answer)):(.+)$/;

/** Whatever is decided from the records that stay is what was decided from all of them. */
export function leavingRecords(facts: KeptFacts, rules: KeepRules): Leaving {
  const old = facts.interactions.filter((contact) => contact.id !== '' && isOld(contact, rules));
  const ended = facts.followUps.filter((plan) => plan.id !== '' && !isOpen(plan) && endedOn(plan) < rules.before);
  const contacts = new Set(old.map(({ id }) => id));
  const plans = new Set(ended.map(({ id }) => id));
  for (const id of [...contactsToKeep(facts, rules), ...repliesToKeep(facts)]) contacts.delete(id);
  for (const id of lastOfSeries(facts.followUps)) plans.delete(id);
  keepTogether(facts, contacts, plans);
  return { interactions: contacts, followUps: plans };
}

/** Both made and filed before: a contact of years ago that was filed last week is news. */
function isOld({ date, createdAt }: Interaction, { before, localOf }: KeepRules): boolean {
  return isDay(date) && date < before && (!isMoment(createdAt) || localOf(createdAt).day < before);
}

function endedOn({ doneOn, dueOn }: FollowUp): Day {
  // A plan without any day is nobody's to take away.
  return latest(isDay(doneOn) ? doneOn : '', isDay(dueOn) ? dueOn : '') || '9999-12-31';
}

/** Of each customer the last contact of every sort that a policy may ask for, the last scores, and minutes still owed. */
function contactsToKeep({ interactions }: KeptFacts, { today, minutesFor, localOf }: KeepRules): string[] {
  const kept: string[] = [];
  for (const all of groupBy(interactions, ({ customer }) => customer).values()) {
    const sorts = new Set<string>();
    const scores = scoresOf({ interactions: all, needs: [], invites: [] }, localOf).slice(0, SCORES);
    kept.push(...scores.map(({ record }) => record));
    for (const contact of contactsOf(all, today)) {
      const sort = [contact.method, contact.kind, contact.owner, ...contact.participants].join('\n');
      const owes =
        minutesFor.includes(contact.method) && contact.minutesSentAt === '' && contact.minutesVia !== NOT_TO_SEND;
      if (!sorts.has(sort) || owes) kept.push(contact.id);
      sorts.add(sort);
    }
  }
  return kept;
}

/** The talk that answered an urgent need which is still open: without it the answer would be owed again. */
function repliesToKeep({ needs, interactions }: KeptFacts): string[] {
  return needs
    .filter((need) => need.urgent && need.repliedAt === '' && isNeedOpen(need))
    .flatMap((need) => {
      const talks = interactions.filter(
        ({ customer, method, createdAt }) =>
          customer === need.customer && rankOf(method) >= TALK_RANK && createdAt > need.createdAt,
      );
      return talks.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).slice(0, 1);
    })
    .map(({ id }) => id);
}

/** What was decided about a series, and what its next day is counted from: its last plan, by row and by day. */
function lastOfSeries(followUps: readonly FollowUp[]): string[] {
  const ofPolicies = followUps.filter(({ cause }) => cause.startsWith('policy:'));
  const series = groupBy(ofPolicies, ({ customer, cause }) => `${customer}\n${cause}`);
  return [...series.values()].flatMap((plans) => {
    const byHand = plans.filter(({ interaction }) => interaction === '');
    const last = byHand.reduce((day, plan) => latest(day, countedFrom(plan)), '');
    return [plans[plans.length - 1], byHand.find((plan) => countedFrom(plan) === last)].flatMap((plan) =>
      plan ? [plan.id] : [],
    );
  });
}

/** The day that the next plan of the series is counted from. */
function countedFrom({ status, doneOn, dueOn }: FollowUp): Day {
  return status === '已完成' && isDay(doneOn) ? doneOn : dueOn;
}

/** A plan stays while the record that caused it does, and a contact while a plan that stays names it. */
function keepTogether({ followUps }: KeptFacts, contacts: Set<string>, plans: Set<string>): void {
  let left = -1;
  while (left !== contacts.size + plans.size) {
    left = contacts.size + plans.size;
    for (const { id, cause, interaction } of followUps) {
      const named = OF_RECORDS.exec(cause)?.[1];
      if (named !== undefined && !contacts.has(named)) plans.delete(id);
      if (plans.has(id)) continue;
      contacts.delete(interaction);
      if (named !== undefined) contacts.delete(named);
    }
  }
}
