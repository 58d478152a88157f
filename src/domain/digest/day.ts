/** @fileoverview What the reminders of a day are made from: the register's records, already decided about. */
import type { RecordOf } from '../../schema/define-table';
import type { changeRequests } from '../../schema/tables/change-requests';
import type { customers } from '../../schema/tables/customers';
import type { Due } from '../cadence/due';
import type { Day } from '../calendar-date';
import type { FollowUp, Interaction } from '../register-records';
import type { AuditLine } from '../routine/annual-audit';
import type { Activity } from '../routine/stale-customers';
import type { SameDayContact } from '../same-day-contacts';
import type { WorkCalendar } from '../working-days';
import type { DigestWords } from './words';

export type CustomerRow = RecordOf<typeof customers>;
export type ChangeRequest = RecordOf<typeof changeRequests>;

export interface Person {
  readonly name: string;
  readonly role: string;
  readonly manager: string;
  readonly active: boolean;
}

/** A time limit that has passed: not mended, or of an entry that came too late. */
export interface Late {
  readonly limit: string;
  readonly customer: string;
  readonly owner: string;
  /** The record that owes it: an interaction, a need, a request. */
  readonly record: string;
  /** What happened on which day, by which method, about what. */
  readonly on: Day;
  readonly method: string;
  readonly what: string;
  readonly hours: number;
  readonly deadline: { readonly day: Day; readonly minutes: number };
  readonly overMinutes: number;
  /** Nothing is left to mend: it is told on one day only. */
  readonly once?: true;
}

/** Something that is told once: on which day it is (or was) told to the owner and to the manager. */
export interface Notice {
  readonly kind: 'escalation' | 'late' | 'grade' | 'risk' | 'upgrade' | 'pool' | 'pooled';
  readonly record: string;
  readonly customer: string;
  readonly owner: string;
  readonly ownerToldOn: Day | '';
  readonly managerToldOn: Day | '';
  readonly detail: Readonly<Record<string, string>>;
}

export interface StageProposal {
  readonly customer: string;
  readonly to: string;
  readonly why: string;
}

/** What each manager is told of once. */
export interface ManagersTask {
  /** 2026Q3 */
  readonly quarter: string;
  owes(name: string): boolean;
}

/** Routine work that is announced in the reminders of a day. */
export interface RoutineWork {
  readonly monthEnd?: { readonly month: number; readonly customers: readonly MonthEndCustomer[] };
  readonly quarterEnd?: { readonly months: number; readonly customers: readonly RoutineCustomer[] };
  /** Whose owner owes it today; `due` also where the owner has heard of it, for the managers' sums. */
  readonly audit?: {
    readonly months: number;
    readonly lines: readonly AuditLine[];
    /** Records that an administrator may move out into a backup. */
    readonly old: number;
    owes(name: string): boolean;
  };
  readonly survey?: ManagersTask & { readonly customers: number };
  readonly quarterReviews?: readonly (ManagersTask & { readonly final: boolean })[];
}

export interface RoutineCustomer {
  readonly id: string;
  readonly owner: string;
  /** The day that speaks for it: what happened last, or the last change; '' where there never was one. */
  readonly on: Day | '';
}

/** With what happened last: its data may be another since. */
export interface MonthEndCustomer extends RoutineCustomer {
  readonly kind: Activity['kind'];
  readonly method: string;
}

/** What the administrator is told about the register itself. */
export interface RegisterNews {
  readonly yearsWithoutHolidays: readonly number[];
  readonly failed: readonly { readonly to: string; readonly reason: string }[];
  readonly unknown: readonly { readonly to: string; readonly day: Day }[];
  readonly waiting: number;
  readonly jobs: readonly { readonly name: string; readonly error: string }[];
  readonly highest: string;
  readonly chain: string;
}

/** A decision that somebody typed and nobody knows who: a manager decides it anew. */
export interface PendingDecision {
  readonly customer: string;
  /** The title of the field. */
  readonly field: string;
  readonly value: string;
}

export interface DigestDay {
  readonly today: Day;
  /** Minute of the day at which the reminder is made. */
  readonly minutes: number;
  readonly calendar: WorkCalendar;
  readonly words: DigestWords;
  readonly members: readonly Person[];
  readonly customers: ReadonlyMap<string, CustomerRow>;
  readonly followUps: readonly FollowUp[];
  /** Latest first. */
  contactsOf(customer: string): readonly Interaction[];
  duesOf(customer: string): readonly Due[];
  readonly unplanned: ReadonlySet<string>;
  readonly late: readonly Late[];
  readonly notices: readonly Notice[];
  readonly changeRequests: readonly ChangeRequest[];
  readonly stageProposals: readonly StageProposal[];
  readonly pending: readonly PendingDecision[];
  readonly routine: RoutineWork;
  readonly news: RegisterNews;
  gradeLabel(code: string): string;
  /** The best grade first. */
  gradeRank(code: string): number;
  fieldTitle(key: string): string;
  /** Address of 我的待办. */
  readonly listUrl: string;
  readonly warnOfOverContact: boolean;
  /** Told to the managers once, on the morning after. */
  readonly sameDay: readonly SameDayContact[];
  /** Lines a section may have. */
  readonly limit: number;
  localOf(moment: string): { day: Day; minutes: number };
  /** By when a change request must be decided: hours on days off may not count. */
  decideBy(requestedAt: string): { day: Day; minutes: number };
}
