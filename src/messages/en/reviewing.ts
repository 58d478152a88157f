/** @fileoverview Review of new records and change requests: what is refused, what is asked, what is mailed. */
import type { RequestingMessages, ReviewingMessages } from '../zh-CN/reviewing';

export const reviewing: ReviewingMessages = {
  off: 'New customers are not reviewed here: complete ones take effect by themselves.',
  verdictUnknown: (verdict, allowed) => `“${verdict}” is no outcome of a review; there are: ${allowed}.`,
  notWaiting: (number, state) => `Customer ${number} does not wait for review: its state is “${state}”.`,
  incomplete: (number, count) => `Customer ${number} has ${count} entries to be completed before it can pass.`,
  own: (number, deciders) => `You collected customer ${number}; it is reviewed by others: ${deciders}.`,
  reasonMissing: 'Say why it goes back.',
  returnedSubject: ({ number, name }) => `[Customer Register] Please complete ${name} (${number})`,
  returnedText: ({ number, name, reason, reviewer, problems }) =>
    [
      `${reviewer} sent back ${name} (${number}), which you collected.`,
      `Reason: ${reason}`,
      ...(problems.length === 0 ? [] : ['Problems:', ...problems.map((one) => `· ${one}`)]),
      'Please complete it within 24 hours; it then waits for review by itself.',
    ].join('\n'),
};

export const requesting: RequestingMessages = {
  unknown: (number) => `There is no change request ${number}.`,
  customerUnknown: (number) => `There is no customer ${number}.`,
  fieldUnknown: (title) => `“${title}” is no field that can be changed by request.`,
  valueMissing: 'Enter the new value.',
  sameValue: (field, value) => `${field} is “${value}” already.`,
  decided: (number, state) => `Change request ${number} was decided already: ${state}.`,
  verdictUnknown: (verdict, allowed) => `“${verdict}” is no decision; there are: ${allowed}.`,
  own: (number) => `You made change request ${number}; somebody else verifies it.`,
  reasonMissing: 'Say why it is refused.',
  evidence: (trigger, wanted) =>
    wanted === '' ? 'Enter how it was verified before it passes.' : `“${trigger}” is verified by: ${wanted}.`,
  noticeSubject: (customer) => `[Customer Register] Changed: ${customer}`,
  noticesSubject: (count, customer) => `[Customer Register] ${count} changes: ${customer} and others`,
  notice: (customer, note) => `Customer ${customer}: ${note}`,
};
