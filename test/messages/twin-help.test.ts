/** @fileoverview Whoever enters a customer again is offered what can be done: work together, a transfer, a merge (K3 避免重复触达). */
import { messagesFor } from '../../src/messages';

it.each([
  ['zh-CN', '协作'],
  ['zh-TW', '協作'],
  ['en', 'work with its owner'],
] as const)('in %s, by the captions of the menu', (language, together) => {
  const { menu, notes } = messagesFor(language);
  for (const words of [together, menu.transfer, menu.duplicates]) expect(notes.twinHelp).toContain(words);
});
