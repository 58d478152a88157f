/** @fileoverview 发送沟通纪要: the contacts whose minutes one still owes, the selected one first. */
import { addDays } from '../../domain/calendar-date';
import { interactions } from '../../schema/tables/interactions';
import { callerAuthor } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import type { World } from '../ports';

export interface OwedMinutes {
  readonly id: string;
  readonly customer: string;
  readonly name: string;
  readonly date: string;
  readonly method: string;
  readonly content: string;
}

const DAYS_BACK = 30;
const NOT_TO_SEND = '无需发送';

/** `selected` is shown whatever became of it: minutes may be sent again. */
export function listMinutes(
  selected: string | undefined,
  { register, config, clock, caller }: Pick<World, 'register' | 'config' | 'clock' | 'caller'>,
): { readonly owed: readonly OwedMinutes[] } {
  const me = callerAuthor(caller, '脚本', config).actor;
  const { minutesFor } = settingsOf(config);
  const since = addDays(clock.today(), -DAYS_BACK);
  const owed = register
    .all(interactions)
    .map(({ values }) => values)
    .filter(
      (one) =>
        one.id !== '' &&
        (one.id === selected ||
          (one.owner === me &&
            one.date >= since &&
            minutesFor.includes(one.method) &&
            one.minutesVia !== NOT_TO_SEND &&
            one.minutesSentAt === '')),
    )
    .sort((a, b) => Number(b.id === selected) - Number(a.id === selected) || (a.date < b.date ? 1 : -1));
  return {
    owed: owed.map(({ id, customer, customerName, date, method, content }) => {
      return { id, customer, name: customerName, date, method, content };
    }),
  };
}
