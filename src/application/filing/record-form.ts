/** @fileoverview A form for one record, read off the table: what is asked, in which words, with what to choose from. */
import type { Field, Table } from '../../schema/define-table';
import type { Language } from '../../schema/language';
import { callerAuthor } from '../change-log/authorship';
import type { World } from '../ports';

export type Control = 'line' | 'lines' | 'date' | 'moment' | 'number' | 'choice' | 'many' | 'yesNo';

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  /** Required of everybody, not of organisations alone. */
  readonly always: boolean;
  readonly control: Control;
  readonly help: string;
  /** What to choose from; suggestions only where it is `free`. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly free: boolean;
  /** What stands in it at first. */
  readonly value: string;
}

export interface FormGroup {
  /** '' for what is asked every time. */
  readonly title: string;
  readonly fields: readonly FormField[];
}

export interface RecordForm {
  readonly title: string;
  readonly language: Language;
  readonly groups: readonly FormGroup[];
}

/** Columns this wide hold sentences; a narrower one that must be filled holds a name. */
const LINES_WIDTH = 220;
const SURE_LINES_WIDTH = 250;

type FormWorld = Pick<World, 'config' | 'caller' | 'clock' | 'language'>;

/** `known` are values that the person need not give again. */
export function recordForm(
  title: string,
  table: Table,
  known: Readonly<Record<string, string>>,
  world: FormWorld,
): RecordForm {
  const asked = Object.entries(table.fields).filter(([, field]) => isAsked(field));
  const fieldsOf = (group: string | undefined) =>
    asked.filter(([, field]) => field.group === group).map(([key, field]) => formField(key, field, known[key], world));
  const titled = Object.entries(table.groups ?? {}).map(([key, title]) => ({
    title: title[world.language],
    fields: fieldsOf(key),
  }));
  const groups = [{ title: '', fields: fieldsOf(undefined) }, ...titled].filter(({ fields }) => fields.length > 0);
  return { title, language: world.language, groups };
}

/** What the register writes, and what others decide, is not asked. */
function isAsked({ auto, hidden, decidedBy }: Field): boolean {
  return !auto && !hidden && decidedBy === undefined;
}

function formField(key: string, field: Field, known: string | undefined, world: FormWorld): FormField {
  return {
    key,
    label: field.title[world.language],
    required: field.required !== undefined,
    always: field.required === true,
    control: controlOf(field),
    help: field.help?.[world.language] ?? '',
    options: optionsOf(field, world),
    free: field.free === true,
    value: known ?? defaultOf(field, world),
  };
}

function controlOf({ type, to, width = 0, reading, required }: Field): Control {
  if (type === 'choice' || type === 'member') return 'choice';
  if (type === 'tags') return to === 'contacts' ? 'line' : 'many';
  if (type === 'bool') return 'yesNo';
  // What is typed in China has no one form (3月5日, 50万): those dates and amounts stay a line.
  if (type === 'date') return 'date';
  if (type === 'datetime') return 'moment';
  if (type === 'number' || type === 'percent') return 'number';
  if (type !== 'text' || reading !== undefined) return 'line';
  return width >= (required === undefined ? LINES_WIDTH : SURE_LINES_WIDTH) ? 'lines' : 'line';
}

function optionsOf({ type, options, to }: Field, { config }: FormWorld): FormField['options'] {
  if (type === 'member' || to === 'members') {
    return config.members.filter(({ active }) => active).map(({ name }) => ({ value: name, label: name }));
  }
  return options === undefined
    ? []
    : config.options(options).map(({ value, label }) => ({ value, label: label || value }));
}

function defaultOf(field: Field, world: FormWorld): string {
  const { default: given } = field;
  if (given === undefined) return '';
  if (typeof given !== 'object') return String(given);
  if (given.from === 'me') return callerAuthor(world.caller, '编辑', world.config).member?.name ?? '';
  const { day, minutes } = world.clock.localOf(world.clock.now());
  return field.type === 'date' ? day : `${day}T${clockText(minutes)}`;
}

/** 10:05, as a form takes it. */
function clockText(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
