/** @fileoverview A contact from the form: filed, the plans it fulfils are closed and made anew, and what was ticked is done. */
import { closeTicked } from '../../domain/follow-ups/close-by-interaction';
import type { Interaction } from '../../domain/register-records';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { callerAuthor } from '../change-log/authorship';
import { planCustomers } from '../follow-ups/plan-customers';
import { tablesToPlan } from '../keeping/customer-tables';
import { changeRecords } from '../keeping/record-changes';
import type { Values } from '../ports';
import { confirmVerified } from '../review/confirm-verified';
import { type FormWorld, fileRecord } from './file-record';

/**
 * Returns its number, the plans it closed, the customer's next follow-up ('' when there is none), and what is to be looked at. Beside the fields
 * of the record: `finished`, plans that no contact closes by itself, and `verified`, that the customer's data are right.
 */
export function logInteraction({ finished, verified, ...record }: Values, world: FormWorld) {
  const filed = fileRecord(interactions, record, world);
  if (!filed.ok) return filed;
  const { values, planned, hints } = filed;
  const customer = String(values.customer);
  const ticked =
    Array.isArray(finished) && finished.length > 0 ? finishPlans(values, finished.map(String), world) : undefined;
  if (verified === true) confirmVerified({ id: customer }, world);
  world.register.commit();
  return {
    ok: true as const,
    id: String(values.id),
    closed: [...(planned?.closed ?? []), ...(ticked?.closed ?? [])],
    next: (ticked?.next ?? planned?.next)?.get(customer) ?? '',
    hints,
  };
}

function finishPlans(contact: Values, ids: readonly string[], world: FormWorld) {
  const tables = tablesToPlan([String(contact.customer)], [interactions, followUps, orders, needs], world.register);
  const byId = new Map(tables.followUps.map((row) => [row.values.id, row]));
  const plans = tables.followUps.map(({ values }) => values);
  const done = closeTicked(plans, ids, contact as unknown as Interaction).flatMap(({ id, changes }) => {
    const stored = byId.get(id);
    return stored ? [{ stored, values: changes }] : [];
  });
  changeRecords(followUps, done, callerAuthor(world.caller, '编辑', world.config), world);
  const { next } = planCustomers(tables, [], world);
  return { closed: done.map(({ stored }) => stored.values.id), next };
}
