/** @fileoverview How a customer stands: grade and health, each with its reasons in words. */
import { contactsOf } from '../../domain/cadence/contacts-of';
import { duesOf } from '../../domain/cadence/next-follow-up';
import { gradeCode, gradeText } from '../../domain/grade-text';
import { gradeCustomer } from '../../domain/grading/grade-customer';
import { type HealthLevel, healthOf } from '../../domain/health/health';
import { scoresOf } from '../../domain/health/scores';
import { messagesFor } from '../../messages';
import { healthParts } from '../../messages/health-text';
import { textFor } from '../../messages/texts-of';
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import { surveyInvites } from '../../schema/tables/survey-invites';
import { gradingRules } from '../config/grading-rules';
import { planRules } from '../follow-ups/plan-rules';
import type { CustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';

export interface Standing {
  readonly grade: string;
  /** What the grade means in this register: 高价值客户. */
  readonly gradeLabel: string;
  readonly gradeReason: string;
  readonly health: number;
  readonly healthLevel: HealthLevel;
  readonly healthParts: readonly string[];
}

type StandingWorld = Pick<World, 'register' | 'config' | 'clock' | 'language'>;

/** Computed now: what stands in the row may be of this morning. */
export function standingOf(
  customer: RecordOf<typeof customers>,
  tables: CustomerTables,
  world: StandingWorld,
): Standing {
  const { register, config, clock, language } = world;
  const words = messagesFor(language);
  const rules = planRules(world);
  const { today, localOf } = rules.cadence;
  const interactions = tables.interactions.map(({ values }) => values);
  const orders = tables.orders.map(({ values }) => values);
  const needs = tables.needs.map(({ values }) => values);
  const followUps = tables.followUps.map(({ values }) => values);
  const invites = register.all(surveyInvites).flatMap(({ values }) => (values.customer === customer.id ? values : []));
  const dues = duesOf(
    { customer, contacts: contactsOf(interactions, today), followUps },
    rules.policiesFor,
    rules.cadence,
  );
  const scores = scoresOf({ interactions, needs, invites }, localOf);
  const health = healthOf({ dues, scores, orders, needs }, { today, now: clock.now(), localOf });
  const grading = gradeCustomer(customer, orders, needs, gradingRules(config, rules.settings, today));
  const shown = gradeText(grading.grade, grading.estimated);
  const label = config.options('grades').find(({ value }) => value === gradeCode(shown))?.label ?? '';
  return {
    grade: shown,
    gradeLabel: label === grading.grade ? '' : label,
    gradeReason: textFor(words.grading.reasons, grading.reason),
    health: health.health,
    healthLevel: health.level,
    healthParts: healthParts(health.parts, words),
  };
}
