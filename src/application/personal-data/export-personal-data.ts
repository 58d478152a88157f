/** @fileoverview 导出个人信息副本: all that is held on one person, field by field. */
import { eraserOf } from '../../domain/privacy/eraser';
import { maskSensitive } from '../../domain/sensitive';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { contacts } from '../../schema/tables/contacts';
import { customers } from '../../schema/tables/customers';
import { outbox } from '../../schema/tables/outbox';
import { shownText } from '../filing/shown-text';
import type { Stored, World } from '../ports';
import { findPerson, type Person, type PersonInput } from './find-person';
import { heldRecords, wordFields } from './held-records';

export interface HeldItem {
  /** Name of the tab. */
  readonly table: string;
  readonly record: string;
  readonly field: string;
  readonly value: string;
}

export interface PersonalCopy {
  readonly person: string;
  readonly items: readonly HeldItem[];
}

type CopyWorld = Pick<World, 'register' | 'language'>;

export function exportPersonalData(input: PersonInput, world: CopyWorld): PersonalCopy {
  const person = findPerson(input, world);
  const { touches } = eraserOf(person.terms, '');
  const held = heldRecords(person.customer.values.id, world.register);
  const ids = new Set(held.flatMap(({ records }) => records.map(({ values }) => String(values.id ?? ''))));
  const items = [
    ...held.flatMap(({ table, records }) =>
      records.flatMap((stored) => itemsOf(table, stored, keysOf(table, stored, person, touches), world)),
    ),
    ...plainItems(outbox, world, ({ to, subject, text }) => touches([to, subject, text].map(String).join('\n')), [
      'to',
      'subject',
      'text',
    ]),
    ...plainItems(
      changes,
      world,
      ({ record, before, after }) => ids.has(String(record)) && touches([before, after].map(String).join('\n')),
      ['at', 'field', 'before', 'after'],
    ),
  ];
  return { person: person.contact?.values.name || person.customer.values.contactName, items };
}

type Touches = (text: string) => boolean;

/** All of the person's own record; of others, the texts that name the person. */
function keysOf(table: Table, { row, values }: Stored, person: Person, touches: Touches): string[] {
  const all = Object.keys(table.fields).filter((key) => !table.fields[key]?.hidden);
  if (table === contacts && row === person.contact?.row) return all;
  if (table === customers && person.isCustomer) return all;
  const own = ['contactName', 'contactTitle', 'phone', 'email', 'wechat', 'consent', 'consentAt'];
  const named = wordFields(table).filter((key) => touches(shownText(values[key])));
  return table === customers && person.isMain ? [...new Set([...own, ...named])] : named;
}

function itemsOf(table: Table, { values }: Stored, keys: readonly string[], { language }: CopyWorld): HeldItem[] {
  return keys
    .map((key) => ({
      table: table.tab,
      record: shownText(values.id),
      field: table.fields[key]?.title[language] ?? key,
      value: maskSensitive(shownText(values[key])).text,
    }))
    .filter(({ value }) => value !== '' && value !== 'false');
}

function plainItems(
  table: Table,
  world: CopyWorld,
  holds: (values: Stored['values']) => boolean,
  keys: readonly string[],
): HeldItem[] {
  return (world.register.all<Table>(table) as readonly Stored[])
    .filter(({ values }) => holds(values))
    .flatMap((stored) => itemsOf(table, stored, keys, world));
}
