/** @fileoverview What becomes of one record that people wrote: its stored form, what it gets, and what is wrong with it. */
import type { Table } from '../../schema/define-table';
import type { Check, CheckContext, Problem, Value, Values } from '../checks/check';
import { isBlank, textOf } from '../checks/check';
import { maskSensitive } from '../sensitive';
import { changedFields } from './business-fields';
import { defaultsOf, derivedFields, lateDefaultsOf, type Maker } from './complete-record';
import { informationStatus } from './information-status';
import { mayHoldSecrets } from './may-hold-secrets';
import { normaliseField, type TypingContext } from './normalise-field';

export interface Rules {
  readonly maker: Maker;
  readonly checks: readonly Check[];
  readonly context: CheckContext;
  readonly typing: Omit<TypingContext, 'record'>;
  readonly sizes: readonly string[];
  readonly reviewOn: boolean;
  /** Fills a reference's id and name; problems where it means none or several. `stands`: the record held it before. */
  refer(key: string, text: string, stands: boolean): Referred | Problem;
}

export interface Referred {
  readonly id: string;
  readonly name: string;
  /** What was typed was merged into it. */
  readonly insteadOf?: { readonly id: string; readonly name: string };
  /** The customer was given up. */
  readonly lost?: boolean;
}

export interface Decision {
  readonly values: Record<string, Value>;
  readonly problems: readonly Problem[];
  /** References of which something is to be said: they go to a master instead, or to a lost customer. By field. */
  readonly remarkable: Readonly<Record<string, Referred>>;
}

/**
 * `before` is what the register last saw of the record, undefined for a new one; `unread` texts that stand where
 * the record can only hold yes or no.
 */
export function decideRecord(
  table: Table,
  typed: Values,
  before: Values | undefined,
  rules: Rules,
  unread: Values = {},
): Decision {
  const values: Record<string, Value> = { ...typed };
  normaliseAll(table, values, rules);
  const defaults = before ? lateDefaultsOf(table, values, before, rules.maker) : defaultsOf(table, values, rules.maker);
  Object.assign(values, defaults);
  Object.assign(values, derivedFields(table, values, rules.sizes, before));
  const { problems: unclear, remarkable } = referAll(table, values, rules, before);
  const problems = [...runChecks({ ...values, ...unread }, rules), ...unclear];
  if ('problems' in table.fields) values.problems = wrongFields(table, problems);
  if (table.name === 'customers')
    values.status = informationStatus(values, problems, rules.reviewOn, isMended(table, values, before));
  stamp(table, values, before, rules.maker);
  return { values, problems, remarkable };
}

/** What is wrong with a record as it stands; nothing is read anew, filled in or stamped. */
export function problemsIn(table: Table, record: Values, rules: Rules): Problem[] {
  return [...runChecks(record, rules), ...referAll(table, { ...record }, rules, record).problems];
}

function runChecks(values: Values, { checks, context }: Rules): Problem[] {
  return checks.flatMap((check) => runCheck(check, values, context));
}

function normaliseAll(table: Table, values: Record<string, Value>, { typing }: Rules): void {
  for (const [key, field] of Object.entries(table.fields)) {
    if (field.auto) continue;
    const value = normaliseField(field, values[key], { ...typing, record: values });
    values[key] = mayHoldSecrets(field) ? maskedValue(value) : value;
  }
}

function maskedValue(value: Value): Value {
  if (typeof value === 'string') return maskSensitive(value).text;
  return Array.isArray(value) ? value.map((tag) => maskSensitive(tag).text) : value;
}

function referAll(
  table: Table,
  values: Record<string, Value>,
  { refer }: Rules,
  before: Values | undefined,
): Pick<Decision, 'problems' | 'remarkable'> {
  const problems: Problem[] = [];
  const remarkable: Record<string, Referred> = {};
  for (const [key, field] of Object.entries(table.fields)) {
    if (field.type !== 'ref' || field.auto) continue;
    const text = String(values[key] ?? '');
    const meant = text === '' ? { id: '', name: '' } : refer(key, text, text === before?.[key]);
    if (!('id' in meant)) {
      // The name of whom the number meant before would say something else than the number.
      if (textOf(values[`${key}Name`]) !== '') values[`${key}Name`] = '';
      problems.push(meant);
      continue;
    }
    Object.assign(values, { [key]: meant.id, [`${key}Name`]: meant.name });
    if (meant.insteadOf || meant.lost) remarkable[key] = meant;
  }
  return { problems, remarkable };
}

function runCheck(check: Check, values: Values, context: CheckContext): Problem[] {
  return check.tables && !check.tables.includes(context.table) ? [] : check.check(values, context);
}

/** The keys of wrong fields in column order; the colour rule of the table looks for them. */
function wrongFields(table: Table, problems: readonly Problem[]): string {
  const wrong = new Set(problems.map(({ field }) => field));
  return Object.keys(table.fields)
    .filter((key) => wrong.has(key))
    .join(' ');
}

/** Since the register last saw it, something of the data themselves has changed. */
function isMended(table: Table, values: Values, before: Values | undefined): boolean {
  return before !== undefined && changedFields(table, before, values).some((key) => !REVIEW_FIELDS.includes(key));
}

const REVIEW_FIELDS: readonly string[] = ['status', 'reviewNote', 'reviewer'];

/** updatedAt moves only by a person's change of a business field. */
function stamp(table: Table, values: Record<string, Value>, before: Values | undefined, { now, me }: Maker): void {
  if (!before && 'createdAt' in table.fields && isBlank(values.createdAt)) values.createdAt = now;
  if (!('updatedAt' in table.fields)) return;
  if (before && changedFields(table, before, values).every((key) => key === 'status')) return;
  values.updatedAt = now;
  values.updatedBy = me;
}
