/** @fileoverview The annual audit: its tab, and what the manager is asked. */
import { plural } from '../english-dates';
import type { AuditMessages } from '../zh-CN/audit';

export const audit: AuditMessages = {
  titles: ['What', 'Number', 'Customer', 'Grade', 'Owner', 'Details'],
  note: (day, count) =>
    `Annual audit: ${plural(count, 'line')}, made on ${day}; the register writes it anew, please change nothing here.`,
  kinds: { asleep: 'Asleep', incomplete: 'Key customer', vague: 'Vague terms', kept: 'Kept long enough' },
  nobodyAsleep: (lines) =>
    lines === 0
      ? 'There is nothing to audit.'
      : `Nobody is asleep; ${plural(lines, 'other line')} in the tab 年度核查.`,
  ask: (dormant, revive) =>
    `The list is in the tab 年度核查: ${dormant} proposed as dormant, ${revive} to be revived. Dormant customers are not planned for until a contact or an order wakes them. Confirm now?`,
  confirmed: (dormant, revive) => `Confirmed: ${dormant} dormant, ${revive} to be revived.`,
};
