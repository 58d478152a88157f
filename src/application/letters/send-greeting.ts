/** @fileoverview One greeting by mail, sent by its owner's own run, at most once; then it is done. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import type { Row } from '../keeping/customer-tables';
import { mayDecide } from '../keeping/decided-fields';
import { changeRecords } from '../keeping/record-changes';
import { sendOnce } from '../mail/send-once';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { greetingKey, greetingKind } from './greeting-key';
import { celebrated, type Greeting, greetingAddress, greetingMail, peopleById } from './greeting-letter';

export interface GreetingSent {
  readonly ok: true;
  readonly to: string;
}

interface Asked {
  readonly stored: Row<typeof followUps>;
  readonly greeting: Greeting;
  readonly to: string;
}

/** Called under the lock. A mail that a run before this one sent and could not mark any more is not sent again. */
export function sendGreeting({ id }: { readonly id: string }, world: World): GreetingSent {
  const { stored, greeting, to } = greetingAsked(id, world);
  const { planning } = messagesFor(world.language);
  const { values: plan } = stored;
  const mail = {
    kind: greetingKind(plan),
    to,
    keyIn: () => greetingKey(plan),
    make: () => greetingMail(greeting, world),
    words: { inDoubt: planning.greetingInDoubt, failed: planning.greetingFailed },
  };
  sendOnce(mail, world);
  const author = callerAuthor(world.caller, '编辑', world.config);
  changeRecords(followUps, [{ stored, values: { status: '已完成', doneOn: world.clock.today() } }], author, world);
  world.register.commit();
  return { ok: true, to };
}

function greetingAsked(id: string, world: World): Asked {
  const { register, config, language, caller } = world;
  const words = messagesFor(language).planning;
  const stored = register.find(followUps, id);
  const customer = stored && register.find(customers, stored.values.customer)?.values;
  if (!stored || !customer || !isWish(stored.values)) throw refusal(words.planUnknown(id), 'id', id);
  const { values: plan } = stored;
  if (!isOpen(plan)) throw refusal(words.notOpen(id), 'id', id);
  const author = callerAuthor(caller, '编辑', config);
  if (plan.owner !== author.actor && !mayDecide(author, 'manager')) {
    throw refusal(words.notYours(plan.owner), 'id', id);
  }
  const greeting = { plan, customer, person: celebrated(plan, peopleById(world)) };
  const to = greetingAddress(greeting);
  if (to === '') throw refusal(words.noGreetingMail(greeting.person?.name ?? customer.name), 'to', '');
  return { stored, greeting, to };
}
