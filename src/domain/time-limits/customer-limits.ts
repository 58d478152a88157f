/** @fileoverview Limits of the handbook on new records: entered, reviewed and mended within a day each. */
import type { Limit, LimitedCustomer } from './limit';
import { makeRun } from './make-run';

const DAY_HOURS = 24;
const WAITING = '待复核';
const SENT_BACK = '退回补充';

export const collectedLimit: Limit = {
  kind: 'collected',
  runs: ({ customers }, rules) =>
    customers.flatMap((customer) => {
      const { id, collectedBy, owner, collectedAt: since, createdAt: doneAt } = customer;
      const whom = { record: id, customer: id, responsible: collectedBy || owner };
      return makeRun(
        { kind: 'collected', table: 'customers', ...whom, since, doneAt, hours: DAY_HOURS, dated: true },
        rules,
      );
    }),
};

/** A record that was sent back waits again since it was mended. */
function waitingSince({ status, reviewedAt, updatedAt, createdAt }: LimitedCustomer): string {
  return status === WAITING && reviewedAt !== '' ? updatedAt : createdAt;
}

export const reviewLimit: Limit = {
  kind: 'review',
  runs: ({ customers }, rules) =>
    customers
      .filter(({ status, reviewedAt }) => status === WAITING || reviewedAt !== '')
      .flatMap((customer) => {
        const { id, reviewer: responsible, status, reviewedAt } = customer;
        const doneAt = status === WAITING ? '' : reviewedAt;
        const times = { since: waitingSince(customer), doneAt, hours: DAY_HOURS };
        return makeRun({ kind: 'review', table: 'customers', record: id, customer: id, responsible, ...times }, rules);
      }),
};

export const mendLimit: Limit = {
  kind: 'mend',
  runs: ({ customers }, rules) =>
    customers
      .filter(({ status }) => status === SENT_BACK)
      .flatMap(({ id, collectedBy, owner, reviewedAt: since }) => {
        const whom = { record: id, customer: id, responsible: collectedBy || owner };
        return makeRun({ kind: 'mend', table: 'customers', ...whom, since, doneAt: '', hours: DAY_HOURS }, rules);
      }),
};
