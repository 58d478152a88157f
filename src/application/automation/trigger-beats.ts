/** @fileoverview The heartbeat of the scheduled tasks: when each ran last, and how long they ran today. */
import type { Clock, Ledger } from '../ports';
import type { Handler } from './trigger-port';

export interface Beat {
  /** The last run. */
  readonly at: string;
  /** The day that `spentMs` counts. */
  readonly day: string;
  readonly spentMs: number;
}

const PREFIX = 'beat.';
/** Longer without an hourly run and the tasks count as dead. */
const DEAD_HOURS = 3;
const HOUR_MS = 3_600_000;

export const handlers: readonly Handler[] = ['handleEdit', 'handleChange', 'handleFormSubmit', 'handleHourly'];

export function beatOf(handler: Handler, ledger: Ledger): Beat | undefined {
  const text = ledger.get(PREFIX + handler);
  return text === undefined ? undefined : (JSON.parse(text) as Beat);
}

interface BeatWorld {
  readonly ledger: Ledger;
  readonly clock: Clock;
}

export function beat(handler: Handler, { ledger, clock }: BeatWorld): void {
  ledger.set({ [PREFIX + handler]: beatText(handler, clock.elapsed(), { ledger, clock }) });
}

// What an edit takes, measured in the local host; a beat that goes out with other values cannot wait for the end.
const USUAL_MS = 2200;

/** The beat of a run that has just begun, to be written together with what the run itself keeps. */
export function expectBeat(handler: Handler, { ledger, clock }: BeatWorld): void {
  ledger.defer({ [PREFIX + handler]: beatText(handler, USUAL_MS, { ledger, clock }) });
}

function beatText(handler: Handler, tookMs: number, { ledger, clock }: BeatWorld): string {
  const day = clock.today();
  const before = beatOf(handler, ledger);
  const spentMs = (before?.day === day ? before.spentMs : 0) + tookMs;
  return JSON.stringify({ at: clock.now(), day, spentMs } satisfies Beat);
}

/** Milliseconds that all tasks together ran on this day. */
export function spentToday(day: string, ledger: Ledger): number {
  return handlers.reduce((sum, handler) => {
    const known = beatOf(handler, ledger);
    return sum + (known?.day === day ? known.spentMs : 0);
  }, 0);
}

/** Whole hours since the hourly task ran, where it is too long ago; undefined where all is well. */
export function deadHours(now: string, ledger: Ledger): number | undefined {
  const last = [beatOf('handleHourly', ledger)?.at ?? '', ledger.get(INSTALLED) ?? ''].sort()[1];
  if (!last) return undefined;
  const hours = Math.floor((Date.parse(now) - Date.parse(last)) / HOUR_MS);
  return hours >= DEAD_HOURS ? hours : undefined;
}

/** When tasks were installed last: until the next hourly run the wait counts from here. */
export const INSTALLED = 'beat.installed';

/** Whether something was installed and the hourly task has not run since. */
export function isAwaited(ledger: Ledger): boolean {
  return (ledger.get(INSTALLED) ?? '') > (beatOf('handleHourly', ledger)?.at ?? '');
}
