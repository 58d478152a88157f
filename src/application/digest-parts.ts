/** @fileoverview What a day's reminders say besides follow-ups: passed limits, notices, proposals, routine work, the register. */

import type { StageProposal } from '../domain/digest/day';
import { groupBy } from '../domain/group-by';
import { stageAfterOrders } from '../domain/stage';
import { messagesFor } from '../messages';
import { type DayParts, noParts, quietNews, yearsWithoutHolidays } from './digest-day';
import { decideNotices, knownNotices, newEscalations, newLates, type Telling } from './digest-notices';
import type { PlannedDay } from './generate-follow-ups';
import { FAILED, UNKNOWN } from './outbox';
import type { World } from './ports';
import { settingsOf } from './typed-settings';
import { workCalendar } from './work-calendar';

export function dayParts(plan: PlannedDay, telling: Telling, world: World): DayParts {
  const { tables } = plan;
  const { today, duty } = telling;
  const calendar = workCalendar(world.config, settingsOf(world.config));
  const late = noParts.late;
  const known = knownNotices(world);
  const fresh = [...newEscalations(tables, known, today, calendar, duty, world), ...newLates(late, known, today)];
  const subjects = {
    followUps: new Map(tables.followUps.map(({ values }) => [values.id, values])),
    customers: new Map(tables.customers.map(({ values }) => [values.id, values])),
    late: new Map(late.map((one) => [`${one.limit}:${one.record}`, one])),
  };
  return {
    ...noParts,
    late,
    notices: decideNotices(fresh, subjects, telling, world),
    stageProposals: stageProposals(plan, world),
    news: { ...quietNews, ...mailNews(telling), yearsWithoutHolidays: yearsWithoutHolidays(today, calendar) },
  };
}

/** As the next mail would say it, without deciding or marking anything. */
export function previewParts(plan: PlannedDay, world: World): DayParts {
  return { ...noParts, stageProposals: stageProposals(plan, world) };
}

function stageProposals({ tables }: PlannedDay, { clock, language }: World): StageProposal[] {
  const orders = groupBy(
    tables.orders.map(({ values }) => values),
    ({ customer }) => customer,
  );
  const words = messagesFor(language).grading;
  const stages = new Map(tables.customers.map(({ values }) => [values.id, values.stage]));
  const proposals: StageProposal[] = [];
  for (const [customer, own] of orders) {
    const decision = stageAfterOrders(stages.get(customer) ?? '流失客户', own, clock.today());
    if (decision.key !== 'longTerm') continue;
    const { years, orders: count } = decision.params;
    proposals.push({ customer, to: decision.stage, why: words.longTerm(years, count) });
  }
  return proposals;
}

/** Mails that failed or are in doubt since the working day before. */
function mailNews({ outbox, today }: Telling) {
  const recent = outbox.rows.filter(({ values }) => values.day < today && values.day >= lastMailDay(outbox, today));
  const failed = recent
    .filter(({ values }) => values.state === FAILED)
    .map(({ values }) => ({ to: values.to, reason: values.error }));
  const unknown = outbox.rows
    .filter(({ values }) => values.state === UNKNOWN && values.day >= lastMailDay(outbox, today))
    .map(({ values }) => ({ to: values.to, day: values.day }));
  return { failed, unknown };
}

function lastMailDay(outbox: Telling['outbox'], today: string): string {
  return outbox.rows.reduce((last, { values }) => (values.day < today && values.day > last ? values.day : last), '');
}
