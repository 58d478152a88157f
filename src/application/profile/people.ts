/** @fileoverview The people at a customer, whoever is reached first on top. */
import { addressedAs } from '../../domain/contacts/salutation';
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import type { CustomerTables } from '../keeping/customer-tables';

export interface Person {
  readonly name: string;
  readonly salutation: string;
  readonly title: string;
  readonly role: string;
  readonly main: boolean;
  /** Each number by itself. */
  readonly phones: readonly string[];
  readonly email: string;
  readonly wechat: string;
}

/** Who has left is left out; where nobody is kept as a contact, the customer's own row names one. */
export function peopleOf(customer: RecordOf<typeof customers>, { contacts }: CustomerTables): Person[] {
  const kept = contacts
    .map(({ values }) => values)
    .filter(({ id, active }) => id !== '' && active)
    .map(({ name, salutation, title, role, primary, phone, email, wechat }) => ({
      name,
      salutation: addressedAs(name, title, salutation),
      title,
      role,
      main: primary,
      phones: numbersIn(phone),
      email,
      wechat,
    }));
  if (kept.length > 0) return kept.sort((a, b) => Number(b.main) - Number(a.main));
  const { contactName, contactTitle, phone, landline, email, wechat } = customer;
  const phones = [...numbersIn(phone), ...numbersIn(landline)];
  if (contactName === '' && phones.length === 0) return [];
  const salutation = addressedAs(contactName, contactTitle);
  return [{ name: contactName, salutation, title: contactTitle, role: '', main: true, phones, email, wechat }];
}

function numbersIn(text: string): string[] {
  return text.split(/[；;]/).flatMap((number) => number.trim() || []);
}
