/** @fileoverview 邮件记录: every mail by its key, and what became of it; what the tab and the ledger say, taken together. */
import type { Day } from '../../domain/calendar-date';
import { outbox } from '../../schema/tables/outbox';
import type { Row } from '../keeping/customer-tables';
import { numberRecords } from '../keeping/number-records';
import type { Ledger, Register, Stored, World } from '../ports';
import { inDoubt, type MailMarks, readMarks } from './mail-marks';

export const PENDING = '待发送';
export const SENT = '已发送';
export const FAILED = '失败';
export const UNKNOWN = '未知';
/** Not sent on its day: its lines are in the next day's mail. */
export const FOLDED = '并入次日';

/** Stands as the reason of a mail that had to wait, also once it was sent: the administrator is told the next day. */
export const OUT_OF_QUOTA = '邮件额度用完，推迟发送';

export const DIGEST = '每日提醒';

export type MailRow = Row<typeof outbox>;

const FINAL = [SENT, FAILED, UNKNOWN, FOLDED];
// Bodies are long and nothing is decided by them.
const DECISIVE = ['id', 'key', 'kind', 'to', 'day', 'state', 'attempts', 'sentAt', 'error'] as const;

export function digestKey(name: string, day: Day): string {
  return `${DIGEST}·${name}·${day}`;
}

export interface Outbox {
  row(key: string): MailRow | undefined;
  readonly rows: readonly MailRow[];
  /** Left for certain, by the tab or by the ledger. */
  wasSent(key: string): boolean;
  /** Nothing more is to be done about it. */
  isSettled(key: string): boolean;
}

export function readOutbox(register: Register, ledger: Ledger): Outbox {
  const rows = register.columns(outbox, DECISIVE).filter(({ values }) => values.key !== '');
  const byKey = new Map(rows.map((row) => [row.values.key, row]));
  const marks = new Map<Day, MailMarks>();

  function marksOf(day: Day): MailMarks {
    const known = marks.get(day) ?? readMarks(day, ledger);
    marks.set(day, known);
    return known;
  }

  function wasSent(key: string): boolean {
    return byKey.get(key)?.values.state === SENT || marksOf(key.slice(-10)).sent.has(key);
  }

  function isSettled(key: string): boolean {
    const state = byKey.get(key)?.values.state ?? '';
    return wasSent(key) || FINAL.includes(state) || marksOf(key.slice(-10)).sent.has(inDoubt(key));
  }

  return { row: (key) => byKey.get(key), rows, wasSent, isSettled };
}

export interface NewMail {
  readonly key: string;
  readonly kind: string;
  readonly to: string;
  readonly day: Day;
}

/** Queues rows for mails that are to be sent; the rows must be in the tab before the first mail leaves. */
export function addMails(
  mails: readonly NewMail[],
  world: Pick<World, 'register' | 'config' | 'clock' | 'ledger'>,
): readonly MailRow[] {
  const rows = world.register.append(
    outbox,
    mails.map((mail) => ({
      ...mail,
      subject: '',
      text: '',
      html: '',
      state: PENDING,
      attempts: '0',
      sentAt: '',
      error: '',
    })),
  );
  numberRecords(outbox, rows as unknown as readonly Stored[], world);
  return rows;
}
