/** @fileoverview 领取: members take customers out of the pool, a few a day; what is overdue becomes a first contact. */
import { addDays, type Day, isDay } from '../../domain/calendar-date';
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { barredUntil } from '../../domain/pool/claims';
import { isPooled } from '../../domain/pool/pooled';
import type { FollowUp } from '../../domain/register-records';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { interactions } from '../../schema/tables/interactions';
import { needs } from '../../schema/tables/needs';
import { orders } from '../../schema/tables/orders';
import { callerAuthor } from '../change-log/authorship';
import { registerAuthor } from '../change-log/register-author';
import { planCustomers, stampNextDates } from '../follow-ups/plan-customers';
import { planRules } from '../follow-ups/plan-rules';
import { type CustomerTables, type Row, tablesToPlan } from '../keeping/customer-tables';
import { changeRecords } from '../keeping/record-changes';
import { addNotices } from '../mail/notices';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { claimNotice, type PoolLedger, readPool } from './pool-ledger';

export interface Claim {
  /** Customers by number. */
  readonly ids: readonly string[];
}

export interface Claimed {
  readonly ok: true;
  readonly customers: number;
  readonly plans: number;
  /** How many more may be claimed today. */
  readonly left: number;
}

type Customer = Row<typeof customers>;

export function claimCustomers({ ids }: Claim, world: World): Claimed {
  const { register, config, caller, clock, language } = world;
  const words = messagesFor(language).pool;
  const author = { ...callerAuthor(caller, '编辑', config), reason: words.claimReason };
  const me = author.actor;
  const today = clock.today();
  const ledger = readPool(register);
  const wanted = claimed(new Set(ids), world);
  refuseBarred(wanted, ledger, me, world);
  const left = claimsLeft(ledger, me, world);
  if (wanted.length > left) throw refusal(words.limit(planRules(world).settings.poolDailyLimit, left), 'ids');
  const found = tablesToPlan(
    wanted.map(({ values }) => values.id),
    [interactions, followUps, orders, needs],
    register,
  );
  changeRecords(
    customers,
    found.customers.map((stored) => ({ stored, values: { owner: me, pooledAt: '' } })),
    author,
    world,
  );
  addNotices(
    wanted.map(({ values }) => claimNotice(values.id, me, today)),
    register,
  );
  const plans = giveTime(found, world);
  register.commit();
  return { ok: true, customers: wanted.length, plans, left: left - wanted.length };
}

function claimed(ids: ReadonlySet<string>, { register, language }: World): readonly Customer[] {
  const words = messagesFor(language);
  if (ids.size === 0) throw refusal(words.planning.nothingChosen, 'ids');
  const byId = new Map(register.all(customers).map((stored) => [stored.values.id, stored]));
  return [...ids].map((id) => {
    const stored = byId.get(id);
    if (!stored) throw refusal(words.planning.customerUnknown(id), 'ids', id);
    // Somebody was quicker.
    if (!isPooled(stored.values)) throw refusal(words.pool.taken(stored.values.name, stored.values.owner), 'ids', id);
    return stored;
  });
}

function refuseBarred(wanted: readonly Customer[], ledger: PoolLedger, me: string, world: World): void {
  const { pool, digest } = messagesFor(world.language);
  const today = world.clock.today();
  for (const { values } of wanted) {
    const until = barredUntil(ledger.releases.get(values.id), me, today);
    if (until) throw refusal(pool.barred(values.name, digest.date(until, today)), 'ids', values.id);
  }
}

export function claimsLeft(ledger: PoolLedger, member: string, world: Pick<World, 'config' | 'clock'>): number {
  const { poolDailyLimit } = planRules(world).settings;
  return Math.max(0, poolDailyLimit - ledger.claimsOf(member, world.clock.today()));
}

/** What nobody did while nobody had it is not the new owner's delay: it is due as a first contact is. */
function giveTime(found: CustomerTables, world: World): number {
  const { calendar, settings, cadence } = planRules(world);
  const { today } = cadence;
  planCustomers(found, [], world);
  const first = addDays(today, settings.firstContactDays);
  const dueOn = calendar.isWorkingDay(first) ? first : calendar.previousWorkingDay(first);
  const late = found.followUps.filter(({ values }) => isLate(values, today) && dueOn > today);
  const { claimReason } = messagesFor(world.language).pool;
  changeRecords(
    followUps,
    late.map((stored) => {
      const { postponedFrom, dueOn: before } = stored.values;
      return { stored, values: { dueOn, postponedFrom: postponedFrom || before, postponeReason: claimReason } };
    }),
    registerAuthor(claimReason),
    world,
  );
  if (late.length > 0) stampNextDates(found, world);
  return found.followUps.filter(({ values }) => isOpen(values)).length;
}

function isLate(row: FollowUp, today: Day): boolean {
  return isOpen(row) && !isWish(row) && isComputed(row) && isDay(row.dueOn) && row.dueOn < today;
}

function isComputed({ cause }: FollowUp): boolean {
  return cause.startsWith('policy:') || cause.startsWith('agreed:');
}
