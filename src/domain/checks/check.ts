/** @fileoverview The shape of a check on a record: what it is handed, and the problems it tells. */
import type { Field } from '../../schema/define-table';
import type { Day } from '../calendar-date';
import type { Expected, Params } from '../typed/reading';

export type Value = string | number | boolean | readonly string[] | undefined;

/** A record by field key; '' and undefined are blanks, an unreadable date or number is the text that stands there. */
export type Values = Readonly<Record<string, Value>>;

/** Message keys of the problems; the words are the messages'. Readings bring their own, see typed/reading. */
export const problemKeys = [
  'required',
  'foundedInFuture',
  'foundedAfterFirstOrder',
  'sizeAgainstEmployees',
  'sourceNotVerified',
  'industryNotAnOption',
  'contactNameIsRole',
  'nameLooksShort',
  'lostReasonMissing',
  'leadMissing',
  'optionUnknown',
  'memberUnknown',
  'memberInactive',
  'satisfactionRange',
  'scoreMissing',
  'statusNotOfType',
  'notYetHappened',
  'endsBeforeItBegins',
  'countNegative',
  'sensitiveData',
  'tooLong',
  'placeholderUnknown',
  'referenceUnknown',
  'referenceSeveral',
] as const;

export type ProblemKey = (typeof problemKeys)[number];

export interface Problem {
  readonly field: string;
  /** A problem key, or `typed.` and the key of what was expected of a typed text. */
  readonly message: ProblemKey | `typed.${Expected}`;
  readonly params: Params;
  readonly severity: 'error' | 'warning';
  /** What could stand there instead, as plain text. */
  readonly advice?: string;
}

/** What a check may look at beside the record. */
export interface CheckContext {
  readonly table: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly today: Day;
  /** The keys that this record must have filled; depends on its customer type. */
  requiredFields(record: Values): readonly string[];
  /** The active values of an option list, second levels as 上级-下级 or on their own. */
  options(list: string): readonly string[];
  /** Values of an option list that people switched off: they stay readable. */
  retired?(list: string): readonly string[];
  /** The team by name, and who of it is active. */
  readonly members?: ReadonlyMap<string, boolean>;
  readonly firstOrderOn?: Day;
  /** The register is kept in Taiwan: organisations have a number of 8 digits. */
  readonly taiwan?: boolean;
}

export interface Check {
  readonly id: string;
  /** Names of the tables it looks at; all when left out. */
  readonly tables?: readonly string[];
  check(record: Values, context: CheckContext): Problem[];
}

export function isBlank(value: Value): boolean {
  if (value === undefined) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

/** The text of a field, '' where it holds none. */
export function textOf(value: Value): string {
  return typeof value === 'string' ? value.trim() : '';
}
