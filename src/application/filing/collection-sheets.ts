/** @fileoverview 打印采集表: each table that people fill in as a sheet of paper, read off its declaration. */
import { fillTemplate, templateFor } from '../../domain/letters/fill-template';
import type { Field, RecordOf, Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import { letterFor, lettersOf, letterValues } from '../letters/letter-values';
import type { Values, World } from '../ports';
import { fieldText } from './field-text';
import { type FormField, type RecordForm, recordForm } from './record-form';

export interface SheetField {
  readonly label: string;
  readonly required: boolean;
  /** Required of everybody, not of organisations alone. */
  readonly always: boolean;
  /** Sentences are written here. */
  readonly tall: boolean;
  /** Tick boxes; none where there are too many to print. */
  readonly boxes: readonly { readonly label: string; readonly ticked: boolean }[];
  /** What is known and has no box. */
  readonly value: string;
}

export interface CollectionSheet {
  readonly name: string;
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly fields: readonly SheetField[] }[];
}

export interface CollectionSheets {
  readonly company: string;
  readonly day: string;
  readonly member: string;
  /** What is said before anything is asked (采集说明), and what becomes of the answers. */
  readonly intro: string;
  readonly privacy: string;
  /** Of whom the sheets are filled in; without one they are blank. */
  readonly customer?: { readonly id: string; readonly name: string };
  readonly sheets: readonly CollectionSheet[];
}

export interface SheetsAsked {
  readonly customer?: string;
}

type SheetWorld = Pick<World, 'register' | 'config' | 'caller' | 'clock' | 'language'>;
type Customer = RecordOf<typeof customers>;

const SCENE = '采集说明';
/** Where something is written by hand. */
const OPEN = '＿＿＿＿';
const MOST_BOXES = 16;
const TICK = '✓';

/** A number that is nobody's gives blank sheets. */
export function collectionSheets({ customer: id = '' }: SheetsAsked, world: SheetWorld): CollectionSheets {
  const customer = id === '' ? undefined : world.register.find(customers, String(id))?.values;
  const member = callerAuthor(world.caller, '脚本', world.config).member;
  const { companyName, privacyText } = settingsOf(world.config);
  return {
    company: companyName,
    day: world.clock.today(),
    member: member?.name ?? '',
    intro: introFor(customer, world),
    privacy: privacyText,
    ...(customer ? { customer: { id: customer.id, name: customer.name } } : {}),
    sheets: tables
      .filter(({ visibility }) => visibility === 'daily')
      .map((table) => sheetOf(table, knownOf(table, customer, world), world)),
  };
}

function introFor(customer: Customer | undefined, world: SheetWorld): string {
  const letters = lettersOf(world);
  const text = (customer ? letterFor(letters, SCENE, customer) : templateFor(letters, SCENE, [], ''))?.text ?? '';
  const member = callerAuthor(world.caller, '脚本', world.config).member;
  const nobody = { 负责人: member?.name ?? '', 公司: settingsOf(world.config).companyName };
  const known: Readonly<Record<string, string>> = customer ? letterValues(customer, member, world) : nobody;
  const asked = (text.match(/\{[^{}]+\}/g) ?? []).map((place) => place.slice(1, -1));
  return fillTemplate(text, Object.fromEntries(asked.map((name) => [name, known[name] || OPEN])));
}

/** Of other tables only whose record it will be. */
function knownOf(table: Table, customer: Customer | undefined, { clock }: SheetWorld): Record<string, string> {
  const { fields }: Table = table;
  const blank = Object.fromEntries(Object.keys(fields).map((key) => [key, '']));
  if (!customer) return blank;
  if (table !== customers) return { ...blank, customer: `${customer.id} ${customer.name}` };
  const values = customer as unknown as Values;
  const texts = Object.entries(fields).map(([key, field]): [string, string] => [
    key,
    fieldText(field, values[key], { yes: TICK, no: '' }, clock),
  ]);
  return { ...blank, ...Object.fromEntries(texts) };
}

function sheetOf(table: Table, known: Readonly<Record<string, string>>, world: SheetWorld): CollectionSheet {
  const form: RecordForm = recordForm(table.title[world.language], table, known, world);
  const groups = form.groups.map(({ title, fields }) => ({
    title,
    fields: fields.map((field) => sheetField(field, table.fields[field.key])),
  }));
  return { name: table.name, title: form.title, groups };
}

function sheetField(field: FormField, declared: Field | undefined): SheetField {
  const { label, required, always, control, options, value } = field;
  const shared = { label, required, always, tall: control === 'lines' };
  if (control === 'yesNo') return { ...shared, boxes: [{ label: TICK, ticked: value !== '' }], value: '' };
  if (declared?.options === undefined || options.length > MOST_BOXES) return { ...shared, boxes: [], value };
  const known = value.split('、').filter(Boolean);
  const boxes = options.map((option) => ({ label: option.label, ticked: known.includes(option.value) }));
  const unlisted = known.filter((one) => !options.some((option) => option.value === one));
  return { ...shared, boxes, value: unlisted.join('、') };
}
