/** @fileoverview A record from a form: refused with a message a field, or filed under its number with all that follows. */
import { decideRecord } from '../../domain/records/decide-record';
import type { Table } from '../../schema/define-table';
import { callerAuthor } from '../change-log/authorship';
import type { Planned } from '../follow-ups/plan-customers';
import { referenceTexts } from '../keeping/advice-notes';
import { afterRecordsChanged } from '../keeping/after-records-changed';
import { type KeepWorld, type Kept, keepRecords } from '../keeping/keep-records';
import { momentTyped } from '../keeping/moment-typed';
import { problemText } from '../keeping/problem-notes';
import { recordRules } from '../keeping/record-rules';
import { references } from '../keeping/references';
import type { Caller, Stored, Values } from '../ports';
import type { FieldProblem } from '../user-error';

export type FormWorld = KeepWorld & { readonly caller: Caller };

export type Filed =
  | {
      readonly ok: true;
      readonly values: Values;
      readonly planned: Planned | undefined;
      readonly kept: Kept | undefined;
      /** What is filed and still to be looked at, in words. */
      readonly hints: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** `filled` holds texts and values by field key; what only warns does not refuse. Commits. */
export function fileRecord(table: Table, filled: Values, world: FormWorld): Filed {
  const author = callerAuthor(world.caller, '编辑', world.config);
  const record = withMoments(table, filled, world);
  const rules = recordRules(table, author, references(world.register), world);
  const wrong = decideRecord(table, record, undefined, rules).problems.filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) {
    const problems = wrong.map((problem) => ({
      field: problem.field,
      value: String(record[problem.field] ?? ''),
      message: problemText(table, problem, world.language),
    }));
    return { ok: false, problems };
  }
  const stored = world.register.append<Table>(table, [record as never]) as unknown as Stored[];
  const kept = keepRecords(table, stored, new Map(), author, world);
  const planned = afterRecordsChanged(table, kept, world);
  world.register.commit();
  const remarkable = kept[0] ? Object.values(referenceTexts(table, kept[0], world)) : [];
  const unsure = (kept[0]?.problems ?? []).map((problem) => problemText(table, problem, world.language));
  const hints = [...remarkable, ...unsure];
  return { ok: true, values: stored[0]?.values ?? {}, planned, kept: kept[0], hints };
}

/** A form tells a moment on the register's clock. */
function withMoments(table: Table, filled: Values, { clock }: Pick<FormWorld, 'clock'>): Values {
  const moments = Object.entries(filled).flatMap(([key, value]) => {
    const moment = table.fields[key]?.type === 'datetime' ? momentTyped(String(value), clock) : undefined;
    return moment === undefined ? [] : [[key, moment]];
  });
  return { ...filled, ...Object.fromEntries(moments) };
}
