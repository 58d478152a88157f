/** @fileoverview Why two customers may be one. */
import type { DuplicateMessages } from '../zh-CN/duplicates';

export const duplicates: DuplicateMessages = {
  reasons: {
    sameCode: 'same registration code',
    sameMobile: 'same mobile number',
    sameName: 'same name',
    samePerson: 'same name, perhaps the same person',
    sameCore: 'same core name, perhaps another company of the group',
    sharedPhone: 'same phone, perhaps a switchboard',
    sharedMail: 'same e-mail, perhaps a shared mailbox',
    similarName: 'similar name in the same region',
    soundsAlike: 'name sounds alike in the same region',
  },
  same: 'Same customer',
  likely: 'Perhaps a duplicate',
  none: 'No duplicate customers were found.',
  found: (pairs) => `${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of customers may be duplicates.`,
};
