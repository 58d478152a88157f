/** @fileoverview How the scheduled tasks are doing: who owns them, when each ran last, how much of the day they used. */
import { factsIn } from './config-mirror';
import { isOwner, type TriggerWorld, wantedPlans } from './make-triggers';
import { beatOf, deadHours, spentToday } from './trigger-beats';

export interface TriggerHealth {
  readonly owner: string;
  /** Whether the caller is the owner; only then can it be told what is installed. */
  readonly mine: boolean;
  readonly tasks: readonly {
    readonly handler: string;
    readonly lastRun: string;
    /** Left out where the caller cannot see the owner's triggers. */
    readonly installed?: number;
  }[];
  readonly deadHours?: number;
  readonly minutesUsed: number;
  readonly minutesLimit: number;
  readonly authorisationUrl?: string;
}

const MINUTE_MS = 60_000;
// Trigger time a day: 90 minutes, 6 hours in Workspace (runtime-facts 4.1).
const CONSUMER_MINUTES = 90;
const WORKSPACE_MINUTES = 360;

export function triggerHealth({ ledger, clock, caller, triggers, plans }: TriggerWorld): TriggerHealth {
  const facts = factsIn(ledger);
  const mine = facts !== undefined && isOwner(facts, caller.effective);
  const own = mine ? triggers.own() : [];
  const dead = deadHours(clock.now(), ledger);
  const url = mine ? triggers.authorisationUrl() : undefined;
  const built = facts ? wantedPlans(plans, facts, triggers) : [];
  return {
    owner: facts?.automationOwner ?? '',
    mine,
    tasks: built.map(({ handler }) => ({
      handler,
      lastRun: beatOf(handler, ledger)?.at ?? '',
      ...(mine ? { installed: own.filter((trigger) => trigger.handler === handler).length } : {}),
    })),
    ...(dead === undefined ? {} : { deadHours: dead }),
    minutesUsed: Math.ceil(spentToday(clock.today(), ledger) / MINUTE_MS),
    minutesLimit: triggers.isConsumer() ? CONSUMER_MINUTES : WORKSPACE_MINUTES,
    ...(url === undefined ? {} : { authorisationUrl: url }),
  };
}
