/** @fileoverview 待复核客户: who waits for a verdict, and what a reviewer must see before giving one. */
import { problemsIn } from '../../domain/records/decide-record';
import { decidersFor } from '../../domain/review/who-decides';
import type { RecordOf, Table } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { registerAuthor } from '../change-log/register-author';
import { pendingDecisions } from '../keeping/pending-decisions';
import { problemText } from '../keeping/problem-notes';
import { recordRules } from '../keeping/record-rules';
import { references } from '../keeping/references';
import type { Stored, Values, World } from '../ports';

export type ReviewWorld = Pick<World, 'register' | 'config' | 'clock' | 'language'>;

const FACTS = [
  'type',
  'industry',
  'contactName',
  'contactTitle',
  'phone',
  'email',
  'region',
  'creditCode',
  'dataSource',
  'stage',
] as const;

export interface ReviewProblem {
  readonly field: string;
  readonly title: string;
  readonly value: string;
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

export interface Waiting {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly collector: string;
  /** What was collected, by title. */
  readonly facts: readonly { readonly title: string; readonly text: string }[];
  /** Who may decide, where it is not the caller. */
  readonly deciders: readonly string[];
  /** What somebody unknown typed into the column: it is confirmed by deciding. */
  readonly typed: string;
  readonly problems: readonly ReviewProblem[];
}

const OPEN: readonly string[] = ['待复核', '退回补充', '待补充'];

export function listReviews(world: ReviewWorld & Pick<World, 'caller'>): { readonly waiting: readonly Waiting[] } {
  const open = world.register.all(customers).filter(({ values }) => values.id !== '' && OPEN.includes(values.status));
  const problemsOf = problemFinder(world);
  const { actor } = callerAuthor(world.caller, '编辑', world.config);
  const typed = typedVerdicts(world.register);
  return {
    waiting: open
      .map(({ values }) => ({
        id: values.id,
        name: values.name,
        status: values.status,
        collector: collectorOf(values),
        facts: factsOf(values, world),
        deciders: decidersBut(actor, collectorOf(values), world),
        typed: typed.get(values.id) ?? '',
        problems: problemsOf(values as unknown as Values),
      }))
      .sort((a, b) => OPEN.indexOf(a.status) - OPEN.indexOf(b.status)),
  };
}

function factsOf(values: RecordOf<typeof customers>, { language }: ReviewWorld): Waiting['facts'] {
  return FACTS.map((key) => ({ title: customers.fields[key].title[language], text: values[key] })).filter(
    ({ text }) => text !== '',
  );
}

function decidersBut(actor: string, collector: string, { config }: ReviewWorld): readonly string[] {
  const deciders = decidersFor(collector, config.members);
  return deciders.includes(actor) ? [] : deciders;
}

function typedVerdicts(register: World['register']): Map<string, string> {
  const ours = pendingDecisions(register).filter(({ table, field }) => table === customers && field === 'status');
  return new Map(ours.map(({ record, value }) => [record, value]));
}

/** Where nobody is named, the owner is taken to have collected the data. */
export function collectorOf({ collectedBy, owner }: RecordOf<typeof customers>): string {
  return collectedBy || owner;
}

/** Checks a record as it stands now, not as it stood when it was last edited. */
export function problemFinder(world: ReviewWorld): (record: Values) => ReviewProblem[] {
  const table: Table = customers;
  const rules = recordRules(table, registerAuthor(), references(world.register), world);
  return (record) =>
    problemsIn(table, record, rules).map((problem) => ({
      field: problem.field,
      title: table.fields[problem.field]?.title[world.language] ?? problem.field,
      value: String(record[problem.field] ?? ''),
      message: problemText(table, problem, world.language),
      severity: problem.severity,
    }));
}

/** A row as the rules take it. */
export function plainOf(stored: Stored<RecordOf<typeof customers>>): Values {
  return stored.values as unknown as Values;
}
