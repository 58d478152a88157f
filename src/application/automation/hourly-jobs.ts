/** @fileoverview The jobs of the hourly run, in the order in which they run. */

import { settingsOf } from '../config/typed-settings';
import { planEverything } from '../follow-ups/generate-follow-ups';
import { refreshMyList } from '../follow-ups/refresh-my-list';
import { clearSeals, hasSeals, isUnfinished } from '../keeping/seals';
import { hasUnnumbered, sweepNumbers, sweepTables } from '../keeping/sweep';
import { sendGreetings } from '../letters/send-greetings';
import { hasOpenMails, sendOpenMails } from '../mail/member-mails';
import { sendDueDigests } from '../mail/send-due-digests';
import { trimJob } from '../mail/trim-outbox';
import { settlePool } from '../pool/settle-pool';
import { moveOutJob } from '../retention/move-out';
import { auditJob } from '../review/write-audit';
import { onceADay } from './once-a-day';
import { ALWAYS, type HourlyJob } from './run-hourly';
import { clearLeft, isLeft } from './trigger-minutes';

const numbers: HourlyJob = {
  name: '补编号',
  silent: true,
  together: true,
  due: () => ALWAYS,
  run(_cursor, world) {
    if (!hasUnnumbered(world.register)) return { done: true };
    world.lock.hold(() => {
      if (sweepNumbers(world).numbered > 0) world.register.commit();
    });
    return { done: true };
  },
};

/** What a run that died or failed left half done; while all is well one narrow column tells. */
const unfinished: HourlyJob = {
  name: '补写未完成',
  silent: true,
  together: true,
  due: (_now, _last, { ledger }) => (hasSeals(ledger) ? ALWAYS : undefined),
  run(_cursor, world) {
    const done = world.lock.hold(() => {
      world.ledger.refresh();
      if (isUnfinished(world.register, world.ledger)) {
        sweepTables(world);
        world.register.commit();
        // What would have followed from the records: grades, next dates, plans.
        planEverything(world);
        world.register.commit();
      }
      clearSeals(world.ledger);
      return true;
    });
    return { done: done !== undefined };
  },
};

const comparison: HourlyJob = {
  name: '每日核对',
  together: true,
  due: onceADay,
  run(_cursor, world) {
    const swept = world.lock.hold(() => {
      const found = sweepTables(world);
      world.register.commit();
      // Everything was compared: nothing is left of what runs did not finish.
      if (hasSeals(world.ledger)) clearSeals(world.ledger);
      return found;
    });
    return { done: swept !== undefined };
  },
};

const plans: HourlyJob = {
  name: '生成跟进计划',
  together: true,
  due: onceADay,
  run(_cursor, world) {
    const planned = world.lock.hold(() => {
      const found = planEverything(world);
      world.register.commit();
      // The log must hold tonight's grades first: a new one asks for more, and gives time for it.
      settlePool(found.tables, world);
      world.register.commit();
      return found;
    });
    if (planned) refreshMyList(world.generated, world, planned);
    return { done: planned !== undefined };
  },
};

/** What edits left while few minutes of the day remained. */
const leftOver: HourlyJob = {
  name: '补算',
  silent: true,
  together: true,
  due: (_now, _last, { ledger }) => (isLeft(ledger) ? ALWAYS : undefined),
  run(_cursor, world) {
    const done = world.lock.hold(() => {
      planEverything(world);
      world.register.commit();
      clearLeft(world.ledger);
      return true;
    });
    return { done: done !== undefined };
  },
};

const digests: HourlyJob = {
  name: '每日提醒',
  silent: true,
  due: () => ALWAYS,
  run(_cursor, world) {
    const { sent, unfinished } = sendDueDigests(world);
    if (sent > 0) refreshMyList(world.generated, world);
    return { done: !unfinished };
  },
};

const greetings: HourlyJob = {
  name: '节日祝福邮件',
  silent: true,
  due(now, last, { config }) {
    const { greetingMail, digestHour } = settingsOf(config);
    return greetingMail && now.hour >= digestHour ? onceADay(now, last) : undefined;
  },
  run: (_cursor, world) => sendGreetings(world),
};

/** What a decision left unsent. */
const memberMails: HourlyJob = {
  name: '通知邮件',
  silent: true,
  due: (_now, _last, world) => (hasOpenMails(world) ? ALWAYS : undefined),
  run: (_cursor, world) => ({ done: sendOpenMails(world) }),
};

/** Those that read all tables, the comparison first: the others find its work done; before it what left is out whole. */
export const tableJobs: readonly HourlyJob[] = [moveOutJob, comparison, numbers, unfinished, leftOver, plans];

export const mailJobs: readonly HourlyJob[] = [auditJob, memberMails, digests, greetings, trimJob];
