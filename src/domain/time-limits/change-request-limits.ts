/** @fileoverview Limits of the handbook on changes: entered within two days of happening, decided within two more. */
import type { Limit } from './limit';
import { makeRun } from './make-run';

const HOURS_TO_ENTER = 48;
export const HOURS_TO_DECIDE = 48;

export const changeEnteredLimit: Limit = {
  kind: 'changeEntered',
  runs: ({ changeRequests }, rules) =>
    changeRequests.flatMap(({ id, customer, requester, occurredAt, requestedAt }) => {
      const whom = { table: 'changeRequests', record: id, customer, responsible: requester } as const;
      const times = { since: occurredAt, doneAt: requestedAt, hours: HOURS_TO_ENTER, dated: true };
      return makeRun({ kind: 'changeEntered', ...whom, ...times }, rules);
    }),
};

export const changeDecidedLimit: Limit = {
  kind: 'changeDecided',
  runs: ({ changeRequests }, rules) =>
    changeRequests.flatMap(({ id, customer, reviewer, requestedAt, decidedAt }) => {
      const whom = { table: 'changeRequests', record: id, customer, responsible: reviewer } as const;
      const times = { since: requestedAt, doneAt: decidedAt, hours: HOURS_TO_DECIDE };
      return makeRun({ kind: 'changeDecided', ...whom, ...times }, rules);
    }),
};
