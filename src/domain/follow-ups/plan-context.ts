/** @fileoverview What planning is handed, and what it hands back. */
import type { Settings } from '../../schema/settings';
import type { Due } from '../cadence/due';
import type { CadenceRules, CustomerFacts } from '../cadence/due-on';
import type { PolicyChooser } from '../cadence/policies-for';
import type { Greeting } from '../greetings/festivals';
import type { Contact, Customer, Need, Order } from '../register-records';
import type { FollowUpUpdate, NewFollowUp } from './follow-up';
import type { Signal } from './signals';
import type { FollowUpWords } from './words';

export type PlanSettings = Pick<
  Settings,
  | 'firstContactDays'
  | 'planHorizon'
  | 'greetDays'
  | 'festivals'
  | 'revisitDays'
  | 'renewalDays'
  | 'approvalOn'
  | 'approvalGrades'
>;

/** What holds for every customer of a run. */
export type PlanContext = {
  readonly rules: CadenceRules;
  readonly policiesFor: PolicyChooser;
  /** What customers are due for, where that is known already. */
  readonly dues: ReadonlyMap<Customer, readonly Due[]>;
  readonly settings: PlanSettings;
  readonly words: FollowUpWords;
  /** Greetings that are open today, and those of the years around for what is past. */
  readonly greetings: readonly Greeting[];
};

/** A customer with everything planning reads of it. */
export type PlanFacts = CustomerFacts & {
  readonly people: readonly Contact[];
  readonly orders: readonly Order[];
  readonly needs: readonly Need[];
  readonly signals: readonly Signal[];
};

/** Rows to make and rows to change. */
export type Plan = { readonly create: readonly NewFollowUp[]; readonly update: readonly FollowUpUpdate[] };
