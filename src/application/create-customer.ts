/** @fileoverview A customer from the form: refused with a message a field, or filed under a number. */
import { decideRecord } from '../domain/records/decide-record';
import { customers } from '../schema/tables/customers';
import { callerAuthor } from './authorship';
import { type KeepWorld, keepRecords } from './keep-records';
import type { Caller, Stored, Values } from './ports';
import { problemText } from './problem-notes';
import { recordRules } from './record-rules';
import { references } from './references';

export interface FieldProblem {
  readonly field: string;
  readonly value: string;
  readonly message: string;
}

export type Created =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** `record` holds texts and values by field key; what only warns does not refuse. */
export function createCustomer(record: Values, world: KeepWorld & { readonly caller: Caller }): Created {
  const author = callerAuthor(world.caller, '编辑', world.config);
  const rules = recordRules(customers, author, references(world.register), world);
  const wrong = decideRecord(customers, record, undefined, rules).problems.filter(
    ({ severity }) => severity === 'error',
  );
  if (wrong.length > 0) {
    const said = (problem: (typeof wrong)[number]) => problemText(customers, problem, world.language);
    return {
      ok: false,
      problems: wrong.map((problem) => ({
        field: problem.field,
        value: String(record[problem.field] ?? ''),
        message: said(problem),
      })),
    };
  }
  const stored = world.register.append(customers, [record as never]) as unknown as Stored[];
  keepRecords(customers, stored, new Map(), author, world);
  world.register.commit();
  return { ok: true, id: String(stored[0]?.values.id) };
}
