/** @fileoverview Postpones a plan to a later day, with a reason; the day it had first is kept. */
import { postpone } from '../../domain/follow-ups/postpone';
import { messagesFor } from '../../messages';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { callerAuthor } from '../change-log/authorship';
import { tablesToPlan } from '../keeping/customer-tables';
import { mayDecide } from '../keeping/decided-fields';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { planCustomers } from './plan-customers';

export interface Postponing {
  readonly id: string;
  readonly to: string;
  readonly reason: string;
}

export function postponeFollowUp({ id, to, reason }: Postponing, world: World): { ok: true; next: string } {
  const { register, config, language, caller } = world;
  const words = messagesFor(language).planning;
  const stored = register.find(followUps, id);
  if (!stored) throw refusal(words.planUnknown(id), 'id', id);
  const author = callerAuthor(caller, '编辑', config);
  const { owner, customer, dueOn } = stored.values;
  if (owner !== author.actor && !mayDecide(author, 'manager')) throw refusal(words.notYours(owner), 'id', id);
  const verdict = postpone(stored.values, to, reason);
  if (!verdict.ok) {
    const said = {
      notOpen: () => refusal(words.notOpen(id), 'id', id),
      noDay: () => refusal(words.noDay(to), 'to', to),
      noReason: () => refusal(words.reasonMissing, 'reason', reason),
      notLater: () => refusal(words.notLater(dueOn), 'to', to),
    };
    throw said[verdict.problem]();
  }
  changeRecords(followUps, [{ stored, values: verdict.update.changes }], { ...author, reason }, world);
  const tables = tablesToPlan([customer], [interactions, followUps], register);
  const at = tables.followUps.findIndex(({ values }) => values.id === id);
  if (at >= 0) tables.followUps[at] = stored;
  const { next } = planCustomers(tables, [], world);
  register.commit();
  return { ok: true, next: next.get(customer) ?? '' };
}
