/** @fileoverview Limits of the handbook on changes: entered within two days of happening, decided within two more. */
import type { Limit } from './limit';
import { makeRun } from './make-run';

const TWO_DAYS_HOURS = 48;

export const changeEnteredLimit: Limit = {
  kind: 'changeEntered',
  runs: ({ changeRequests }, rules) =>
    changeRequests.flatMap(({ id, customer, requester, occurredAt, requestedAt }) => {
      const whom = { table: 'changeRequests', record: id, customer, responsible: requester } as const;
      const times = { since: occurredAt, doneAt: requestedAt, hours: TWO_DAYS_HOURS };
      return makeRun({ kind: 'changeEntered', ...whom, ...times }, rules);
    }),
};

export const changeDecidedLimit: Limit = {
  kind: 'changeDecided',
  runs: ({ changeRequests }, rules) =>
    changeRequests.flatMap(({ id, customer, reviewer, requestedAt, decidedAt }) => {
      const whom = { table: 'changeRequests', record: id, customer, responsible: reviewer } as const;
      const times = { since: requestedAt, doneAt: decidedAt, hours: TWO_DAYS_HOURS };
      return makeRun({ kind: 'changeDecided', ...whom, ...times }, rules);
    }),
};
