/** @fileoverview What 提醒台账 holds of the pool: proposals, releases and claims, so that each is told and counted once. */
import type { Day } from '../../domain/calendar-date';
import type { Release } from '../../domain/pool/claims';
import { alarms } from '../../schema/tables/alarms';
import { detailOf, type NewNotice } from '../mail/notices';
import type { Register } from '../ports';

export interface Proposal {
  readonly customer: string;
  readonly owner: string;
  readonly since: Day;
  readonly period: string;
  /** '' while the pool is off: then it is only said. */
  readonly releaseOn: Day | '';
}

export interface PoolLedger {
  readonly proposals: readonly Proposal[];
  /** The last one by customer. */
  readonly releases: ReadonlyMap<string, Release>;
  /** How many customers a member claimed on a day. */
  claimsOf(member: string, day: Day): number;
}

export function readPool(register: Register): PoolLedger {
  const rows = register.all(alarms).filter(({ values }) => isOfPool(values.kind));
  const of = (kind: string) => rows.filter(({ values }) => values.kind === kind);
  const releases = new Map<string, Release>();
  for (const row of of('pooled')) {
    const { record, since } = row.values;
    releases.set(record, { customer: record, owner: detailOf(row).owner ?? '', on: since });
  }
  return {
    proposals: of('pool').map((row) => {
      const { owner = '', since = '', period = '', releaseOn = '' } = detailOf(row);
      return { customer: row.values.record, owner, since, period, releaseOn };
    }),
    releases,
    claimsOf: (member, day) =>
      of('claim').filter((row) => row.values.since === day && detailOf(row).owner === member).length,
  };
}

function isOfPool(kind: string): boolean {
  return kind === 'pool' || kind === 'pooled' || kind === 'claim';
}

export function proposalNotice({ customer, owner, since, period, releaseOn }: Proposal, today: Day): NewNotice {
  return { kind: 'pool', record: customer, since: today, detail: { owner, since, period, releaseOn } };
}

export function releaseNotice({ customer, owner, since, period }: Proposal, today: Day): NewNotice {
  return { kind: 'pooled', record: customer, since: today, detail: { owner, since, period } };
}

export function claimNotice(customer: string, owner: string, today: Day): NewNotice {
  return { kind: 'claim', record: customer, since: today, detail: { owner } };
}
