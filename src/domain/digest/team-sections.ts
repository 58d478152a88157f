/** @fileoverview What only managers are sent: the team's figures, what was escalated, what nobody answers for. */
import { isPlanned } from '../cadence/planned';
import { diffDays } from '../calendar-date';
import { isOpen } from '../follow-ups/follow-up';
import type { FollowUp } from '../register-records';
import type { DigestDay, Notice, Person } from './day';
import type { Grid, Item, Section } from './digest';
import { gradeOf, promiseOf, upcomingItem } from './due-item';
import { textOfLine } from './render-text';
import type { Responsibility } from './responsible';
import { sectionOf } from './section';
import type { Share, Shares } from './shares';

export interface TeamFigures {
  readonly overdue: number;
  readonly today: number;
  readonly next7: number;
  readonly late: number;
  readonly unplanned: number;
  readonly atRisk: number;
  readonly due: number;
  readonly done: number;
}

export function figuresOf(share: Share): TeamFigures {
  return {
    overdue: share.overdue.length,
    today: share.today.length,
    next7: share.next7.length + share.daysOff.length,
    late: share.late.length,
    unplanned: share.unplanned.length,
    atRisk: share.atRisk.length,
    due: share.month.due,
    done: share.month.done,
  };
}

const NOTHING: TeamFigures = { overdue: 0, today: 0, next7: 0, late: 0, unplanned: 0, atRisk: 0, due: 0, done: 0 };

function sum(all: readonly TeamFigures[]): TeamFigures {
  return all.reduce((a, b) => {
    return {
      overdue: a.overdue + b.overdue,
      today: a.today + b.today,
      next7: a.next7 + b.next7,
      late: a.late + b.late,
      unplanned: a.unplanned + b.unplanned,
      atRisk: a.atRisk + b.atRisk,
      due: a.due + b.due,
      done: a.done + b.done,
    };
  }, NOTHING);
}

const isIdle = (figures: TeamFigures) => Object.values(figures).every((figure) => figure === 0);

export interface Team {
  readonly rows: readonly { readonly name: string; readonly figures: TeamFigures }[];
  readonly total: TeamFigures;
}

/** Members who have customers or anything to do, the manager last; those who only decide have no row. */
export function teamOf(manager: Person, day: DigestDay, shares: Shares, duty: Responsibility): Team {
  const owners = new Set([...day.customers.values()].map(({ owner }) => owner));
  const team = duty.teamOf(manager);
  const rows = [...team.filter((person) => person !== manager), ...team.filter((person) => person === manager)]
    .map(({ name }) => ({ name, figures: figuresOf(shares.of(name)) }))
    .filter(({ name, figures }) => owners.has(name) || !isIdle(figures));
  return { rows, total: sum(rows.map(({ figures }) => figures)) };
}

function gridRow(name: string, figures: TeamFigures, { words }: DigestDay): readonly string[] {
  const { overdue, today, next7, late, unplanned, atRisk, due, done } = figures;
  return [name, ...[overdue, today, next7, late, unplanned, atRisk].map(String), words.team.rate(done, due)];
}

export function teamSection({ rows, total }: Team, day: DigestDay): Section | undefined {
  if (rows.length === 0) return undefined;
  const { words } = day;
  const lines = rows.map(({ name, figures }) => gridRow(name, figures, day));
  const table: Grid = [words.team.heads, ...lines, gridRow(words.team.total, total, day)];
  return { key: 'team', title: words.titles.team, count: rows.length, numbered: false, items: [], table };
}

function escalatedItem(row: FollowUp, day: DigestDay): Item {
  const { words, today, calendar } = day;
  const customer = day.customers.get(row.customer);
  const grade = customer ? gradeOf(customer, day) : row.grade;
  const name = `${customer?.name ?? row.customerName}${words.facts([row.customer, grade].filter(Boolean))}`;
  const days = diffDays(row.dueOn, today);
  const working = calendar.workingDaysBetween(row.dueOn, today);
  const head = words.team.escalated(row.owner, name, words.dateLong(row.dueOn, today), days, working);
  const contacts = day.contactsOf(row.customer);
  const last = contacts[0];
  const said = last && words.team.last(words.date(last.date, today), last.method, promiseOf(contacts));
  return { head: [head], lines: said ? [[said]] : [] };
}

/** In one sentence; the rest is a figure, and stands in the list of the team. */
const MOST_NAMED = 5;

/** New escalations as lines; those of before, still open, in one sentence. */
export function escalatedSection(
  notices: readonly Notice[],
  day: DigestDay,
): { section: Section | undefined; before: string | undefined } {
  const { words, today } = day;
  const open = new Map(day.followUps.filter(isOpen).map((row) => [row.id, row]));
  const escalations = notices.filter(({ kind, record }) => kind === 'escalation' && open.has(record));
  const rowOf = ({ record }: Notice) => open.get(record) as FollowUp;
  const fresh = escalations.filter(({ managerToldOn }) => managerToldOn === today).map(rowOf);
  const told = escalations.filter(({ managerToldOn }) => managerToldOn !== '' && managerToldOn < today);
  // A customer with two plans is one customer.
  const before = [...new Map(told.map((notice) => [rowOf(notice).customer, notice])).values()];
  const named = before.slice(0, MOST_NAMED).map((notice) => {
    const row = rowOf(notice);
    const customer = day.customers.get(row.customer);
    const grade = customer ? gradeOf(customer, day).split(' ')[0] : row.grade;
    return words.team.beforeOne(
      customer?.name ?? row.customerName,
      grade ?? '',
      row.owner,
      words.date(notice.managerToldOn, today),
    );
  });
  const all = named.length === before.length;
  const after = before.length > 0 ? words.team.before(before.length, words.list(named), all) : undefined;
  return {
    section: sectionOf('escalated', fresh, (row) => escalatedItem(row, day), day, after ? { after } : {}),
    before: after,
  };
}

/** Customers by an owner who is not (or no longer) a member; those of nobody at all are counted with the register. */
function customersLeft(day: DigestDay, duty: Responsibility): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  for (const customer of day.customers.values()) {
    const { owner } = customer;
    if (owner !== '' && !duty.ownerOf(owner) && isPlanned(customer)) left.set(owner, (left.get(owner) ?? 0) + 1);
  }
  return left;
}

/** What nobody who works here answers for, for the manager who stands in: what is due, then whose customers wait. */
export function ownerlessSection(
  manager: Person,
  day: DigestDay,
  shares: Shares,
  duty: Responsibility,
): Section | undefined {
  const { words } = day;
  const isMine = ([owner]: readonly [string, unknown]) => duty.managersOf(owner).includes(manager);
  const rows = [...shares.ownerless].filter(isMine).flatMap(([, share]) => [...share.overdue, ...share.today]);
  const due = rows.map((row) => (): Item => {
    const { head, lines } = upcomingItem(row, day);
    return { head: [words.team.ownerless(textOfLine(head), row.owner)], lines };
  });
  const left = [...customersLeft(day, duty)].filter(isMine).map(([owner, count]) => (): Item => {
    return { head: [words.team.left(owner, count)], lines: [] };
  });
  return sectionOf('ownerless', [...due, ...left], (item) => item(), day);
}
