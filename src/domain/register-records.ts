/** @fileoverview The records that the rules of time, grade and follow-up read, and what of them they read. */
import type { RecordOf } from '../schema/define-table';
import type { contacts } from '../schema/tables/contacts';
import type { customers } from '../schema/tables/customers';
import type { followUps } from '../schema/tables/follow-ups';
import type { interactions } from '../schema/tables/interactions';
import type { needs } from '../schema/tables/needs';
import type { orders } from '../schema/tables/orders';

export type Customer = Pick<
  RecordOf<typeof customers>,
  | 'id'
  | 'name'
  | 'industry'
  | 'stage'
  | 'grade'
  | 'health'
  | 'owner'
  | 'anniversary'
  | 'preferredFrequency'
  | 'consent'
  | 'growth'
  | 'fit'
  | 'gradeOverride'
  | 'activity'
  | 'status'
  | 'createdAt'
>;
export type Contact = Pick<RecordOf<typeof contacts>, 'id' | 'customer' | 'name' | 'birthday' | 'active'>;
/** Of so many rows only what some rule reads: a run over all customers reads no more. */
export const INTERACTION_FIELDS = [
  'id',
  'customer',
  'date',
  'method',
  'content',
  'plan',
  'nextDate',
  'owner',
  'kind',
  'satisfaction',
  'todo',
  'todoOwner',
  'todoDue',
  'participants',
  'minutesVia',
  'minutesSentAt',
  'createdAt',
] as const;
export type Interaction = Pick<RecordOf<typeof interactions>, (typeof INTERACTION_FIELDS)[number]>;
export type FollowUp = Omit<RecordOf<typeof followUps>, 'problems'>;
export type Order = Pick<
  RecordOf<typeof orders>,
  'id' | 'customer' | 'date' | 'amount' | 'product' | 'contractNo' | 'renewalOn' | 'owner'
>;
export type Need = Omit<RecordOf<typeof needs>, 'problems'>;

/** What people know a need by: its description, and its type while nobody has described it. */
export function needName({ description, type }: Pick<Need, 'description' | 'type'>): string {
  return description || type;
}

/** A row of 跟进策略: how often a grade is contacted, and how. */
export type Policy = {
  readonly id: string;
  /** A grade, several with 、, or blank for every grade. */
  readonly grade: string;
  /** Blank for every stage. */
  readonly stage: string;
  readonly times: number;
  readonly period: string;
  readonly kind: string;
  /** Empty for any method. */
  readonly methods: readonly string[];
  readonly deep: boolean;
  readonly level: string;
  readonly content: string;
  /** Working days; undefined never escalates. */
  readonly escalateAfter?: number | undefined;
};

/** The day and the minute of the day of an instant, in the register's time zone. */
export type LocalOf = (moment: string) => { day: string; minutes: number };
