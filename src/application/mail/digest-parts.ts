/** @fileoverview What a day's reminders say besides follow-ups: passed limits, notices, proposals, routine work, the register. */
import type { Day } from '../../domain/calendar-date';
import type { Late, Notice, PendingDecision, StageProposal } from '../../domain/digest/day';
import { lateKey } from '../../domain/digest/late-section';
import { responsibilityOf } from '../../domain/digest/responsible';
import { type SameDayContact, sameDayContacts } from '../../domain/same-day-contacts';
import { LOST, stageAfterOrders } from '../../domain/stage';
import { messagesFor } from '../../messages';
import { changeRequests } from '../../schema/tables/change-requests';
import { lastMailDay, registerNews } from '../automation/register-news';
import { routineWork } from '../automation/routine-work';
import { settingsOf } from '../config/typed-settings';
import { presentHealth } from '../follow-ups/assess-customers';
import type { PlannedDay } from '../follow-ups/generate-follow-ups';
import { lateItems } from '../follow-ups/late-items';
import { planRules } from '../follow-ups/plan-rules';
import { returnedCustomers } from '../follow-ups/returned-customers';
import { byCustomer, type CustomerTables, tablesOfCustomers } from '../keeping/customer-tables';
import { pendingDecisions } from '../keeping/pending-decisions';
import type { World } from '../ports';
import { type DayParts, noParts } from './digest-day';
import { decideNotices, knownNotices, newEscalations, newLates, type Telling } from './digest-notices';
import { readOutbox } from './outbox';

export function dayParts(plan: PlannedDay, telling: Telling, world: World): DayParts {
  const { tables } = plan;
  const { today, duty } = telling;
  const { calendar } = planRules(world);
  const known = knownNotices(world);
  const late = lateItems(tables, duty, { since: lastMailDay(telling.outbox, today), known }, world);
  const fresh = [...newEscalations(tables, known, today, calendar, duty, world), ...newLates(late, known, today)];
  const subjects = {
    followUps: new Map(tables.followUps.map(({ values }) => [values.id, values])),
    customers: new Map(tables.customers.map(({ values }) => [values.id, values])),
    late: new Map(late.map((one) => [lateKey(one), one])),
  };
  const notices = withPresentHealth(decideNotices(fresh, subjects, telling, world), tables, today, world);
  return {
    ...noParts,
    late: untold(late, notices, today),
    notices,
    stageProposals: stageProposals(plan, world),
    pending: pending(plan, world),
    routine: routineWork(tables, world),
    news: registerNews(telling, world),
    sameDay: sameDay(plan, telling, world),
  };
}

/** Figures that were right when the warning was written would contradict what stands beside them by now. */
function withPresentHealth(
  notices: readonly Notice[],
  tables: CustomerTables,
  today: Day,
  world: World,
): readonly Notice[] {
  const isNow = ({ kind, ownerToldOn, managerToldOn }: Notice) =>
    kind === 'risk' && (ownerToldOn === today || managerToldOn === today);
  const ids = new Set(notices.filter(isNow).map(({ customer }) => customer));
  if (ids.size === 0) return notices;
  const present = presentHealth(tablesOfCustomers(tables, ids), world);
  return notices.map((one) => (isNow(one) ? { ...one, detail: { ...one.detail, ...present.get(one.customer) } } : one));
}

/** What is told once is gone on the days after. */
function untold(late: readonly Late[], notices: readonly Notice[], today: Day): readonly Late[] {
  const toldOn = new Map(notices.filter(({ kind }) => kind === 'late').map((one) => [one.record, one.ownerToldOn]));
  return late.filter((one) => !one.once || [undefined, '', today].includes(toldOn.get(lateKey(one))));
}

/** As the next mail would say it, without deciding or marking anything. */
export function previewParts(plan: PlannedDay, world: World): DayParts {
  const { register, ledger, clock, config } = world;
  const today = clock.today();
  const outbox = readOutbox(register, ledger);
  const since = lastMailDay(outbox, today);
  return {
    ...noParts,
    late: lateItems(plan.tables, responsibilityOf(config.members), { since, known: new Set() }, world),
    stageProposals: stageProposals(plan, world),
    pending: pending(plan, world),
    routine: routineWork(plan.tables, world),
    news: registerNews({ outbox, today }, world),
  };
}

/** Since the last mails: each day is told of once. */
function sameDay({ tables }: PlannedDay, { outbox, today }: Telling, { config }: World): readonly SameDayContact[] {
  if (!settingsOf(config).overContactWarning) return [];
  const since = lastMailDay(outbox, today);
  if (since === '') return [];
  return sameDayContacts(
    tables.interactions.map(({ values }) => values),
    since,
    today,
  );
}

/** Of a plan or a request the customer it is about. */
function pending({ tables }: PlannedDay, { register, language }: World): PendingDecision[] {
  const decisions = pendingDecisions(register);
  if (decisions.length === 0) return [];
  const plans = new Map(tables.followUps.map(({ values }) => [values.id, values.customer]));
  const requests = () => new Map(register.all(changeRequests).map(({ values }) => [values.id, values.customer]));
  return decisions.map(({ table, record, field, value }) => {
    const customer = table === changeRequests ? requests().get(record) : (plans.get(record) ?? record);
    return { customer: customer ?? record, field: table.fields[field]?.title[language] ?? field, value };
  });
}

function stageProposals({ tables }: PlannedDay, { clock, language }: World): StageProposal[] {
  const orders = byCustomer(tables.orders);
  const words = messagesFor(language).grading;
  const stages = new Map(tables.customers.map(({ values }) => [values.id, values.stage]));
  const proposals: StageProposal[] = [];
  for (const [customer, own] of orders) {
    const decision = stageAfterOrders(stages.get(customer) ?? LOST, own, clock.today());
    if (decision.key !== 'longTerm') continue;
    const { years, orders: count } = decision.params;
    proposals.push({ customer, to: decision.stage, why: words.longTerm(years, count) });
  }
  for (const { customer, sign } of returnedCustomers(tables, { clock })) {
    proposals.push({ customer: customer.id, to: sign.stage, why: words.returnedBy[sign.by](sign.on) });
  }
  return proposals;
}
