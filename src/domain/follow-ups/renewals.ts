/** @fileoverview Renewals: reminders before the day, closed by a later order of the same product or contract. */
import type { Settings } from '../../schema/settings';
import { addDays, type Day, isDay, latest } from '../calendar-date';
import type { Order } from '../register-records';
import type { WorkCalendar } from '../working-days';
import type { Wanted } from './wanted';
import type { FollowUpWords } from './words';

export type RenewalState = '' | '待续约' | '已续约' | '到期未续约';

function continues(order: Order, later: Order): boolean {
  if (later.id === order.id || !isDay(later.date) || later.date <= order.date) return false;
  const sameContract = order.contractNo !== '' && later.contractNo === order.contractNo;
  return sameContract || (order.product !== '' && later.product === order.product);
}

/** The order that renewed this one. */
export function renewalOf(order: Order, orders: readonly Order[]): Order | undefined {
  const later = orders.filter((other) => continues(order, other));
  return later.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

export function renewalState(order: Order, orders: readonly Order[], today: Day): RenewalState {
  if (!isDay(order.renewalOn)) return '';
  if (renewalOf(order, orders)) return '已续约';
  return order.renewalOn < today ? '到期未续约' : '待续约';
}

/** When reminders are due; of several that would be due on one day, past ones today, only the last still says anything. */
function remindersDue(
  renewalOn: Day,
  leads: readonly number[],
  calendar: WorkCalendar,
  today: Day,
): { lead: number; dueOn: Day }[] {
  const onWorkingDay = (day: Day) => (calendar.isWorkingDay(day) ? day : calendar.previousWorkingDay(day));
  const all = [...leads]
    .sort((a, b) => b - a)
    .map((lead) => ({ lead, dueOn: latest(onWorkingDay(latest(addDays(renewalOn, -lead), today)), today) }));
  return all.filter(({ dueOn }, at) => dueOn !== all[at + 1]?.dueOn);
}

/** The reminders of an order, made `horizon` days before they are due; none once the day itself is past. */
export function wantedRenewals(
  order: Order,
  orders: readonly Order[],
  { renewalDays, planHorizon }: Pick<Settings, 'renewalDays' | 'planHorizon'>,
  { words, calendar, today }: { words: FollowUpWords; calendar: WorkCalendar; today: Day },
): readonly Wanted[] {
  if (renewalState(order, orders, today) !== '待续约') return [];
  const { id, product, renewalOn } = order;
  return remindersDue(renewalOn, renewalDays, calendar, today)
    .filter(({ dueOn }) => dueOn <= addDays(today, planHorizon))
    .map(({ lead, dueOn }) => ({
      cause: `renewal:${id}:${lead}`,
      origin: '续约提醒',
      dueOn,
      content: words.renewal({ product, renewalOn }),
      method: '上门拜访',
    }));
}
