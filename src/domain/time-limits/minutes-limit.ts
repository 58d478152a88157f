/** @fileoverview Minutes of visits and meetings are sent within a day of being logged. */
import { addDays } from '../calendar-date';
import { isMoment } from '../moment';
import type { Interaction } from '../register-records';
import type { Limit, LimitRules } from './limit';
import { makeRun } from './make-run';

const DAY_HOURS = 24;
const NOT_TO_SEND = '无需发送';

/** A contact from before yesterday was filed late (补录): its minutes help nobody any more. */
function isFiledLate({ date, createdAt }: Interaction, { clock }: LimitRules): boolean {
  return !isMoment(createdAt) || date < addDays(clock.localOf(createdAt).day, -1);
}

function owesMinutes(contact: Interaction, rules: LimitRules): boolean {
  if (!rules.settings.minutesFor.includes(contact.method) || contact.minutesVia === NOT_TO_SEND) return false;
  return !isFiledLate(contact, rules);
}

export const minutesLimit: Limit = {
  kind: 'minutes',
  runs: ({ interactions, ownerOf }, rules) =>
    interactions
      .filter((contact) => owesMinutes(contact, rules))
      .flatMap(({ id, customer, owner, createdAt, minutesSentAt }) => {
        const whom = { table: 'interactions', record: id, customer, responsible: owner || ownerOf(customer) } as const;
        return makeRun({ kind: 'minutes', ...whom, since: createdAt, doneAt: minutesSentAt, hours: DAY_HOURS }, rules);
      }),
};
