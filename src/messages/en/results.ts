/** @fileoverview What an action says that it did, and what it asks before. */
import type { ResultMessages } from '../zh-CN/results';

/** 1 customer, 2 customers */
const counted = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;

export const results: ResultMessages = {
  numbered: (count) => `${counted(count, 'customer')} numbered.`,
  created: (number, name) => `Customer ${number} ${name} created.`,
  logged: (number, closed, next) =>
    `Interaction ${number} logged${closed > 0 ? `, ${counted(closed, 'follow-up')} done` : ''}${next === '' ? '' : `, next on ${next}`}.`,
  ordered: (number) => `Order ${number} added.`,
  plansMade: (count) => (count === 0 ? 'Follow-ups are up to date.' : `${counted(count, 'follow-up')} made.`),
  plansDecided: (count, verdict) => `${counted(count, 'follow-up')}: ${verdict}.`,
  regraded: (customers, changed) => `${counted(customers, 'customer')} computed, ${changed} changed grade.`,
  checked: (problems) =>
    problems === 0
      ? 'Checked: no problems.'
      : `Checked: ${counted(problems, 'problem')}, listed in the data check tab.`,
  verified: (name) => `${name}: data are correct, recorded.`,
  requested: (number) => `Change request ${number} made.`,
  requestApplied: (number) => `Change request ${number} is in force.`,
  requestRefused: (number) => `Change request ${number} is refused.`,
  requestOutdated: (field, before, now) =>
    `${field} has changed from “${before}” to “${now}” since the request; please confirm.`,
  reviewed: (name, state) => `${name}: ${state}.`,
  transferred: (customers, plans, needs, to) =>
    `${counted(customers, 'customer')}, ${counted(plans, 'follow-up')} and ${counted(needs, 'need')} transferred to ${to}.`,
  askTransferFrom: 'Whose customers? Name the former owner, or leave blank for the customer in the selected row.',
  askTransferTo: (whose) => `${whose}: to whom? Name a member of the team.`,
  askTransferWhy: 'Why?',
  merged: (other, master, moved) => `${other} merged into ${master}, ${counted(moved, 'record')} moved.`,
  mergeUndone: (other) => `Merge undone, ${other} is back.`,
  digestsSent: (sent, waiting, unknown) =>
    [
      sent > 0 ? `${counted(sent, 'reminder')} sent` : 'No reminder to send',
      waiting > 0 ? `${waiting} waiting for mail quota` : '',
      unknown > 0 ? `${unknown} not known to have arrived` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  digestPreview: 'My reminder of today',
  minutesSent: (to) => `Minutes sent to ${to}.`,
  copied: 'Copied.',
  askGreeted: 'All open greetings of yours will be marked as done. Go on?',
  greetingsDone: (count) => `${count} greetings done.`,
  greeted: (festival, count) => `${festival}: ${counted(count, 'customer')} greeted.`,
  logIntact: (count) => `The change log is intact, ${counted(count, 'entry', 'entries')}.`,
  logBroken: (seq) => `The change log does not fit its hashes from ${seq} on; it may have been altered.`,
  restored: (field, value) => `${field} restored to “${value}”.`,
  renamed: (list, before, after, count) => `${list}: “${before}” is now “${after}” in ${counted(count, 'record')}.`,
  personDeleted: (name, cells) => `Personal data of ${name} deleted in ${counted(cells, 'place')}.`,
  personCopied: (name, cells) => `Personal data of ${name}, ${counted(cells, 'place')}.`,
  backedUp: (name) => `Backed up: ${name}.`,
  dashboardAt: (at) => `Figures of ${at}.`,
  askMany: (count, what) => `This changes ${counted(count, 'row')}: ${what}. Go on?`,
  cancelled: 'Nothing was changed.',
  chooseRow: 'Please select the row of a record first.',
  chooseCustomerRow: 'Please select a customer in the customers tab first.',
  chooseCustomerCell:
    'First select the cell that is to hold the customer number (such as the column “Customer” of 「维护记录」).',
};
