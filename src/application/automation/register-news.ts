/** @fileoverview What the administrator is told about the register: mails, jobs, holidays, the highest number, the log's head. */
import type { RegisterNews } from '../../domain/digest/day';
import { nextNumbers } from '../../domain/numbering';
import { customers } from '../../schema/tables/customers';
import { headOf } from '../change-log/log-changes';
import { planRules } from '../follow-ups/plan-rules';
import { counterKey, patternOf } from '../keeping/number-records';
import { yearsWithoutHolidays } from '../mail/digest-day';
import type { Telling } from '../mail/digest-notices';
import { FAILED, FOLDED, type MailRow, OUT_OF_QUOTA, type Outbox, UNKNOWN } from '../mail/outbox';
import type { World } from '../ports';
import { failedRuns } from './failed-runs';
import { jobMarks } from './run-ledger';

const HASH_DIGITS = 10;
// Managers are reminded early: greetings and plans of the first weeks of a year are made in its last month.
const SEPTEMBER = 9;

export function registerNews({ outbox, today }: Pick<Telling, 'outbox' | 'today'>, world: World): RegisterNews {
  const { calendar } = planRules(world);
  const since = lastMailDay(outbox, today);
  const recent = outbox.rows.filter(({ values }) => values.day >= since && values.day !== '');
  const failed = recent.filter(({ values }) => values.state === FAILED && values.day < today);
  return {
    yearsWithoutHolidays: yearsWithoutHolidays(today, calendar, SEPTEMBER),
    failed: failed.map(({ values }) => ({ to: values.to, reason: values.error })),
    unknown: recent
      .filter(({ values }) => values.state === UNKNOWN)
      .map(({ values }) => ({ to: values.to, day: values.day })),
    waiting: recent.filter(({ values }) => isLate(values) && values.day < today).length,
    jobs: [
      ...Object.entries(jobMarks(world.ledger))
        .filter(([, mark]) => mark.state === '失败')
        .map(([name, { error }]) => ({ name, error })),
      ...failedRuns(world),
    ],
    highest: highestNumber(world),
    chain: chainHead(world),
  };
}

/** Not sent on its day, or only once the quota had returned. */
function isLate({ state, error }: MailRow['values']): boolean {
  return state === FOLDED || error === OUT_OF_QUOTA;
}

/** The last day before today on which mails were made: what became of them is told once. */
export function lastMailDay(outbox: Outbox, today: string): string {
  return outbox.rows.reduce((last, { values }) => (values.day < today && values.day > last ? values.day : last), '');
}

/** The last number given, of whatever period: whoever continues the register in a copy enters it there. */
function highestNumber(world: World): string {
  const [before = '', after = '', count = '0'] = (world.ledger.get(counterKey(customers)) ?? '').split('|');
  if (Number(count) < 1) return '';
  return nextNumbers(patternOf(customers, world), { before, after }, 1, Number(count) - 1)[0] ?? '';
}

/** Number of entries and a figure of the last hash: an outside witness, in digits that anybody can compare. */
function chainHead({ register }: World): string {
  const { seq, hash } = headOf(register);
  const digits = Number.parseInt(hash.replace(/[^0-9a-f]/g, '').slice(0, HASH_DIGITS) || '0', 16);
  const count = Number(String(seq).replace(/\D/g, '')) || 0;
  return count > 0 ? `${count} · ${digits}` : '';
}
