/** @fileoverview A lost customer who orders or speaks again: the stage stays what people said, and they are asked. */
import { type Day, isDay } from './calendar-date';
import type { Interaction, Order } from './register-records';
import { salesUntil } from './sales';
import { LOST } from './stage';

export interface Return {
  readonly by: 'order' | 'contact';
  /** The latest. */
  readonly on: Day;
  /** What the stage may be now. */
  readonly stage: '成交客户' | '意向客户';
}

/** These go to people who have left too. */
const NO_SIGN: readonly string[] = ['节日问候', '活动邀请'];

/** `since` is the day on which somebody last looked at the lost customer's data: what came later nobody has judged yet. */
export function returnAfterLoss(
  stage: string,
  since: Day | '',
  orders: readonly Order[],
  contacts: readonly Pick<Interaction, 'date' | 'kind'>[],
  today: Day,
): Return | undefined {
  if (stage !== LOST || since === '') return undefined;
  const later = (days: readonly (Day | '')[]) => days.filter((day) => isDay(day) && day > since && day <= today).sort();
  const ordered = later(salesUntil(today, orders).map(({ date }) => date)).pop();
  if (ordered) return { by: 'order', on: ordered, stage: '成交客户' };
  const spoken = later(contacts.filter(({ kind }) => !NO_SIGN.includes(kind)).map(({ date }) => date)).pop();
  return spoken ? { by: 'contact', on: spoken, stage: '意向客户' } : undefined;
}
