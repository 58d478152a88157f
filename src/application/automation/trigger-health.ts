/** @fileoverview How the scheduled tasks are doing: who owns them, when each ran last, how much of the day they used. */
import { factsIn } from '../config/config-mirror';
import type { QuestionableMail } from '../mail/questionable-mails';
import type { Clock } from '../ports';
import type { FieldProblem } from '../user-error';
import { isOwner, type Made, type TriggerWorld, wantedPlans } from './make-triggers';
import { beatOf, deadHours, isAwaited, spentToday } from './trigger-beats';
import { minutesADay } from './trigger-minutes';
import type { Handler } from './trigger-port';

export interface TriggerHealth {
  readonly owner: string;
  /** Whether the caller is the owner; only then can it be told what is installed. */
  readonly mine: boolean;
  readonly tasks: readonly {
    readonly handler: Handler;
    readonly lastRun: string;
    /** On the register's clock: 2026-11-23 09:15. */
    readonly lastRunAt: string;
    /** Of what runs by the clock, while it is alive: 10:15. */
    readonly nextRunAt?: string;
    /** Left out where the caller cannot see the owner's triggers. */
    readonly installed?: number;
  }[];
  readonly deadHours?: number;
  /** Installed, and not run since. */
  readonly awaited: boolean;
  readonly minutesUsed: number;
  readonly minutesLimit: number;
  readonly authorisationUrl?: string;
}

/** What the page 定时任务 begins with. */
export interface TriggersPage {
  readonly health: TriggerHealth;
  /** Mails of today that a person may send again. */
  readonly mails: readonly QuestionableMail[];
  /** Who may take over. */
  readonly admin: boolean;
  /** What was put right before it was opened, or why that could not be. */
  readonly made?: (Made & { readonly ok: true }) | { readonly ok: false; readonly problems: readonly FieldProblem[] };
}

const MINUTE_MS = 60_000;
/** In minutes. */
const HOUR = 60;
const DAY = 24 * HOUR;

export function triggerHealth({ ledger, clock, caller, triggers, plans }: TriggerWorld): TriggerHealth {
  const facts = factsIn(ledger);
  const mine = facts !== undefined && isOwner(facts, caller.effective);
  const own = mine ? triggers.own() : [];
  const dead = deadHours(clock.now(), ledger);
  const awaited = isAwaited(ledger);
  const url = mine ? triggers.authorisationUrl() : undefined;
  const workspace = facts?.workspace ?? !triggers.isConsumer();
  const built = facts ? wantedPlans(plans, { ...facts, workspace }) : [];
  return {
    owner: facts?.automationOwner ?? '',
    mine,
    tasks: built.map(({ handler, kind }) => ({
      handler,
      ...timesOf(beatOf(handler, ledger)?.at ?? '', kind === 'hourly' && dead === undefined && !awaited, clock),
      ...(mine ? { installed: own.filter((trigger) => trigger.handler === handler).length } : {}),
    })),
    ...(dead === undefined ? {} : { deadHours: dead }),
    awaited,
    minutesUsed: Math.ceil(spentToday(clock.today(), ledger) / MINUTE_MS),
    minutesLimit: minutesADay(workspace),
    ...(url === undefined ? {} : { authorisationUrl: url }),
  };
}

function timesOf(lastRun: string, goesOn: boolean, clock: Clock) {
  if (lastRun === '') return { lastRun, lastRunAt: '' };
  const last = clock.localOf(lastRun);
  const times = { lastRun, lastRunAt: `${last.day} ${clockTime(last.minutes)}` };
  return goesOn ? { ...times, nextRunAt: clockTime((last.minutes + HOUR) % DAY) } : times;
}

function clockTime(minutes: number): string {
  return [Math.floor(minutes / HOUR), minutes % HOUR].map((part) => String(part).padStart(2, '0')).join(':');
}
