/** @fileoverview What of the day falls to whom: every open follow-up and every customer in one place. */

import { isPlanned } from '../cadence/planned';
import { addDays, type Day, firstOfMonth } from '../calendar-date';
import { hasCause, isOpen } from '../follow-ups/follow-up';
import { gradeCode } from '../grade-text';
import type { FollowUp } from '../register-records';
import type { WorkCalendar } from '../working-days';
import type { CustomerRow, DigestDay, Late } from './day';
import { type DueLists, emptyLists, listFor } from './due-lists';
import { foldLists } from './one-line-a-customer';
import type { Responsibility } from './responsible';

const RISK_BELOW = 50;

export interface Share extends DueLists<FollowUp> {
  /** Greetings, open and done, and anniversaries: neither counted nor escalated. */
  readonly greetings: FollowUp[];
  readonly anniversaries: FollowUp[];
  readonly late: Late[];
  readonly unplanned: CustomerRow[];
  readonly problems: CustomerRow[];
  readonly returned: CustomerRow[];
  readonly plansReturned: FollowUp[];
  readonly atRisk: CustomerRow[];
  /** Follow-ups of this month that were due before today, and those of them that are done. */
  readonly month: { due: number; done: number };
}

export interface Shares {
  of(name: string): Share;
  /** Items of owners who are nobody (any more), by the name that stands there. */
  readonly ownerless: ReadonlyMap<string, Share>;
  /** Records that wait for somebody's review, and plans for approval; few, so that each member's are soon found. */
  readonly reviews: readonly CustomerRow[];
  readonly approvals: readonly FollowUp[];
}

function emptyShare(): Share {
  return {
    ...emptyLists<FollowUp>(),
    greetings: [],
    anniversaries: [],
    late: [],
    unplanned: [],
    problems: [],
    returned: [],
    plansReturned: [],
    atRisk: [],
    month: { due: 0, done: 0 },
  };
}

/** The last day of the holiday before the next reminder; today itself where there is none. */
export function holidayAhead(today: Day, calendar: WorkCalendar): Day {
  const next = calendar.nextWorkingDay(today);
  for (let day = addDays(today, 1); day < next; day = addDays(day, 1)) {
    if (calendar.holidayRun(day)) return addDays(next, -1);
  }
  return today;
}

function countMonth(share: Share, row: FollowUp, today: Day): void {
  // What the register withdrew was never owed; what a person cancelled was, and was not done.
  if (hasCause(row, 'void') || row.dueOn < firstOfMonth(today) || row.dueOn >= today) return;
  share.month.due += 1;
  if (row.status === '已完成') share.month.done += 1;
}

function place(share: Share, row: FollowUp, today: Day, holidayEnd: Day): void {
  if (row.origin === '节日问候') share.greetings.push(row);
  else if (row.origin === '纪念日') {
    if (isOpen(row)) share.anniversaries.push(row);
  } else {
    countMonth(share, row, today);
    if (!isOpen(row)) return;
    if (row.approval === '已退回') share.plansReturned.push(row);
    else listFor(share, row.dueOn, today, holidayEnd)?.push(row);
  }
}

function placeCustomer(share: Share, customer: CustomerRow, unplanned: ReadonlySet<string>): void {
  if (customer.status === '已合并') return;
  if (unplanned.has(customer.id)) share.unplanned.push(customer);
  if (customer.status === '退回补充') share.returned.push(customer);
  // Lost and resting ones are mended when they come back; the data check lists them all.
  else if (customer.problems !== '' && isPlanned(customer)) share.problems.push(customer);
  if (typeof customer.health === 'number' && customer.health < RISK_BELOW) share.atRisk.push(customer);
}

/** Oldest first; of one day the better grade first. */
function inOrder(rows: FollowUp[], { customers, gradeRank }: DigestDay): void {
  const rank = (row: FollowUp) => gradeRank(gradeCode(customers.get(row.customer)?.grade ?? row.grade));
  rows.sort((a, b) => {
    if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
    return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
  });
}

export function sharesOf(day: DigestDay, { ownerOf }: Responsibility): Shares {
  const owned = new Map<string, Share>();
  const ownerless = new Map<string, Share>();
  const holidayEnd = holidayAhead(day.today, day.calendar);

  function shareFor(owner: string): Share {
    const shares = ownerOf(owner) ? owned : ownerless;
    let share = shares.get(owner);
    if (!share) {
      share = emptyShare();
      shares.set(owner, share);
    }
    return share;
  }

  for (const row of day.followUps) place(shareFor(row.owner), row, day.today, holidayEnd);
  for (const customer of day.customers.values()) placeCustomer(shareFor(customer.owner), customer, day.unplanned);
  for (const late of day.late) shareFor(late.owner).late.push(late);
  for (const share of [...owned.values(), ...ownerless.values()]) {
    for (const rows of [share.overdue, share.today, share.daysOff, share.next7]) inOrder(rows, day);
    foldLists(share, ({ customer, cause }) => day.duesOf(customer).find((due) => due.cause === cause)?.policy);
  }
  return {
    of: (name) => owned.get(name) ?? emptyShare(),
    ownerless,
    reviews: [...day.customers.values()].filter(({ status }) => status === '待复核'),
    approvals: day.followUps.filter((row) => isOpen(row) && row.approval === '待审批'),
  };
}
