/** @fileoverview Texts of mails are kept for 90 days (个人信息保护法); that a mail was sent stays known. */
import { addDays, type Day } from '../../domain/calendar-date';
import { runsOf } from '../../domain/runs-of';
import { outbox } from '../../schema/tables/outbox';
import { onceADay } from '../automation/once-a-day';
import type { HourlyJob } from '../automation/run-hourly';
import type { World } from '../ports';

const KEPT_DAYS = 90;
/** Mails of days before this one were looked at. */
const TRIMMED = 'outbox.trimmed';

/** Queues the blanking; only one narrow column is read of what is younger, or was blanked before. */
export function trimOutbox({ register, ledger, clock }: Pick<World, 'register' | 'ledger' | 'clock'>): number {
  const until: Day = addDays(clock.today(), -KEPT_DAYS);
  const from = ledger.get(TRIMMED) ?? '';
  const old = register
    .columns(outbox, ['day'])
    .filter(({ values: { day } }) => day !== '' && day >= from && day < until);
  const rows = runsOf(old.map(({ row }) => row)).flatMap(([first, last]) => register.rows(outbox, first, last));
  for (const row of rows) register.change(outbox, row, { text: '', html: '' });
  if (from !== until) ledger.defer({ [TRIMMED]: until });
  return rows.length;
}

export const trimJob: HourlyJob = {
  name: '清理邮件正文',
  silent: true,
  due: onceADay,
  run(_cursor, world) {
    const done = world.lock.hold(() => {
      trimOutbox(world);
      world.register.commit();
      world.ledger.settle();
      return true;
    });
    return { done: done !== undefined };
  },
};
