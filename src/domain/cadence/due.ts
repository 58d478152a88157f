/** @fileoverview A computed due date: when, why, and what caused it. */
import type { Day } from '../calendar-date';
import type { Policy } from '../register-records';

/** A contact as a reason names it. */
export type NamedContact = { readonly on: Day; readonly method: string };

/** Why a follow-up is due; messages has a text for each key. */
export type DueReason =
  | {
      readonly key: 'policy';
      readonly params: {
        readonly grade: string;
        readonly stage: string;
        readonly times: number;
        readonly period: string;
        readonly kind: string;
        readonly methods: readonly string[];
        readonly deep: boolean;
        readonly visitOnly: boolean;
        readonly level: string;
        /** The last contact that counted; none yet when undefined. */
        readonly last: NamedContact | undefined;
        /** Later contacts that did not count, latest first, two at most. */
        readonly notCounted: readonly NamedContact[];
        /** Named only where no contact counted yet. */
        readonly createdOn: Day | undefined;
      };
    }
  | { readonly key: 'firstContact'; readonly params: { readonly createdOn: Day; readonly days: number } }
  | {
      readonly key: 'agreed';
      readonly params: { readonly contact: NamedContact; readonly dayOff: string | undefined };
    };

export type Due = {
  /** What makes it one of its kind: `policy:G…`, `agreed:I…`. */
  readonly cause: string;
  readonly dueOn: Day;
  readonly reason: DueReason;
  readonly policy?: Policy;
};
