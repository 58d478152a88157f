/** @fileoverview 批量转交: customers go to another owner with their open plans and needs; logged, one entry a record. */

import { seqText } from '../../domain/change-log/chain';
import { isOpen } from '../../domain/follow-ups/follow-up';
import { transferFollowUps } from '../../domain/follow-ups/transfer';
import { isNeedOpen } from '../../domain/time-limits/need-limits';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { needs } from '../../schema/tables/needs';
import { callerAuthor } from '../change-log/authorship';
import { headOf } from '../change-log/log-changes';
import { changeWhole } from '../keeping/change-whole';
import { byCustomer } from '../keeping/customer-tables';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { keepTransfer } from './transfers';

export interface Transfer {
  /** Customers by number; or all of a member's. */
  readonly ids?: readonly string[];
  readonly from?: string;
  readonly to: string;
  readonly reason: string;
}

export interface Transferred {
  readonly ok: true;
  /** By which it is undone. */
  readonly id: string;
  readonly customers: number;
  readonly plans: number;
  readonly needs: number;
}

export function transferCustomers({ ids, from, to, reason }: Transfer, world: World): Transferred {
  const { register, config, language, caller, clock, ledger } = world;
  const words = messagesFor(language).planning;
  if (!config.members.some(({ name, active }) => name === to && active))
    throw refusal(words.memberUnknown(to), 'to', to);
  if (reason.trim() === '') throw refusal(words.reasonMissing, 'reason');
  const wanted = new Set(ids ?? []);
  const moving = register
    .all(customers)
    .filter(
      ({ values }) => values.id !== '' && (wanted.has(values.id) || (from !== undefined && values.owner === from)),
    )
    .filter(({ values }) => values.owner !== to);
  for (const id of wanted) {
    if (!register.all(customers).some(({ values }) => values.id === id)) {
      throw refusal(words.customerUnknown(id), 'ids', id);
    }
  }
  if (moving.length === 0) throw refusal(words.nothingChosen, 'ids');
  const author = { ...callerAuthor(caller, '编辑', config), reason: reason.trim() };
  const owners = new Map(moving.map(({ values }) => [values.id, values.owner]));
  const plans = movingPlans(owners, to, world);
  const open = movingNeeds(owners, to, world);
  const first = seqText(headOf(register).seq + 1);
  changeWhole(followUps, plans, author, world);
  changeWhole(needs, open, author, world);
  // The customers last: those of a run that dies before are still to be handed over, with what is left of theirs.
  register.commit();
  changeWhole(
    customers,
    moving.map((stored) => ({ stored, values: { owner: to, pooledAt: '' } })),
    author,
    world,
  );
  const last = seqText(headOf(register).seq);
  keepTransfer({ id: first, last, at: clock.now(), by: author.actor, to, customers: moving.length }, ledger);
  register.commit();
  return { ok: true, id: first, customers: moving.length, plans: plans.length, needs: open.length };
}

function movingPlans(owners: ReadonlyMap<string, string>, to: string, { register }: World) {
  const rows = register.all(followUps).filter(({ values }) => owners.has(values.customer) && isOpen(values));
  const byId = new Map(rows.map((row) => [row.values.id, row]));
  const ofCustomer = byCustomer(rows);
  return [...ofCustomer].flatMap(([customer, own]) =>
    transferFollowUps(own, owners.get(customer) ?? '', to).flatMap(({ id, changes }) => {
      const stored = byId.get(id);
      return stored ? [{ stored, values: changes }] : [];
    }),
  );
}

function movingNeeds(owners: ReadonlyMap<string, string>, to: string, { register }: World) {
  return register
    .all(needs)
    .filter(({ values }) => owners.get(values.customer) === values.owner && isNeedOpen(values))
    .map((stored) => ({ stored, values: { owner: to } }));
}
