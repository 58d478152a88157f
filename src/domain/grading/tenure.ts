/** @fileoverview How long a customer has been ordering. */
import { addMonths, type Day, isDay } from '../calendar-date';
import type { Order } from '../register-records';

export type Tenure = '新客户' | '不满1年' | '1-3年' | '3年以上';

export function tenureOf(orders: readonly Order[], today: Day): Tenure {
  const days = orders.map(({ date }) => date).filter((date) => isDay(date) && date <= today);
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), '9999');
  if (days.length === 0) return '新客户';
  if (first > addMonths(today, -12)) return '不满1年';
  return first > addMonths(today, -36) ? '1-3年' : '3年以上';
}
