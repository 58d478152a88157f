/** @fileoverview One greeting by mail, sent by its owner's own run; then it is done. */
import { isOpen, isWish } from '../../domain/follow-ups/follow-up';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { followUps } from '../../schema/tables/follow-ups';
import { callerAuthor } from '../change-log/authorship';
import { mayDecide } from '../keeping/decided-fields';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { celebrated, greetingAddress, greetingMail, peopleById } from './greeting-letter';

export interface GreetingSent {
  readonly ok: true;
  readonly to: string;
}

export function sendGreeting({ id }: { readonly id: string }, world: World): GreetingSent {
  const { register, config, language, caller, clock, mailer } = world;
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
  if (mailer.remainingQuota() < 1) throw refusal(words.noQuota);
  mailer.send(greetingMail(greeting, world));
  changeRecords(followUps, [{ stored, values: { status: '已完成', doneOn: clock.today() } }], author, world);
  register.commit();
  return { ok: true, to };
}
