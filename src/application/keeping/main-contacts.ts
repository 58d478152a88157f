/** @fileoverview 主联系人: exactly one a customer, and alike in 联系人 and in the customer's row, whichever was typed. */
import { contactOfRow, MIRRORED, mainContactOf, rowOfContact } from '../../domain/contacts/main-contact';
import { changedFields, snapshotOf } from '../../domain/records/business-fields';
import { derivedFields } from '../../domain/records/complete-record';
import type { RecordOf, Table } from '../../schema/define-table';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import type { Authorship } from '../change-log/authorship';
import type { Register, Stored, Values } from '../ports';
import { blocksOf, type Row, tablesOf } from './customer-tables';
import { type KeepWorld, type Kept, keepRecords } from './keep-records';
import { knownStates } from './known-states';
import { counterKey } from './number-records';
import { addRecords, changeRecords } from './record-changes';

type ContactRow = Row<typeof contacts>;
type CustomerRow = Row<typeof customers>;

/** Fields of a customer that its main contact has too. */
export const OURS: readonly string[] = MIRRORED.map(([ours]) => ours);
/** What tells who is the main contact. */
const DECIDING: readonly string[] = ['customer', 'name', 'active', 'primary'];
const THEIRS: readonly string[] = [...MIRRORED.map(([, theirs]) => theirs), ...DECIDING];

/** Of the main contact the customer's row takes these over, whoever else is a contact. */
export function isOnlyMirrored(keys: readonly string[]): boolean {
  return keys.every((key) => !DECIDING.includes(key));
}

/**
 * Before the records are logged: what is settled of them here is logged with them. Returns what changed of each now.
 * `atHand` are all contacts of the one customer, where they were read already.
 */
export function settleMainContacts(
  table: Table,
  kept: readonly Kept[],
  author: Authorship,
  world: KeepWorld,
  atHand?: readonly ContactRow[],
): readonly Kept[] {
  if (table === contacts) settleContacts(kept, author, world);
  else if (table === customers) followCustomers(kept, author, world, atHand);
  else return kept;
  return kept.map((one) => ({
    ...one,
    changed: changedFields(table, one.before ?? {}, snapshotOf(table, one.stored.values)),
  }));
}

function settleContacts(kept: readonly Kept[], author: Authorship, world: KeepWorld): void {
  const stirred = kept.filter(({ changed }) => changed.some((key) => THEIRS.includes(key)));
  const ids = stirred.flatMap(({ stored, before }) => [textIn(stored.values, 'customer'), textIn(before, 'customer')]);
  const wanted = [...new Set(ids.filter(Boolean))];
  if (wanted.length === 0) return;
  const touched = new Map(kept.map(({ stored }) => [stored.row, stored as unknown as ContactRow]));
  const others = stirred.every(isMainStill) ? [] : contactsOfCustomers(wanted, world.register, touched);
  const all = [...others, ...touched.values()];
  const ticked = (contact: object) =>
    stirred.some(({ stored, changed }) => stored.values === contact && changed.includes('primary'));
  for (const customer of tablesOf(wanted, [], world.register).customers) {
    const own = all.filter(({ values }) => values.customer === customer.values.id);
    settleOne(customer, own, touched, ticked, author, world);
  }
}

/** Who is the main contact is as it was: nobody else needs to be asked. */
function isMainStill({ stored, before, changed }: Kept): boolean {
  const { primary, active, name } = stored.values;
  return Boolean(before && primary === true && active === true && name) && isOnlyMirrored(changed);
}

function settleOne(
  customer: CustomerRow,
  own: readonly ContactRow[],
  touched: ReadonlyMap<number, ContactRow>,
  ticked: (contact: object) => boolean,
  author: Authorship,
  world: KeepWorld,
): void {
  const named = own.some(({ values }) => values.name !== '');
  const values = own.map((row) => row.values);
  const main = mainContactOf(values, ticked, customer.values.contactName);
  // Whoever stood in the customer's row so far is a contact too, and stays the main one.
  if (!main && named && customer.values.contactName !== '') fileFormer(customer, author, world);
  for (const row of own) {
    const primary = row.values === main;
    const known = primary ? contactOfRow(row.values, customer.values) : {};
    if (row.values.primary !== primary || Object.keys(known).length > 0) {
      changeContact(row, { primary, ...known }, touched, author, world);
    }
  }
  if (!main) return;
  changeCustomer(customer, rowOfContact(main, customer.values), author, world);
  const { contactName } = customer.values;
  // Where the row changes by request only it was put back: the tick follows it until the request is granted.
  const stays = main.name !== contactName && own.find(({ values: { name, active } }) => active && name === contactName);
  if (!stays) return;
  for (const row of own) changeContact(row, { primary: row === stays }, touched, author, world);
}

