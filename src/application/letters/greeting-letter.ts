/** @fileoverview One greeting as a letter: to whom, in which words, and whether it may go by mail. */
import { isPlanned } from '../../domain/cadence/planned';
import { hasCause } from '../../domain/follow-ups/follow-up';
import { html } from '../../domain/html';
import { fillTemplate } from '../../domain/letters/fill-template';
import type { RecordOf } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import type { customers } from '../../schema/tables/customers';
import type { followUps } from '../../schema/tables/follow-ups';
import type { Member } from '../config/config';
import { settingsOf } from '../config/typed-settings';
import type { Mail, World } from '../ports';
import { letterFor, lettersOf, letterValues } from './letter-values';

const AGREED = '已告知并同意';
const IN_FORCE = '已生效';
const WITH_INTERESTS = '兴趣';

type Plan = RecordOf<typeof followUps>;
type Customer = RecordOf<typeof customers>;
type Person = RecordOf<typeof contacts>;
type LetterWorld = Pick<World, 'register' | 'config'>;

/** A plan, and who is wished well: the customer, or on a birthday one person of it. */
export interface Greeting {
  readonly plan: Plan;
  readonly customer: Customer;
  readonly person: Person | undefined;
}

export interface GreetingLetter {
  readonly subject: string;
  readonly text: string;
}

/** `anniversary:P000001:2026` names a person. */
export function celebrated(plan: Plan, people: ReadonlyMap<string, Person>): Person | undefined {
  return hasCause(plan, 'anniversary') ? people.get(plan.cause.split(':')[1] ?? '') : undefined;
}

export function peopleById({ register }: Pick<World, 'register'>): ReadonlyMap<string, Person> {
  return new Map(register.all(contacts).map(({ values }) => [values.id, values]));
}

/** Only to those who agreed, whose record is in force, and who have an address; '' where it may not go by mail. */
export function greetingAddress({ customer, person }: Greeting): string {
  if (customer.status !== IN_FORCE || !isPlanned(customer)) return '';
  const { email, consent } = person ?? customer;
  return consent === AGREED ? email : '';
}

/** In the name of who owns the greeting. */
export function greetingLetter(greeting: Greeting, world: LetterWorld): GreetingLetter {
  const { plan, customer, person } = greeting;
  const values = letterValues(customer, writerOf(greeting, world), world, person);
  const scene = sceneOf(plan);
  // A text that speaks of interests is for those whose interests are known, where none is for the festival itself.
  const tags = scene === FESTIVAL && values.兴趣 ? [occasionOf(greeting), WITH_INTERESTS] : [occasionOf(greeting)];
  const letter = letterFor(lettersOf(world), scene, customer, tags);
  return { subject: letter?.subject || plan.content, text: fillTemplate(letter?.text ?? plan.content, values) };
}

const FESTIVAL = '节日问候';

function sceneOf(plan: Plan): string {
  return hasCause(plan, 'festival') ? FESTIVAL : '司庆/生日';
}

function occasionOf({ plan, customer }: Greeting): string {
  const of = plan.cause.split(':')[1] ?? '';
  if (hasCause(plan, 'festival')) return of;
  return of === customer.id ? '司庆' : '生日';
}

function writerOf({ plan }: Greeting, { config }: LetterWorld): Member | undefined {
  return config.members.find(({ name }) => name === plan.owner);
}

export function greetingMail(greeting: Greeting, world: LetterWorld): Mail {
  const writer = writerOf(greeting, world);
  const { subject, text } = greetingLetter(greeting, world);
  return {
    to: greetingAddress(greeting),
    subject,
    text,
    html: html`<p style="font-size:15px;line-height:1.7">${text}</p>`.html,
    senderName: [settingsOf(world.config).companyName, greeting.plan.owner].filter(Boolean).join(' '),
    ...(writer?.email ? { replyTo: writer.email } : {}),
  };
}
