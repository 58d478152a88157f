/** @fileoverview The pool each night: who is idle is proposed, and released some working days after that was said. */
import { contactsOf } from '../../domain/cadence/contacts-of';
import type { Day } from '../../domain/calendar-date';
import { groupBy } from '../../domain/group-by';
import { idleOf } from '../../domain/pool/idle';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { registerAuthor } from '../change-log/register-author';
import { planCustomers } from '../follow-ups/plan-customers';
import { type PlanRules, planRules } from '../follow-ups/plan-rules';
import { byCustomer, type CustomerTables, type Row, tablesOfCustomers } from '../keeping/customer-tables';
import { changeRecords, type RecordWorld } from '../keeping/record-changes';
import { addNotices } from '../mail/notices';
import { heldSince } from './held-since';
import { type Proposal, proposalNotice, readPool, releaseNotice } from './pool-ledger';

/** Between what the morning mail says and the release: time for a call, or for a word with the manager. */
const NOTICE_WORKING_DAYS = 3;

type Customer = Row<typeof customers>;

export interface PoolNight {
  readonly proposed: number;
  readonly released: number;
}

/** Queues what follows; the tables are those of the night's planning. */
export function settlePool(tables: CustomerTables, world: RecordWorld): PoolNight {
  const rules = planRules(world);
  const { proposals } = readPool(world.register);
  const idle = idleCustomers(tables, rules, proposals, world);
  if (idle.length === 0) return { proposed: 0, released: 0 };
  const { today } = rules.cadence;
  const { pool } = rules.settings;
  const known = new Map(proposals.map((one) => [keyOf(one), one]));
  const saidOf = (one: Proposal) => known.get(keyOf(one));
  // What was said while the pool was off announced no release.
  const isSaid = (one: Proposal) => saidOf(one) !== undefined && (!pool || saidOf(one)?.releaseOn !== '');
  const releaseOn = pool ? rules.calendar.addWorkingDays(today, NOTICE_WORKING_DAYS) : '';
  const fresh = idle.filter(({ proposal }) => !isSaid(proposal));
  const due = idle.filter(({ proposal }) => pool && isDue(saidOf(proposal)?.releaseOn ?? '', today));
  addNotices(
    [
      ...fresh.map(({ proposal }) => proposalNotice({ ...proposal, releaseOn }, today)),
      ...due.map(({ proposal }) => releaseNotice(proposal, today)),
    ],
    world.register,
  );
  release(due, tables, world);
  return { proposed: fresh.length, released: due.length };
}

function isDue(releaseOn: Day | '', today: Day): boolean {
  return releaseOn !== '' && releaseOn <= today;
}

/** One neglect of one owner: after a contact, or with somebody else, it is another one. */
function keyOf({ customer, owner, since }: Proposal): string {
  return [customer, owner, since].join(' ');
}

interface Candidate {
  readonly stored: Customer;
  readonly proposal: Proposal;
}

/** Those about whom something is to be said or done tonight, some of whom stand as they do too short a time. */
function unsettled(candidates: readonly Candidate[], proposals: readonly Proposal[], { cadence, settings }: PlanRules) {
  const said = groupBy(proposals, ({ customer, owner }) => `${customer} ${owner}`);
  return candidates.filter(({ proposal: { customer, owner, since } }) => {
    const before = (said.get(`${customer} ${owner}`) ?? []).filter((one) => one.since >= since);
    return !before.some(({ releaseOn }) => !settings.pool || releaseOn > cadence.today);
  });
}

function idleCustomers(
  tables: CustomerTables,
  rules: PlanRules,
  proposals: readonly Proposal[],
  world: RecordWorld,
): readonly Candidate[] {
  const { today } = rules.cadence;
  // Whoever has nothing overdue was not forgotten; most customers are done with by this.
  const overdue = tables.customers.filter(({ values }) => values.nextFollowUp !== '' && values.nextFollowUp < today);
  if (overdue.length === 0) return [];
  const interactions = byCustomer(tables.interactions);
  const plans = byCustomer(tables.followUps);
  const idle = (stored: Customer, held: Day | undefined): Candidate[] => {
    const { values } = stored;
    const contacts = contactsOf(interactions.get(values.id) ?? [], today);
    const facts = { customer: values, contacts, followUps: plans.get(values.id) ?? [] };
    const found = idleOf({ ...facts, ...(held ? { heldSince: held } : {}) }, rules.policiesFor, rules.cadence);
    if (!found) return [];
    const { since, period } = found;
    return [{ stored, proposal: { customer: values.id, owner: values.owner, since, period, releaseOn: '' } }];
  };
  const candidates = unsettled(
    overdue.flatMap((stored) => idle(stored, undefined)),
    proposals,
    rules,
  );
  if (candidates.length === 0) return [];
  // The log is long: it is read only in nights that have somebody to ask about.
  const held = heldSince(world);
  return candidates.flatMap(({ stored }) => idle(stored, held.get(stored.values.id)));
}

/** What was planned is withdrawn: nobody is reminded of what is nobody's. */
function release(due: readonly Candidate[], tables: CustomerTables, world: RecordWorld): void {
  if (due.length === 0) return;
  const { pool } = messagesFor(world.language);
  const values = { owner: '', pooledAt: world.clock.now() };
  for (const [reason, own] of groupBy(due, ({ proposal }) => pool.releasedWhy(proposal.period))) {
    changeRecords(
      customers,
      own.map(({ stored }) => ({ stored, values })),
      registerAuthor(reason),
      world,
    );
  }
  planCustomers(tablesOfCustomers(tables, new Set(due.map(({ proposal }) => proposal.customer))), [], world);
}
