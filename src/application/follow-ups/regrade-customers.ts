/** @fileoverview Grades, amounts, tenure, tags and stage of customers from what belongs to them; changes are logged once. */
import type { Day } from '../../domain/calendar-date';
import { gradeCode, gradeText } from '../../domain/grade-text';
import { type GradingRules, gradeCustomer } from '../../domain/grading/grade-customer';
import { tenureOf } from '../../domain/grading/tenure';
import { stageAfterOrders } from '../../domain/stage';
import { tagsByRule } from '../../domain/tags/tags-by-rule';
import { messagesFor } from '../../messages';
import { textFor } from '../../messages/texts-of';
import { customers } from '../../schema/tables/customers';
import { logChanges } from '../change-log/log-changes';
import { registerAuthor } from '../change-log/register-author';
import { gradingRules } from '../config/grading-rules';
import { settingsOf } from '../config/typed-settings';
import { byCustomer, type CustomerTables, type Row } from '../keeping/customer-tables';
import { changeRecords, type RecordWorld } from '../keeping/record-changes';
import { addNotices, type NewNotice } from '../mail/notices';
import type { Stored, Values } from '../ports';

type Customer = Row<typeof customers>;

export interface Regraded {
  readonly graded: number;
  readonly won: number;
}

export function regradeCustomers(tables: CustomerTables, world: RecordWorld): Regraded {
  const { config, clock } = world;
  const rules = gradingRules(config, settingsOf(config), clock.today());
  const orders = byCustomer(tables.orders);
  const needs = byCustomer(tables.needs);
  const interactions = byCustomer(tables.interactions);
  const tagRules = { today: rules.today, localOf: (moment: string) => clock.localOf(moment) };
  const won: Customer[] = [];
  const changed: NewNotice[] = [];
  for (const stored of tables.customers) {
    const { id, stage } = stored.values;
    if (id === '') continue;
    const own = orders.get(id) ?? [];
    if (stageAfterOrders(stage, own, rules.today).key === 'firstOrder') won.push(stored);
    const notice = regrade(stored, own, needs.get(id) ?? [], rules, world);
    if (notice) changed.push(notice);
    const facts = { customer: stored.values, orders: own, needs: needs.get(id) ?? [] };
    const autoTags = tagsByRule({ ...facts, interactions: interactions.get(id) ?? [] }, tagRules);
    world.register.change(customers, stored, { autoTags });
  }
  winCustomers(won, world);
  addNotices(changed, world.register);
  return { graded: changed.length, won: won.length };
}

type Orders = Parameters<typeof gradeCustomer>[1];
type Needs = Parameters<typeof gradeCustomer>[2];

function regrade(
  stored: Customer,
  orders: Orders,
  needs: Needs,
  rules: GradingRules,
  world: RecordWorld,
): NewNotice | undefined {
  const { grade, estimated, amount12m, reason } = gradeCustomer(stored.values, orders, needs, rules);
  const { grade: before, amount12m: earlier } = stored.values;
  const after = gradeText(grade, estimated);
  const tenure = tenureOf(orders, rules.today);
  const { register, language } = world;
  if (stored.values.amount12m !== amount12m || stored.values.tenure !== tenure) {
    register.change(customers, stored, { amount12m, tenure });
  }
  if (before === after) return undefined;
  register.change(customers, stored, { grade: after });
  const why = textFor(messagesFor(language).grading.reasons, reason);
  // The first grade of a record is no change of it.
  if (before === '') return undefined;
  logGrade(stored, before, why, world);
  if (gradeCode(before) === gradeCode(after)) return undefined;
  const moved = reason.key === 'orders' && typeof earlier === 'number' && earlier !== amount12m;
  const told = moved ? messagesFor(language).grading.amountMoved(earlier, amount12m) : why;
  return noticeOf(stored, before, after, told, rules.today);
}

function logGrade(stored: Customer, before: string, why: string, world: RecordWorld): void {
  const change = { stored: stored as unknown as Stored<Values>, before: { grade: before }, changed: ['grade'] };
  logChanges(customers, [change], registerAuthor(why), world);
}

function noticeOf({ values }: Customer, before: string, after: string, why: string, today: Day): NewNotice {
  return {
    kind: 'grade',
    record: values.id,
    since: today,
    detail: { before: gradeCode(before), after: gradeCode(after), why },
  };
}

/** 成交客户 by the first order. */
function winCustomers(won: readonly Customer[], world: RecordWorld): void {
  const changes = won.map((stored) => ({ stored, values: { stage: '成交客户' } }));
  changeRecords(customers, changes, registerAuthor(messagesFor(world.language).planning.firstOrder), world);
}
