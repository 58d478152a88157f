/** @fileoverview What an action says that it did, and what it asks before. */
import type { ResultMessages } from '../zh-CN/results';

/** 1 customer, 2 customers */
const counted = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;

export const results: ResultMessages = {
  plansMade: (count) => (count === 0 ? 'Follow-ups are up to date.' : `${counted(count, 'follow-up')} made.`),
  regraded: (customers, changed) => `${counted(customers, 'customer')} computed, ${changed} changed grade.`,
  checked: (problems) =>
    problems === 0
      ? 'Checked: no problems.'
      : `Checked: ${counted(problems, 'problem')}, listed in the data check tab.`,
  verified: (name) => `${name}: data are correct, recorded.`,
  requestOutdated: (field, before, now) =>
    `${field} has changed from “${before}” to “${now}” since the request; please confirm.`,
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
  logIntact: (count) => `The change log is intact, ${counted(count, 'entry', 'entries')}.`,
  logFitsSoFar: (count) => `The first ${counted(count, 'entry', 'entries')} of the change log fit.`,
  noJob: (job) => `There is no job called “${job}”.`,
  logBroken: (seq) => `The change log does not fit its hashes from ${seq} on; it may have been altered.`,
  restored: (field, value) => `${field} restored to “${value}”.`,
  renamed: (list, before, after, count) => `${list}: “${before}” is now “${after}” in ${counted(count, 'record')}.`,
  personDeleted: (name, cells) => `Personal data of ${name} deleted in ${counted(cells, 'place')}.`,
  personCopied: (name, cells) => `Personal data of ${name}, ${counted(cells, 'place')}.`,
  chooseCustomerRow: 'Please select a customer in the customers tab first.',
  chooseCustomerCell:
    'First select the cell that is to hold the customer number (such as the column “Customer” of 「维护记录」).',
};
