/** @fileoverview Whose data are meant: a contact, or the main contact of a customer; and the words by which texts know that person. */
import type { Terms } from '../../domain/privacy/eraser';
import { phonesIn } from '../../domain/typed/phone';
import { messagesFor } from '../../messages';
import { changes } from '../../schema/tables/changes';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { fieldTitled } from '../filing/field-titled';
import type { Row } from '../keeping/customer-tables';
import type { World } from '../ports';
import { refusal } from '../user-error';

export interface PersonInput {
  /** Number of a contact, or of the customer whose main contact is meant. */
  readonly contact?: string;
  readonly customer?: string;
}

export interface Person {
  readonly contact: Row<typeof contacts> | undefined;
  readonly customer: Row<typeof customers>;
  /** The person stands in the customer's row. */
  readonly isMain: boolean;
  /** The customer is the person. */
  readonly isCustomer: boolean;
  readonly terms: Terms;
}

export function findPerson(input: PersonInput, world: Pick<World, 'register' | 'language'>): Person {
  const { register, language } = world;
  const { privacy } = messagesFor(language);
  const asked = (input.contact ?? input.customer ?? '').trim();
  const named =
    input.contact === undefined ? undefined : register.all(contacts).find(({ values }) => values.id === asked);
  if (input.contact !== undefined && !named) throw refusal(privacy.noContact(asked), 'contact', asked);
  const id = named ? named.values.customer : asked;
  const customer = register.all(customers).find(({ values }) => values.id === id);
  if (!customer) throw refusal(privacy.noCustomer(id), named ? 'contact' : 'customer', id);
  const contact = named ?? mainOf(customer, world);
  const isMain = !contact || contact.values.primary || contact.values.name === customer.values.contactName;
  const isCustomer = isMain && customer.values.type === '个人客户';
  return { contact, customer, isMain, isCustomer, terms: termsOf(contact, customer, isMain, isCustomer, world) };
}

function mainOf({ values }: Row<typeof customers>, { register }: Pick<World, 'register'>) {
  const own = register.all(contacts).filter((row) => row.values.customer === values.id);
  return own.find((row) => row.values.name === values.contactName) ?? own.find((row) => row.values.primary);
}

function termsOf(
  contact: Person['contact'],
  { values }: Row<typeof customers>,
  isMain: boolean,
  isCustomer: boolean,
  world: Pick<World, 'register'>,
): Terms {
  const mirror = isMain ? [{ ...values, name: values.contactName, salutation: '' }] : [];
  const sources = [...(contact ? [contact.values] : []), ...mirror, ...formerly(contact, world)];
  return {
    names: [...sources.flatMap(({ name, salutation }) => [name, salutation]), ...(isCustomer ? [values.name] : [])],
    numbers: sources.flatMap(({ phone }) => phonesIn(phone)),
    addresses: sources.flatMap(({ email, wechat }) => [email, wechat]),
  };
}

interface Known {
  name: string;
  salutation: string;
  phone: string;
  email: string;
  wechat: string;
}

/** What the log says the contact was called and reached by before. */
function formerly(contact: Person['contact'], { register }: Pick<World, 'register'>): Known[] {
  if (!contact) return [];
  return register
    .all(changes)
    .filter(({ values }) => values.record === contact.values.id && values.field !== '')
    .flatMap(({ values: { field, before, after } }) => {
      const key = fieldTitled(contacts, field);
      const blank = { name: '', salutation: '', phone: '', email: '', wechat: '' };
      return key !== undefined && key in blank ? [before, after].map((text) => ({ ...blank, [key]: text })) : [];
    });
}
