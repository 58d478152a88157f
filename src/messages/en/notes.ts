/** @fileoverview What a note at a cell says about what a person just typed. */
import type { NoteMessages } from '../zh-CN/notes';

export const notes: NoteMessages = {
  numberPutBack: (typed) => `Numbers are given by the register; put back. You typed “${typed}”.`,
  systemPutBack: (field) => `${field} is computed by the register; put back.`,
  strictPutBack: (field, typed) =>
    typed === ''
      ? `${field} is an important field and cannot be cleared directly; put back. To change it, use Review ▸ Request a change…`
      : `${field} is an important field and cannot be changed directly; put back. To make it “${typed}”, use Review ▸ Request a change…`,
  decisionPutBack: (field, allowed) => `${field} can be decided by ${allowed} only; put back.`,
  reasonFirst: (reason, verdict) => `Fill in “${reason}” first, then choose “${verdict}”.`,
  decisionPending: (field) => `It is not known who changed ${field}; a manager must confirm it.`,
  stateIncomplete: (fields) => `Incomplete: ${fields}`,
  stateWaiting: 'To be reviewed: the reviewer decides in Review ▸ Customers to review…',
  stateReturned: (reason) => `Sent back: ${reason}`,
  stateMerged: (master) => `Merged into ${master}`,
  merged: (typed, master) => `${typed} was merged into ${master}, which stands here instead.`,
  lost: (customer) => `${customer} is a lost customer; if won back, change the stage.`,
  stateDormant: 'Dormant: no follow-up is planned.',
  dayOff: (day, name) => `${day} is ${name === '' ? '' : `${name}, `}a day off; the date stays as you agreed it.`,
  twin: (field, number, name) => `Same ${field} as ${number} ${name}; it may be the same customer.`,
  likelyTwin: (number, name) => `Similar to ${number} ${name}; please check whether it is the same customer.`,
  twinOwner: (owner, lastContact) =>
    lastContact === '' ? `Owner ${owner}, no contact yet.` : `Owner ${owner}, last contact ${lastContact}.`,
  ago: (days) => (days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
  twinHelp:
    'If it is the same, do not contact it twice: work with its owner, or ask a manager to transfer it (Follow-up ▸ Transfer customers…) or to merge the two (Analysis ▸ Find and merge duplicates…).',
  overContact: (wished, planned) => `The customer wishes ${wished}, the plan is ${planned}.`,
  proposal: (text) => `Is ${text} meant?`,
};
