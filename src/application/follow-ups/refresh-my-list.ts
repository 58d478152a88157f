/** @fileoverview 我的待办: every open plan of every member, sorted by day, each with a link to its customer. */
import { type Day, diffDays, isDay } from '../../domain/calendar-date';
import type { DigestDay } from '../../domain/digest/day';
import { gradeOf, whyOf } from '../../domain/digest/due-item';
import { isOpen } from '../../domain/follow-ups/follow-up';
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

const WIDTHS = [100, 110, 80, 110, 230, 130, 280, 320, 90, 90, 80];

/** Reads the tables unless the run has them already. */
export function refreshMyList(generated: GeneratedTabs, world: ListWorld, planned?: PlannedDay): void {
  const plan = planned ?? { tables: allCustomerTables(world.register), unplanned: [] };
  const day = digestDay(plan, noParts, world);
  const words = messagesFor(world.language).myList;
  const rows = day.followUps
    .filter(isOpen)
    .sort(byDay)
    .map((row) => cellsOf(row, day, words));
  const { day: on, minutes } = world.clock.localOf(world.clock.now());
  const note = words.note(`${day.words.date(on, on)} ${day.words.time(minutes)}`, rows.length);
  generated.write(todoTab, { note, titles: words.titles, widths: WIDTHS, rows });
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
    row.customer === '' ? '' : { table: customers, id: row.customer },
    customer?.name ?? row.customerName,
    customer ? gradeOf(customer, day) : row.grade,
    row.content,
    whyOf(row, day),
    row.method,
    row.origin,
    row.approval === '待审批' || row.approval === '已退回' ? row.approval : '',
  ];
}
