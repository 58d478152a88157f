/** @fileoverview What the use cases need of the world, in their own words. */
import type { Day } from '../domain/calendar-date';
import type { RecordOf, Table } from '../schema/define-table';
import type { Language } from '../schema/language';
import type { Config } from './config/config';

/** What a field of a record may hold; '' and undefined are blanks. */
export type Value = string | number | boolean | readonly string[] | undefined;
export type Values = Record<string, Value>;

/** A record and the row in which it stood when it was read; the row may have moved since. */
export interface Stored<V = Values> {
  readonly row: number;
  readonly values: V;
}

/**
 * The tables of the register within one unit of work: read, decide, queue changes, commit once.
 * Only cells whose value was decided to change are written.
 */
export interface Register {
  /** Every record of a table, read once; blank rows between are left out. */
  all<T extends Table>(table: T): readonly Stored<RecordOf<T>>[];
  /** The records in these rows, every field. */
  rows<T extends Table>(table: T, first: number, last: number): readonly Stored<RecordOf<T>>[];
  /** Fields of a table whose columns somebody deleted: they read as blank, and say nothing. */
  gone<T extends Table>(table: T): readonly (keyof T['fields'] & string)[];
  /** Some fields of every record: narrow columns, for events. */
  columns<T extends Table>(table: T, keys: readonly (keyof T['fields'] & string)[]): readonly Stored<RecordOf<T>>[];
  /** As columns, of a table that is not opened: enough to see whether there is anything to do, not to write by. */
  glance<T extends Table>(table: T, keys: readonly (keyof T['fields'] & string)[]): readonly Stored<RecordOf<T>>[];
  /**
   * Some fields of every record of a large table, to decide by and not to write by: read as narrow columns where that is
   * cheaper than the whole, and then proven to be of the same rows.
   */
  some<T extends Table, K extends keyof RecordOf<T> & string>(
    table: T,
    keys: readonly K[],
  ): readonly Stored<Pick<RecordOf<T>, K>>[];
  /** The record with this id, found without reading the table. */
  find<T extends Table>(table: T, id: string): Stored<RecordOf<T>> | undefined;
  /** Looks for several records of a machine tab at once, which are then found without a search of their own. */
  seek<T extends Table>(table: T, ids: readonly string[]): void;
  /** The last record of a machine tab, those queued in this unit of work included. */
  last<T extends Table>(table: T): Stored<RecordOf<T>> | undefined;
  /** Texts in boxes of a record that mean neither yes nor no, by key: such a box reads as empty. */
  unread<T extends Table>(table: T, stored: Stored<RecordOf<T>>): Values;
  /** Queues new values of some fields. */
  change<T extends Table>(table: T, stored: Stored<RecordOf<T>>, values: Partial<RecordOf<T>>): void;
  /** Queues records below the last one; returns them with the rows they will have. */
  append<T extends Table>(table: T, records: readonly Partial<RecordOf<T>>[]): readonly Stored<RecordOf<T>>[];
  /**
   * Queues one text for another in every cell of a column that holds it, alone or among tags: one call, and right
   * wherever the rows stand by then. Returns the records that hold the new text.
   */
  replace<T extends Table>(
    table: T,
    key: keyof T['fields'] & string,
    from: string,
    to: string,
  ): readonly Stored<RecordOf<T>>[];
  /** Queues the removal of whole records of a machine tab. */
  remove<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]): void;
  /** Queues the emptying of records of a tab that people keep: rows and people's own columns stay. */
  clear<T extends Table>(table: T, stored: readonly Stored<RecordOf<T>>[]): void;
  /** Queues the removal of those of these rows in which nothing stands any more, neither ours nor people's. */
  close<T extends Table>(table: T, rows: readonly (readonly [first: number, last: number])[]): void;
  /** Queues the notes of a record: a text at a field, '' takes ours away. People's own notes stay. */
  note<T extends Table>(table: T, stored: Stored<RecordOf<T>>, notes: Readonly<Record<string, string>>): void;
  /** Writes everything queued, then makes sure that it landed where it belongs. */
  commit(): void;
}

/** Small texts that outlive a run: counters, marks, settings that events need. One call reads them all. */
export interface Ledger {
  get(key: string): string | undefined;
  /** Written at once, not with the unit of work. */
  set(values: Readonly<Record<string, string>>): void;
  /** Seen at once, written with what is set next, at the latest when a unit of work is committed. */
  defer(values: Readonly<Record<string, string>>): void;
  /** Writes what was deferred. */
  settle(): void;
  remove(key: string): void;
  /** Forgets everything, for good. */
  clear(): void;
  keys(): readonly string[];
  /** Forgets what was read: the next get sees what other runs have written. Needed once a lock is held. */
  refresh(): void;
}

export interface Clock {
  /** This moment as an ISO instant. */
  now(): string;
  /** Today in the register's time zone. */
  today(): Day;
  /** The day and the minute of the day of a moment in the register's time zone. */
  localOf(moment: string): { day: Day; minutes: number };
  /** The moment at which a day's minute comes in the register's time zone. */
  momentOf(day: Day, minutes: number): string;
  /** Milliseconds since the run began. */
  elapsed(): number;
}

/** One at a time: events, dialogs and the hourly run never work at once. */
export interface Lock {
  /** Returns undefined without doing the work when another run holds the lock longer than the wait. */
  hold<R>(work: () => R, waitMs?: number): R | undefined;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo?: string;
}

export interface Mailer {
  /** Recipients that may still be written to today. */
  remainingQuota(): number;
  send(mail: Mail): void;
}

/** Who caused this run, as far as Google tells. */
export interface Caller {
  /** Address of the person at the keyboard, '' when unknown. */
  readonly email: string;
  /** Address of the account under whose rights the run works. */
  readonly effective: string;
  readonly byTrigger: boolean;
}

/** SHA-256 of a text as hexadecimal. */
export type Digest = (text: string) => string;

/** Everything a use case may be handed; each takes what it names (`Pick<World, 'register' | 'clock'>`). */
export interface World {
  readonly register: Register;
  /** Settings, options, members, policies and holidays; read when first asked for. */
  readonly config: Config;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly mailer: Mailer;
  readonly caller: Caller;
  readonly digest: Digest;
  /** A text that nobody can guess, another one each time. */
  secret(): string;
  readonly language: Language;
}
