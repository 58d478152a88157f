/** @fileoverview What is said about plans, grades and transfers that cannot be done as asked. */
import type { PlanningMessages } from '../zh-CN/planning';

export const planning: PlanningMessages = {
  planUnknown: (id) => `There is no follow-up ${id}.`,
  customerUnknown: (id) => `There is no customer ${id}.`,
  memberUnknown: (name) => `“${name}” is no active member of the team.`,
  gradeUnknown: (grade, grades) => `There is no grade “${grade}”; choose one of ${grades}.`,
  verdictUnknown: (verdict) => `“${verdict}” is no verdict: approve or send back.`,
  reasonMissing: 'Please give a reason.',
  notOpen: (id) => `Follow-up ${id} is ended and cannot be changed.`,
  noDay: (text) => `“${text}” is no date; a date looks like 2026-09-30.`,
  notLater: (day) => `The new date must be later than ${day}.`,
  notYours: (owner) => `This follow-up is ${owner}’s: ask the owner or a manager to change it.`,
  ownPlan: 'A plan of your own is approved by your manager.',
  transferUnknown: (id) => `There is no transfer ${id}: only the latest ones can be undone.`,
  transferUndone: (to) => `This transfer to ${to} was undone already.`,
  undoTransfer: (to) => `Undo of the transfer to ${to}`,
  nothingChosen: 'Please choose the records first.',
  interactionUnknown: (id) => `There is no interaction ${id}, or its customer is missing.`,
  viaUnknown: (via, all) => `“${via}” is no way of sending; choose one of ${all}.`,
  noAddress: (name) => `${name} has no e-mail address: copy the text and send it by chat.`,
  noGreetingMail: (name) => `${name} has no address, did not agree, or is not in force yet: copy the text into a chat.`,
  noQuota: 'The mail quota of today is used up: copy the text and send it by chat, or send it tomorrow.',
  mailsBusy: 'Another task is sending mail: try again in a few minutes, or copy the text and send it by chat.',
  greetingInDoubt: (to) =>
    `Nobody can tell whether the greeting to ${to} left the last time, so it is not sent again. Look into the “Sent” folder of the mailbox: if it left, mark it as done; if not, copy the text and send it by chat.`,
  greetingFailed: (to, reason) =>
    `The greeting to ${to} did not leave${reason ? `: ${reason}` : ''}. Check the address and send it again, or copy the text and send it by chat.`,
  minutesInDoubt: (to) =>
    `Nobody can tell whether the minutes to ${to} left the last time, so they are not sent again. Look into the “Sent” folder of the mailbox: if they left, record that by “Sent earlier…”; if not, copy the text and send it by chat.`,
  minutesFailed: (to, reason) =>
    `The minutes to ${to} did not leave${reason ? `: ${reason}` : ''}. Check the address and send them again, or copy the text and send it by chat.`,
  mailUnknown: (id) => `There is no mail ${id}.`,
  mailNotOpen: (id, state) => `Mail ${id} is “${state}” and need not be sent again.`,
  mailOld: (day) => `This reminder is of ${day}; what it said is in later ones, so it is not sent again.`,
  lowScore: 'the customer gave less than 3',
  firstOrder: 'first order',
};
