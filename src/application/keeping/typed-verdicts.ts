/** @fileoverview Verdicts typed into the column by somebody who may give them: they do what the dialog does, or say why not. */

import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import { changeRequests } from '../../schema/tables/change-requests';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import type { PreparedMail } from '../mail/member-mails';
import type { Stored } from '../ports';
import { decideRequests } from '../review/decide-change-requests';
import { reviewRecord } from '../review/decide-review';
import { UserError } from '../user-error';
import { mayDecide } from './decided-fields';
import type { KeepWorld } from './keep-records';
import type { KnownState } from './known-states';

export interface TypedVerdict {
  readonly table: Table;
  readonly stored: Stored;
  readonly verdict: string;
}

const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  [customers.name]: ['已生效', '退回补充'],
  [changeRequests.name]: ['已生效', '已驳回'],
};

/** Takes the verdicts out of the rows, in memory: what stood there stands until the verdict has passed. */
export function takeVerdicts(
  table: Table,
  touched: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  { register, config }: KeepWorld,
): TypedVerdict[] {
  const verdicts = VERDICTS[table.name] ?? [];
  if (!mayDecide(author, 'reviewer') || (table === customers && config.setting('reviewOn') !== '是')) return [];
  return touched.flatMap((stored) => {
    const before = known.get(String(stored.values.id ?? ''))?.snapshot;
    const verdict = String(stored.values.status ?? '');
    if (!before || verdict === before.status || !verdicts.includes(verdict)) return [];
    register.change<Table>(table, stored as never, { status: before.status ?? '' } as never);
    return [{ table, stored, verdict }];
  });
}

export function applyVerdicts(verdicts: readonly TypedVerdict[], author: Authorship, world: KeepWorld): PreparedMail[] {
  return verdicts.flatMap((typed) => {
    try {
      return [...applyVerdict(typed, author, world)];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      world.register.note<Table>(typed.table, typed.stored as never, { status: whyNot(typed, error, world) });
      return [];
    }
  });
}

/** The cell of the reason stands behind that of the verdict, and is often filled in after it. */
function whyNot({ table, verdict }: TypedVerdict, { problems, message }: UserError, { language }: KeepWorld): string {
  if (problems[0]?.field !== 'reason') return message;
  const field = table.fields[table === customers ? 'reviewNote' : 'decisionNote'];
  return messagesFor(language).notes.reasonFirst(field?.title[language] ?? '', verdict);
}

function applyVerdict({ table, stored, verdict }: TypedVerdict, author: Authorship, world: KeepWorld) {
  if (table === customers) {
    const customer = stored as unknown as Stored<RecordOf<typeof customers>>;
    return reviewRecord(customer, verdict, customer.values.reviewNote.trim(), author, world).mails;
  }
  const request = stored as unknown as Stored<RecordOf<typeof changeRequests>>;
  const { id, decisionNote } = request.values;
  return decideRequests([{ id, verdict, reason: decisionNote }], author, world, new Map([[id, request]])).mails;
}
