/** @fileoverview 删除个人信息: one person is taken out of every table, mail and log; one entry says who did it and why. */
import { withoutSalt } from '../../domain/change-log/chain';
import { MIRRORED, rowOfContact } from '../../domain/contacts/main-contact';
import { type Eraser, erasedMark, eraserOf } from '../../domain/privacy/eraser';
import { messagesFor } from '../../messages';
import type { RecordOf, Table } from '../../schema/define-table';
import { alarms } from '../../schema/tables/alarms';
import { changes } from '../../schema/tables/changes';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { outbox } from '../../schema/tables/outbox';
import { callerAuthor } from '../change-log/authorship';
import { entryOf, logEntries } from '../change-log/log-changes';
import { rememberRecords } from '../keeping/known-states';
import { changeRecords, type RecordWorld } from '../keeping/record-changes';
import type { Register, Stored, Values, World } from '../ports';
import { refusal } from '../user-error';
import { findPerson, type Person, type PersonInput } from './find-person';
import { type HeldRecords, heldRecords, wordFields } from './held-records';

export interface Deletion extends PersonInput {
  readonly reason: string;
}

export interface Deleted {
  /** The contact's or the customer's number. */
  readonly record: string;
  readonly cells: number;
}

type DeleteWorld = RecordWorld & Pick<World, 'caller'>;

export function deletePersonalData(input: Deletion, world: DeleteWorld): Deleted {
  const { privacy } = messagesFor(world.language);
  const person = findPerson(input, world);
  const mark = erasedMark(world.clock.today());
  const eraser = eraserOf(person.terms, mark);
  const reason = input.reason.trim();
  if (reason === '') throw refusal(privacy.reasonMissing, 'reason');
  if (eraser.touches(reason)) throw refusal(privacy.reasonNames, 'reason', reason);
  const held = heldRecords(person.customer.values.id, world.register);
  const cells = [
    ...held.map((one) => eraseRecords(one, person, eraser, mark, world.register)),
    eraseMails(person, eraser, world.register),
    eraseAlarms(eraser, world.register),
    eraseLog(held, person, eraser, mark, world.register),
  ].reduce((sum, count) => sum + count, 0);
  const table: Table = person.contact ? contacts : customers;
  const stored = (person.contact ?? person.customer) as unknown as Stored;
  const author = { ...callerAuthor(world.caller, '删除', world.config), reason };
  logEntries([{ ...entryOf(table, stored, author, world), note: privacy.deletedNote }], world);
  handOver(person, held, world);
  return { record: String(stored.values.id), cells };
}

function eraseRecords(
  { table, records }: HeldRecords,
  person: Person,
  eraser: Eraser,
  mark: string,
  register: Register,
): number {
  const changed: Stored[] = [];
  let cells = 0;
  for (const stored of records) {
    const erased = { ...wordsOf(table, stored, eraser, mark), ...ownOf(table, stored, person, mark) };
    const keys = Object.keys(erased).filter((key) => erased[key] !== stored.values[key]);
    if (keys.length === 0) continue;
    cells += keys.length;
    register.change<Table>(table, stored as Stored<never>, erased as never);
    // What was said at these cells quotes what stood in them.
    register.note<Table>(table, stored as Stored<never>, Object.fromEntries(keys.map((key) => [key, ''])));
    changed.push(stored);
  }
  if (changed.length > 0) rememberRecords(table, changed, register);
  return cells;
}

/** Texts that name the person. */
function wordsOf(table: Table, { values }: Stored, eraser: Eraser, mark: string): Values {
  const erased: Values = {};
  for (const key of wordFields(table)) {
    const text = String(values[key] ?? '');
    // What a questionnaire was answered with is the person's as a whole.
    if (eraser.touches(text)) erased[key] = key === 'answers' ? mark : eraser.erase(text);
  }
  return erased;
}

const OWN = ['name', 'salutation', 'phone', 'email', 'wechat', 'birthday', 'interests'];
const OWN_OF_CUSTOMER = ['name', 'shortName', 'landline', 'address', 'registeredAddress', 'website'];

