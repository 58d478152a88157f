/** @fileoverview Makes the caller the automation owner; the former owner's triggers retire at their next run. */
import { messagesFor } from '../../messages';
import { settings } from '../../schema/tables/settings';
import { factsIn, mirrorFacts } from '../config/config-mirror';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { installAnew, type Made, type TriggerWorld } from './make-triggers';

export function takeOverTriggers(world: TriggerWorld & Pick<World, 'register'>): Made {
  const { ledger, caller, register, language } = world;
  const facts = factsIn(ledger);
  if (!facts) throw refusal(messagesFor(language).access.notSetUp);
  const taken = { ...facts, automationOwner: caller.effective, triggerUids: [] };
  const row = register.all(settings).find(({ values }) => values.key === 'automationOwner');
  if (row) register.change(settings, row, { value: caller.effective });
  mirrorFacts(taken, ledger);
  return installAnew(taken, world);
}
