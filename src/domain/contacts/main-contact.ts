/** @fileoverview Who is a customer's main contact, and what of that person stands in the customer's row. */
import type { RecordOf } from '../../schema/define-table';
import type { contacts } from '../../schema/tables/contacts';
import type { customers } from '../../schema/tables/customers';

type Contact = RecordOf<typeof contacts>;
type Customer = RecordOf<typeof customers>;

/** The customer's column, and the contact's. */
export const MIRRORED = [
  ['contactName', 'name'],
  ['contactTitle', 'title'],
  ['phone', 'phone'],
  ['email', 'email'],
  ['wechat', 'wechat'],
  ['consent', 'consent'],
  ['consentAt', 'consentAt'],
] as const;

type Candidate = Pick<Contact, 'name' | 'active' | 'primary'>;

/** The one just ticked, else who was it before, else who bears the name in the customer's row; a leaver is none. */
export function mainContactOf<C extends Candidate>(
  all: readonly C[],
  justTicked: (contact: C) => boolean,
  nameInRow: string,
): C | undefined {
  const there = all.filter(({ name, active }) => active && name !== '');
  const ticked = there.filter(({ primary }) => primary);
  return (
    ticked.filter(justTicked).pop() ??
    ticked[0] ??
    there.find(({ name }) => name === nameInRow) ??
    (nameInRow === '' || all.some(({ name }) => name === nameInRow) ? there[0] : undefined)
  );
}

/** What the customer's row takes over: everything of another person; of the same one, what is known. */
export function rowOfContact(contact: Contact, customer: Customer): Partial<Customer> {
  const same = contact.name === customer.contactName;
  const taken: Record<string, string> = {};
  for (const [ours, theirs] of MIRRORED) {
    const value = contact[theirs];
    // A company must be reachable: its number stays until the person's own is known.
    const keeps = value === '' && (same || ours === 'phone');
    if (!keeps && customer[ours] !== value) taken[ours] = value;
  }
  return taken;
}

/** What is known of the main contact from the customer's row, where the contact's own is blank. */
export function contactOfRow(contact: Contact, customer: Customer): Partial<Contact> {
  const taken: Record<string, string> = {};
  if (contact.name !== customer.contactName) return taken;
  for (const [ours, theirs] of MIRRORED)
    if (contact[theirs] === '' && customer[ours] !== '') taken[theirs] = customer[ours];
  return taken;
}