/** What was just typed is logged with what was typed; another record has an entry of its own. */
function changeContact(
  row: ContactRow,
  values: Partial<RecordOf<typeof contacts>>,
  touched: ReadonlyMap<number, ContactRow>,
  author: Authorship,
  world: KeepWorld,
): void {
  if (touched.get(row.row) === row) world.register.change(contacts, row, values);
  else changeRecords(contacts, [{ stored: row, values }], author, world);
}

function fileFormer({ values }: CustomerRow, author: Authorship, world: KeepWorld): void {
  const person = Object.fromEntries(MIRRORED.map(([ours, theirs]) => [theirs, values[ours]]));
  const place = { customer: values.id, customerName: values.name, primary: true, active: true };
  addRecords(contacts, [{ ...person, ...addressed(person), ...place }], author, world);
}

/** A 称呼 that nobody chose follows name and title. */
function addressed(values: Values, before?: RecordOf<typeof contacts>): Partial<RecordOf<typeof contacts>> {
  return derivedFields(contacts, { ...before, ...values }, [], before);
}

/** Checked like anything that is typed there. */
function changeCustomer(
  customer: CustomerRow,
  values: Partial<RecordOf<typeof customers>>,
  author: Authorship,
  world: KeepWorld,
): void {
  if (Object.keys(values).length === 0) return;
  const { register } = world;
  register.change(customers, customer, values);
  const known = knownStates(customers, [customer.values.id], register);
  keepRecords(customers, [customer as unknown as Stored], known, author, world, { mirrored: true });
}

/** The main contact is who the customer's row says: the same person mended, or another of the contacts. */
function followCustomers(
  kept: readonly Kept[],
  author: Authorship,
  world: KeepWorld,
  atHand: readonly ContactRow[] | undefined,
): void {
  const stirred = kept.filter(({ before, changed }) => before && changed.some((key) => OURS.includes(key)));
  // Where no contact was ever numbered there is none to look for.
  if (stirred.length === 0 || world.ledger.get(counterKey(contacts)) === undefined) return;
  const ids = stirred.map(({ stored }) => String(stored.values.id));
  const all = atHand ?? contactsOfCustomers(ids, world.register);
  for (const { stored, changed } of stirred) {
    const own = all.filter(({ values }) => values.customer === stored.values.id);
    followOne(stored as unknown as CustomerRow, changed, own, author, world);
  }
}

/**
 * But for the rows at hand: of a customer without further contacts one column is read and no more. Where rows moved
 * meanwhile, they are looked for anew.
 */
export function contactsOfCustomers(
  ids: readonly string[],
  register: Register,
  atHand: ReadonlyMap<number, ContactRow> = new Map(),
): readonly ContactRow[] {
  const [id] = ids;
  const anew = () => tablesOf(ids, [contacts], register, true).contacts.filter(({ row }) => !atHand.has(row));
  if (ids.length > 1) return anew();
  const isTheirs = ({ row, values }: Pick<ContactRow, 'row'> & { values: { customer: string } }) =>
    values.customer === id && !atHand.has(row);
  const seen = register.glance(contacts, ['customer']).filter(isTheirs);
  const blocks = blocksOf(seen.map(({ row }) => row));
  const found = blocks.flatMap(([first, last]) => register.rows(contacts, first, last).filter(isTheirs));
  return found.length === seen.length ? found : anew();
}

function followOne(
  customer: CustomerRow,
  changed: readonly string[],
  own: readonly ContactRow[],
  author: Authorship,
  world: KeepWorld,
): void {
  const main = own.find(({ values }) => values.primary && values.active);
  const named = own.find(({ values }) => values.active && values.name === customer.values.contactName);
  if (named && named !== main) {
    changeRecords(contacts, [{ stored: named, values: { primary: true } }], author, world);
    if (main) changeRecords(contacts, [{ stored: main, values: { primary: false } }], author, world);
    const taken = Object.entries(rowOfContact(named.values, customer.values)).filter(([key]) => !changed.includes(key));
    world.register.change(customers, customer, Object.fromEntries(taken));
    return;
  }
  if (!main) return;
  const typed = MIRRORED.filter(([ours]) => changed.includes(ours));
  const values = Object.fromEntries(typed.map(([ours, theirs]) => [theirs, customer.values[ours]]));
  changeRecords(contacts, [{ stored: main, values: { ...values, ...addressed(values, main.values) } }], author, world);
}

function textIn(values: Values | undefined, key: string): string {
  return String(values?.[key] ?? '');
}
