/** @fileoverview Deleting a person's data, and handing out a copy of them. */
import type { PrivacyMessages } from '../zh-CN/privacy';

export const privacy: PrivacyMessages = {
  noContact: (id) => `There is no contact ${id}.`,
  noCustomer: (id) => `There is no customer ${id}.`,
  reasonMissing: 'Say why, such as: asked for by the person.',
  reasonNames: 'The reason must not hold the name, a number or an address.',
  deletedNote: 'personal data deleted as the person asked',
  askWho: 'Number of the contact (P…), or of the customer whose contact is meant:',
  askReason: 'Reason (no names, no numbers):',
  confirm: (name, cells) =>
    `The personal data of ${name} are taken out of contacts, customers, interactions, surveys, mails and the log (some ${cells} places), for good.\nThe version history of the spreadsheet and existing backups are not touched. Go on?`,
};
