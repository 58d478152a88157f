/** @fileoverview The hourly run: with nothing due, at night with all its routine work, and the reminders of the morning. */
import { OWNER } from '../filled-register';
import type { Costly, Register } from './operation';
import { CUSTOMERS, TABLES } from './people';

const advance = ({ host }: Register, moment: string): void => void host.advance(`${moment}:00+08:00`);

export const hourly: Costly = {
  name: 'hourly run with nothing due',
  calls: () => 20,
  cells: ({ rows }) => 3 * rows(CUSTOMERS),
  seconds: [10, 30],
  least: () => 4,
  // The first hours do what the filled register left to them: of the largest one it takes more than one.
  prepare: (register) => advance(register, '2026-11-23T22:45'),
  run: (register) => advance(register, '2026-11-23T23:45'),
};

export const nightly: Costly = {
  name: 'routine work of the night',
  cells: ({ cells }) => 2 * cells(...TABLES, '最近状态') + 200_000,
  run: (register) => advance(register, '2026-11-24T00:45'),
};

/** Twice a mail, thrice for each ten that are begun. */
const mailCalls = (mails: number) => 2 * mails + 3 * Math.ceil(mails / 10);

export const digest: Costly = {
  name: 'digest, 20 members',
  calls: (_register, mails) => 34 + mailCalls(Number(mails)),
  cells: ({ cells }) => cells(...TABLES, '提醒台账', '邮件记录', '信息更新申请'),
  seconds: [60 + 20, 300],
  ownSeconds: [1, 5],
  least: (mails) => 16 + 2 * Number(mails),
  prepare: (register) => advance(register, '2026-11-24T07:45'),
  run: ({ host }) => {
    const before = host.outbox.length;
    host.call('sendDueDigests', [], { user: OWNER, via: 'run' });
    return host.outbox.length - before;
  },
};
