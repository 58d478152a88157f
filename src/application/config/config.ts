/** @fileoverview What managers decide: the contents of the settings tabs, as every rule and use case is handed them. */
import type { Policy } from '../../domain/register-records';

/** A value of an option list; `label` is what people see where it differs from what is stored. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly parent: string;
  readonly growth?: number;
}

export interface Member {
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly level: string;
  readonly department: string;
  readonly manager: string;
  readonly active: boolean;
  readonly digest: boolean;
  /** Hour of the day of the reminder; undefined means the register's. */
  readonly hour?: number;
}

export interface Holiday {
  readonly date: string;
  readonly name: string;
  readonly kind: string;
  readonly source: string;
}

export interface Config {
  /** Value of a setting by its key, or its default where the entry is blank or wrong. */
  setting(key: string): string;
  /** Active values of an option list, in order. */
  options(list: string): readonly Option[];
  /** Values of a list that were switched off: offered no more, and still readable where they stand. */
  retired(list: string): readonly string[];
  readonly members: readonly Member[];
  readonly policies: readonly Policy[];
  readonly holidays: readonly Holiday[];
}
