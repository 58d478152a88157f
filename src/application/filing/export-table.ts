/** @fileoverview 导出…: one table as a page fetches it, piece by piece, as far as the caller's role reaches, nothing sensitive in it. */
import { messagesFor } from '../../messages';
import type { Field, Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import { callerAuthor } from '../change-log/authorship';
import type { Stored, Value, World } from '../ports';
import { refusal } from '../user-error';
import { fieldText } from './field-text';

export interface ExportAsked {
  readonly table: string;
  readonly from?: number;
}

export interface ExportPart {
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  /** Numbers and ticks as they are, everything else as text. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** Where the next part begins. */
  readonly next?: number;
}

export interface ExportPage {
  readonly tables: readonly { readonly name: string; readonly title: string }[];
  /** Only what belongs to the caller's own customers. */
  readonly own: boolean;
  readonly day: string;
}

type ExportWorld = Pick<World, 'register' | 'config' | 'caller' | 'clock' | 'language'>;

// As a backup: some megabytes at most.
const PART = 3000;
const EVERYTHING: readonly string[] = ['复核人', '销售经理', '管理员'];

export function exportPage(world: ExportWorld): ExportPage {
  const own = ownerOf(world) !== undefined;
  const offered = offeredTo(own).map(({ name, title }) => ({ name, title: title[world.language] }));
  return { tables: offered, own, day: world.clock.today() };
}

export function exportTable({ table: name, from = 0 }: ExportAsked, world: ExportWorld): { readonly part: ExportPart } {
  const owner = ownerOf(world);
  const table = offeredTo(owner !== undefined).find((one) => one.name === name);
  if (!table) throw refusal(messagesFor(world.language).access.notExported(String(name)), 'table', String(name));
  const shown = Object.entries(table.fields).filter(([, { hidden }]) => !hidden);
  const records = recordsFor(table, owner, world);
  const rows = records
    .slice(from, from + PART)
    .map(({ values }) => shown.map(([key, field]) => cellOf(field, values[key], world)));
  const more = from + PART < records.length;
  const titles = shown.map(([, { title }]) => title[world.language]);
  return { part: { keys: shown.map(([key]) => key), titles, rows, ...(more ? { next: from + PART } : {}) } };
}

/** Whose customers alone are handed out; undefined where it is everybody's. */
function ownerOf({ caller, config }: ExportWorld): string | undefined {
  const { actor, member } = callerAuthor(caller, '脚本', config);
  return EVERYTHING.includes(member?.role ?? '') ? undefined : actor;
}

function offeredTo(own: boolean): Table[] {
  const people = tables.filter(({ visibility }) => visibility === 'daily' || visibility === 'whenFilled');
  return own ? people.filter((table) => table === customers || 'customer' in table.fields) : people;
}

function recordsFor(table: Table, owner: string | undefined, { register }: ExportWorld): readonly Stored[] {
  const records = register.all<Table>(table) as readonly Stored[];
  if (owner === undefined) return records;
  if (table === customers) return records.filter(({ values }) => values.owner === owner);
  const owned = register.all(customers).filter(({ values }) => values.owner === owner && values.id !== '');
  const ids = new Set(owned.map(({ values }) => values.id));
  return records.filter(({ values }) => ids.has(String(values.customer)));
}

function cellOf(field: Field, value: Value, { clock }: ExportWorld): string | number | boolean {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return field.type === 'bool' ? false : fieldText(field, value, { yes: '', no: '' }, clock);
}
