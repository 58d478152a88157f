/** @fileoverview The lists that a day's open follow-ups fall into, in the mail and in 我的待办 alike. */
import { addDays, type Day } from '../calendar-date';

const NEXT_DAYS = 7;

export interface DueLists<R> {
  readonly overdue: R[];
  readonly today: R[];
  /** Falls due in the holiday that begins before the next reminder. */
  readonly daysOff: R[];
  readonly next7: R[];
  /** Warnings that stand in the line of another follow-up of the customer. */
  readonly also: Map<R, R[]>;
}

export function emptyLists<R>(): DueLists<R> {
  return { overdue: [], today: [], daysOff: [], next7: [], also: new Map() };
}

/** Undated plans are shown today: nobody would see them otherwise. */
export function listFor<R>(lists: DueLists<R>, dueOn: Day, today: Day, holidayEnd: Day = today): R[] | undefined {
  if (dueOn === today || dueOn === '') return lists.today;
  if (dueOn < today) return lists.overdue;
  if (dueOn <= holidayEnd) return lists.daysOff;
  return dueOn <= addDays(today, NEXT_DAYS) ? lists.next7 : undefined;
}
