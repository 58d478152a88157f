/** @fileoverview What a time limit is: something began, something else must happen within hours. */

import type { RecordOf } from '../../schema/define-table';
import type { Settings } from '../../schema/settings';
import type { changeRequests } from '../../schema/tables/change-requests';
import type { customers } from '../../schema/tables/customers';
import type { surveyInvites } from '../../schema/tables/survey-invites';
import type { LimitClock, Moment } from '../moment';
import type { Interaction, Need } from '../register-records';

export type LimitKind =
  | 'collected'
  | 'review'
  | 'mend'
  | 'changeEntered'
  | 'changeDecided'
  | 'urgentReply'
  | 'departmentReply'
  | 'needDue'
  | 'minutes'
  | 'answerProcessed';

export type LimitedCustomer = Pick<
  RecordOf<typeof customers>,
  'id' | 'owner' | 'status' | 'reviewer' | 'reviewedAt' | 'collectedBy' | 'collectedAt' | 'createdAt' | 'updatedAt'
>;
export type LimitedRequest = Pick<
  RecordOf<typeof changeRequests>,
  'id' | 'customer' | 'status' | 'requester' | 'reviewer' | 'occurredAt' | 'requestedAt' | 'decidedAt'
>;
export type LimitedInvite = Pick<RecordOf<typeof surveyInvites>, 'id' | 'customer' | 'respondedAt' | 'processedAt'>;

export type LimitFacts = {
  readonly customers: readonly LimitedCustomer[];
  readonly changeRequests: readonly LimitedRequest[];
  readonly needs: readonly Need[];
  readonly interactions: readonly Interaction[];
  readonly invites: readonly LimitedInvite[];
  /** The owner of a customer, '' where there is none. */
  readonly ownerOf: (customer: string) => string;
};

export type LimitRules = {
  readonly clock: LimitClock;
  readonly settings: Pick<Settings, 'minutesFor'>;
  /** Only what is still awaited: what was done in time or late is not reckoned. */
  readonly awaitedOnly?: boolean;
};

/** One thing that must happen by a moment. */
export type LimitRun = {
  readonly kind: LimitKind;
  readonly table: 'customers' | 'changeRequests' | 'needs' | 'interactions' | 'surveyInvites';
  readonly record: string;
  readonly customer: string;
  /** Who is to act; '' where nobody is named. */
  readonly responsible: string;
  readonly since: Moment;
  readonly due: Moment;
  /** When it happened; undefined while it is awaited. */
  readonly doneAt: Moment | undefined;
  /** Counted in natural hours, whatever the settings say. */
  readonly natural: boolean;
};

/** A declared limit: what it is about, and what is running or was kept of it. */
export type Limit = {
  readonly kind: LimitKind;
  readonly runs: (facts: LimitFacts, rules: LimitRules) => readonly LimitRun[];
};
