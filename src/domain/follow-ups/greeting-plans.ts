/** @fileoverview Wishes at festivals, company anniversaries and birthdays: made ahead, cancelled when their time is past. */
import { type Day, isDay } from '../calendar-date';
import { nextAnniversary } from '../greetings/anniversaries';
import type { FollowUp } from '../register-records';
import { cancel, type FollowUpUpdate, hasCause, isOpen, withdraw } from './follow-up';
import type { PlanContext, PlanFacts } from './plan-context';
import type { Wanted } from './wanted';

const KIND = '节日问候';

export function wantedGreetings({ rules, greetings, words }: PlanContext): readonly Wanted[] {
  return greetings
    .filter(({ makeOn, dueOn }) => makeOn <= rules.today && rules.today <= dueOn)
    .map(({ cause, dueOn, festivals }) => {
      return { cause, dueOn, origin: '节日问候', kind: KIND, content: words.greeting(festivals) };
    });
}

export function wantedAnniversaries({ customer, people }: PlanFacts, context: PlanContext): readonly Wanted[] {
  const { rules, settings, words } = context;
  const dates = [
    { id: customer.id, text: customer.anniversary, content: words.companyAnniversary },
    ...people
      .filter(({ active }) => active)
      .map(({ id, birthday, name }) => ({ id, text: birthday, content: words.birthday(name) })),
  ];
  return dates.flatMap(({ id, text, content }) => {
    const next = nextAnniversary(text, rules.today, settings.greetDays, rules.calendar);
    if (!next || next.makeOn > rules.today || next.dueOn < rules.today) return [];
    return [{ cause: `anniversary:${id}:${next.year}`, dueOn: next.dueOn, origin: '纪念日', kind: KIND, content }];
  });
}

/** Whose day was moved or is gone: people mend a birthday, or leave. What somebody postponed keeps its day. */
function settleAnniversary(row: FollowUp, wished: ReadonlyMap<string, Day>, { rules }: PlanContext): FollowUpUpdate[] {
  if (!isDay(row.dueOn)) return [];
  if (rules.calendar.nextWorkingDay(row.dueOn) <= rules.today) return [cancel(row)];
  if (isDay(row.postponedFrom) || row.dueOn < rules.today) return [];
  const dueOn = wished.get(row.cause);
  if (dueOn === undefined) return [withdraw(row)];
  return dueOn === row.dueOn ? [] : [{ id: row.id, changes: { dueOn } }];
}

/** Cancels what was not done on the first working day after; takes back what is no longer wished for. */
export function settleGreetings(facts: PlanFacts, context: PlanContext): readonly FollowUpUpdate[] {
  const { rules, greetings } = context;
  const open = facts.followUps.filter(isOpen);
  const festivals = open
    .filter((row) => hasCause(row, 'festival'))
    .flatMap((row): FollowUpUpdate[] => {
      const greeting = greetings.find(({ cause }) => cause === row.cause);
      if (!greeting) return [withdraw(row)];
      return greeting.cancelOn <= rules.today ? [cancel(row)] : [];
    });
  const anniversaries = open.filter((row) => hasCause(row, 'anniversary'));
  if (anniversaries.length === 0) return festivals;
  const wished = new Map(wantedAnniversaries(facts, context).map(({ cause, dueOn }) => [cause, dueOn]));
  return [...festivals, ...anniversaries.flatMap((row) => settleAnniversary(row, wished, context))];
}
