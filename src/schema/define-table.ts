/** @fileoverview The shape of a table's declaration, and the record type read off it. */
import type { FieldType, ValueOf } from './field-types';
import type { Text } from './language';

/** How a person's text becomes the value that is stored ("as typed in China"). */
type Reading =
  | 'phone'
  | 'landline'
  | 'email'
  | 'wechat'
  | 'creditCode'
  | 'budget'
  | 'founded'
  | 'monthDay'
  | 'region'
  | 'website';

/** Where a value comes from when nobody gave one. */
type Default = string | number | boolean | { from: 'today' | 'now' | 'me' };

export interface Field {
  readonly type: FieldType;
  readonly title: Text;
  /** Asked for on every record, or only where the customer is an organisation. */
  readonly required?: true | 'organisations';
  /** Neither asked for nor looked at where the customer is a person. */
  readonly onlyFor?: 'organisations';
  /** Only the register writes it. */
  readonly auto?: true;
  /** Kept for the register itself; its column is hidden. */
  readonly hidden?: true;
  /** The option list of a choice or of tags; a `free` one also takes what is not in the list. */
  readonly options?: string;
  readonly free?: true;
  /** The table a ref points to; tags with it hold several ids (or members' names). */
  readonly to?: string;
  readonly default?: Default;
  /** A key of the table's groups; without it the column is visible. */
  readonly group?: string;
  /** Column width in pixels. */
  readonly width?: number;
  readonly reading?: Reading;
  /** What a number counts in, in 元: 5000万 typed into a column of 万元 is 5000. */
  readonly unit?: 10_000;
  /** A date without a year is the next to come; else the latest past. */
  readonly coming?: true;
  /** Titles in foreign lists that mean this field. */
  readonly synonyms?: readonly string[];
  /** Characters that such a text has at most, where its nature knows a limit; else what a cell holds. */
  readonly longest?: number;
  /** A number or link by itself: identity and card numbers are not looked for in it. */
  readonly code?: true;
  /** A person's data (telling, masking, deletion). */
  readonly personal?: true;
  /** Who alone may decide its value. */
  readonly decidedBy?: 'reviewer' | 'manager';
  readonly help?: Text;
}

export type Visibility = 'daily' | 'whenFilled' | 'managers' | 'machine';

export interface Table {
  readonly name: string;
  /** The tab's name; it never changes with the language. */
  readonly tab: string;
  readonly title: Text;
  /** How records are numbered, in their first field: the customers' pattern, or a letter and a running number. */
  readonly id?: 'series' | { readonly prefix: string };
  readonly visibility: Visibility;
  /** Editors are managers and admin only. */
  readonly locked?: true;
  /** Nobody's changes of it go into the change log. */
  readonly unlogged?: true;
  readonly groups?: Readonly<Record<string, Text>>;
  readonly fields: Readonly<Record<string, Field>>;
}

/** A record of a table: every field by its key; blanks are '' (texts), undefined (numbers), [] (tags). */
export type RecordOf<T extends Table> = { -readonly [K in keyof T['fields']]: ValueOf<T['fields'][K]['type']> };

export function defineTable<const T extends Table>(table: T): T {
  return table;
}

/** The keys of a table in the order of its columns. */
export function fieldKeys(table: Table): string[] {
  return Object.keys(table.fields);
}
