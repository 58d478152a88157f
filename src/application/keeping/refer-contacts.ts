/** @fileoverview 沟通对象: names of a customer's contacts become their numbers; left blank it is the main contact. */
import type { Problem } from '../../domain/checks/check';
import type { Decision } from '../../domain/records/decide-record';
import type { RecordOf, Table } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import { interactions } from '../../schema/tables/interactions';
import type { Values, World } from '../ports';
import { tablesOf } from './customer-tables';
import { counterKey } from './number-records';

type Contact = RecordOf<typeof contacts>;

/** Contacts are only read where customer or contact was typed anew, or something over the names. */
export function referContacts(
  table: Table,
  decision: Decision,
  before: Values | undefined,
  { register, ledger }: Pick<World, 'register' | 'ledger'>,
  covered: readonly string[] = [],
): Decision {
  const { values } = decision;
  const customer = String(values.customer ?? '');
  if (table !== interactions || customer === '' || !(isTyped(values, before) || covered.includes('contactName')))
    return decision;
  // Where no contact was ever numbered there is none to look for.
  if (ledger.get(counterKey(contacts)) === undefined) return decision;
  const own = tablesOf([customer], [contacts], register, true).contacts.map((row) => row.values);
  const typed = values.contact as readonly string[];
  const main = own.find(({ primary, active }) => primary && active);
  const meant = typed.length > 0 ? typed.map((text) => meaning(text, own)) : [main].filter(Boolean);
  const unknown = typed.filter((_, index) => meant[index] === undefined);
  const contact =
    typed.length > 0 ? typed.map((text, index) => meant[index]?.id ?? text) : meant.map((one) => one?.id ?? '');
  const contactName = meant.flatMap((one) => (one ? [one.name] : [])).join('、');
  return {
    ...decision,
    values: { ...values, contact, contactName, ...wrong(values, unknown) },
    problems: [...decision.problems, ...unknown.map(problemOf)],
  };
}

function isTyped(values: Values, before: Values | undefined): boolean {
  const text = (one: Values | undefined, key: string) => String(one?.[key] ?? '');
  return !before || ['customer', 'contact'].some((key) => text(before, key) !== text(values, key));
}

function meaning(text: string, own: readonly Contact[]): Contact | undefined {
  return own.find(({ id }) => id === text.toUpperCase()) ?? own.find(({ name }) => name === text);
}

function problemOf(value: string): Problem {
  return { field: 'contact', severity: 'warning', message: 'referenceUnknown', params: { value } };
}

function wrong({ problems }: Values, unknown: readonly string[]): Values {
  return unknown.length === 0 ? {} : { problems: [String(problems ?? ''), 'contact'].filter(Boolean).join(' ') };
}
