/** @fileoverview Which orders are sales: what was bought up to today; a negative amount takes money back. */
import { type Day, isDay } from './calendar-date';
import type { Order } from './register-records';

export function salesUntil(today: Day, orders: readonly Order[]): readonly Order[] {
  return orders.filter(({ date, amount }) => isDay(date) && date <= today && !(Number(amount) < 0));
}
