/** @fileoverview 我的待办: every open plan of every member, sorted by day, each with a link to its customer. */
import { type Day, diffDays, isDay } from '../../domain/calendar-date';
import type { DigestDay } from '../../domain/digest/day';
import { gradeOf, whyOf } from '../../domain/digest/due-item';
import { isOpen } from '../../domain/follow-ups/follow-up';
import { type GreetingLine, greetingLines, isFestivalGreeting } from '../../domain/follow-ups/greeting-lines';
import type { FollowUp } from '../../domain/register-records';
import { messagesFor } from '../../messages';
import { todoTab } from '../../schema/generated-tabs';
import { customers } from '../../schema/tables/customers';
import type { GeneratedCell, GeneratedTabs } from '../generated-tabs';
import { allCustomerTables } from '../keeping/customer-tables';
import { digestDay, noParts } from '../mail/digest-day';
import type { World } from '../ports';
import type { PlannedDay } from './generate-follow-ups';

export type ListWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'language'>;

const ORIGIN = '节日问候';
const WIDTHS = [100, 110, 80, 110, 230, 130, 280, 320, 90, 90, 80];

/** Reads the tables unless the run has them already. */
export function refreshMyList(generated: GeneratedTabs, world: ListWorld, planned?: PlannedDay): void {
  const plan = planned ?? { tables: allCustomerTables(world.register), unplanned: [] };
  const day = digestDay(plan, noParts, world);
  const words = messagesFor(world.language).myList;
  const open = day.followUps.filter(isOpen);
  const lines: readonly Line[] = [
    ...open
      .filter((row) => !isFestivalGreeting(row))
      .sort(byDay)
      .map((row) => ({ dueOn: row.dueOn, cells: () => cellsOf(row, day, words) })),
    ...greetingLines(open.filter(isFestivalGreeting)).map((line) => {
      return { dueOn: line.dueOn, cells: () => greetingCells(line, day, words) };
    }),
  ];
  // sort is stable: of one day, customers stand before greetings.
  const rows = [...lines]
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ cells }) => cells());
  const { day: on, minutes } = world.clock.localOf(world.clock.now());
  const note = words.note(`${day.words.date(on, on)} ${day.words.time(minutes)}`, rows.length);
  generated.write(todoTab, { note, titles: words.titles, widths: WIDTHS, rows });
}

interface Line {
  readonly dueOn: Day;
  cells(): GeneratedCell[];
}

/** One line for all customers: their names and the wording stand where they are done. */
function greetingCells({ owner, festival, dueOn, count }: GreetingLine, day: DigestDay, words: Words): GeneratedCell[] {
  const { festivals, dateLong } = day.words;
  const content = words.greetings(festivals.short(festival), count, dateLong(dueOn, day.today));
  return [dueOn, stateOf(dueOn, day.today, words), owner, '', '', '', content, words.greetingsWhere, '', ORIGIN, ''];
}

function byDay(a: FollowUp, b: FollowUp): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

type Words = ReturnType<typeof messagesFor>['myList'];

function stateOf(dueOn: Day, today: Day, words: Words): string {
  if (!isDay(dueOn)) return words.undated;
  const days = diffDays(dueOn, today);
  if (days === 0) return words.today;
  return days > 0 ? words.overdue(days) : words.ahead(-days);
}

function cellsOf(row: FollowUp, day: DigestDay, words: Words): GeneratedCell[] {
  const customer = day.customers.get(row.customer);
  return [
    row.dueOn,
    stateOf(row.dueOn, day.today, words),
    row.owner,
    // Of what is not there a link finds no row.
    customer ? { table: customers, id: row.customer } : row.customer,
    customer?.name ?? row.customerName,
    customer ? gradeOf(customer, day) : row.grade,
    row.content,
    whyOf(row, day),
    row.method,
    row.origin,
    row.approval === '待审批' || row.approval === '已退回' ? row.approval : '',
  ];
}
