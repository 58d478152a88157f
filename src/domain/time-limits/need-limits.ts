/** @fileoverview Limits on needs: urgent ones are answered by phone, departments reply, and each keeps its own limit. */
import { rankOf, TALK_RANK } from '../cadence/methods';
import { groupBy } from '../group-by';
import { isMoment, isPast, lastMinuteOf, type Moment } from '../moment';
import type { Interaction, LocalOf, Need } from '../register-records';
import type { Limit, LimitFacts, LimitRun } from './limit';
import { makeRun } from './make-run';

const URGENT_HOURS = 24;
const DEPARTMENT_HOURS = 48;
const CLOSED: readonly string[] = ['已解决', '已转化', '未转化', '已关闭'];

export function isNeedOpen({ status }: Pick<Need, 'status'>): boolean {
  return !CLOSED.includes(status);
}

/** Open, and past what was promised for it. */
export function isOverdue(need: Pick<Need, 'status' | 'dueAt'>, now: Moment, localOf: LocalOf): boolean {
  return isNeedOpen(need) && isMoment(need.dueAt) && isPast(need.dueAt, now, localOf);
}

function whoseIs({ id, customer, handler, owner }: Need, { ownerOf }: LimitFacts) {
  const responsible = handler || owner || ownerOf(customer);
  return { table: 'needs', record: id, customer, responsible } as const;
}

const earlier = (a: Moment, b: Moment): Moment => (a === '' || (b !== '' && b < a) ? b : a);

/** The first time somebody talked to the customer after the need came up. */
function firstTalk({ createdAt }: Need, contacts: readonly Interaction[]): Moment {
  return contacts
    .filter((contact) => rankOf(contact.method) >= TALK_RANK && contact.createdAt > createdAt)
    .reduce((first, contact) => earlier(first, contact.createdAt), '');
}

// The reply to the customer is its owner's to give, whichever department works on the answer.
export const urgentReplyLimit: Limit = {
  kind: 'urgentReply',
  runs: (facts, rules) => {
    const urgent = facts.needs.filter((need) => need.urgent);
    const asking = new Set(urgent.map(({ customer }) => customer));
    const contacts = groupBy(
      facts.interactions.filter(({ customer }) => asking.has(customer)),
      ({ customer }) => customer,
    );
    return urgent.flatMap((need) => {
      const doneAt = earlier(need.repliedAt, firstTalk(need, contacts.get(need.customer) ?? []));
      if (doneAt === '' && !isNeedOpen(need)) return [];
      const whom = { ...whoseIs(need, facts), responsible: need.owner || facts.ownerOf(need.customer) };
      const times = { since: need.createdAt, doneAt, hours: URGENT_HOURS, natural: true };
      return makeRun({ kind: 'urgentReply', ...whom, ...times }, rules);
    });
  },
};

export const departmentReplyLimit: Limit = {
  kind: 'departmentReply',
  runs: (facts, rules) =>
    facts.needs
      .filter((need) => need.department !== '' && (need.respondedAt !== '' || isNeedOpen(need)))
      .flatMap((need) => {
        const times = { since: need.createdAt, doneAt: need.respondedAt, hours: DEPARTMENT_HOURS };
        return makeRun({ kind: 'departmentReply', ...whoseIs(need, facts), ...times }, rules);
      }),
};

/** A need past the moment that was promised for it. */
export const needDueLimit: Limit = {
  kind: 'needDue',
  runs: (facts, { clock }) =>
    facts.needs
      .filter((need) => need.id !== '' && isNeedOpen(need) && isMoment(need.dueAt))
      .map((need): LimitRun => {
        const { createdAt, dueAt } = need;
        const since = isMoment(createdAt) ? createdAt : dueAt;
        return {
          kind: 'needDue',
          ...whoseIs(need, facts),
          since,
          due: lastMinuteOf(dueAt, clock),
          doneAt: undefined,
          natural: false,
        };
      }),
};