/** The person's own fields, whatever stands in them. */
function ownOf(table: Table, stored: Stored, person: Person, mark: string): Values {
  const own = (keys: readonly string[]) =>
    Object.fromEntries(keys.filter((key) => stored.values[key]).map((key) => [key, mark]));
  if (table === contacts && stored.row === person.contact?.row) {
    return { ...own(OWN), consent: '已撤回', active: false, primary: false };
  }
  if (table !== customers || !person.isMain) return {};
  const mirror = MIRRORED.map(([ours]) => ours).filter((key) => !key.startsWith('consent') && key !== 'contactTitle');
  return { ...own(mirror), ...(person.isCustomer ? { ...own(OWN_OF_CUSTOMER), consent: '已撤回' } : {}) };
}

/** Numbers and addresses wherever they stand; a name only in mails that speak of the customer. */
function eraseMails(person: Person, eraser: Eraser, register: Register): number {
  const { id, name } = person.customer.values;
  const reached = eraserOf({ ...person.terms, names: [] }, erasedMark(''));
  let cells = 0;
  for (const stored of register.all(outbox)) {
    const { to, subject, text, html } = stored.values;
    const all = [to, subject, text, html].join('\n');
    const about = all.includes(id) || (name !== '' && all.includes(name));
    if (!(about ? eraser.touches(all) : reached.touches(all))) continue;
    const erased = { to, subject, text, html };
    for (const key of ['to', 'subject', 'text', 'html'] as const) {
      if (!eraser.touches(erased[key])) continue;
      erased[key] = eraser.erase(erased[key]);
      cells += 1;
    }
    register.change(outbox, stored, erased);
  }
  return cells;
}

function eraseAlarms(eraser: Eraser, register: Register): number {
  const named = register.all(alarms).filter(({ values }) => eraser.touches(values.detail));
  for (const stored of named) register.change(alarms, stored, { detail: eraser.erase(stored.values.detail) });
  return named.length;
}

/** The texts of the entries, and the salts by which somebody could try out what they were; the chain still verifies. */
function eraseLog(
  held: readonly HeldRecords[],
  person: Person,
  eraser: Eraser,
  mark: string,
  register: Register,
): number {
  const ids = new Set(held.flatMap(({ records }) => records.map(({ values }) => String(values.id ?? ''))));
  let cells = 0;
  for (const stored of register.all(changes)) {
    if (!ids.has(stored.values.record)) continue;
    const erased = entryWithout(stored.values, person, eraser, mark);
    if (!erased) continue;
    cells += 1;
    register.change(changes, stored, { ...erased, hash: withoutSalt(stored.values.hash) });
  }
  return cells;
}

type Entry = RecordOf<typeof changes>;

function entryWithout(entry: Entry, person: Person, eraser: Eraser, mark: string): Partial<Entry> | undefined {
  const { before, after, note, record } = entry;
  // Of the contact's own record nothing is left, birthday and interests included.
  if (record === person.contact?.values.id) {
    const whole = (text: string) => (text === '' ? '' : mark);
    return { before: whole(before), after: whole(after), note: whole(note) };
  }
  if (![before, after, note].some((text) => eraser.touches(text))) return undefined;
  return { before: eraser.erase(before), after: eraser.erase(after), note: eraser.erase(note) };
}

/** Another contact, if there is one, becomes the main one. */
function handOver(person: Person, held: readonly HeldRecords[], world: DeleteWorld): void {
  if (!person.isMain) return;
  const all = held.find(({ table }) => table === contacts)?.records ?? [];
  const others = all as unknown as Stored<RecordOf<typeof contacts>>[];
  const next = others.find(({ row, values }) => row !== person.contact?.row && values.active && values.name !== '');
  if (!next) return;
  const author = callerAuthor(world.caller, '编辑', world.config);
  changeRecords(contacts, [{ stored: next, values: { primary: true } }], author, world);
  const values = rowOfContact(next.values, person.customer.values);
  changeRecords(customers, [{ stored: person.customer, values }], author, world);
}
