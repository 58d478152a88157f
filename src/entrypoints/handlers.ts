/** @fileoverview Runs a trigger's handler: only for a trigger, only for the automation owner, with a heartbeat after. */
import { isOwner } from '../application/make-triggers';
import { isNewer } from '../application/migrate';
import { MovedMeanwhile, untilStill } from '../application/moved-meanwhile';
import { markUnsettled } from '../application/seals';
import { beat, expectBeat } from '../application/trigger-beats';
import type { Handler } from '../application/trigger-port';
import { installedTriggers } from '../gateways/installed-triggers';
import { beginRun, type Run } from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TriggerEvent {
  readonly triggerUid?: string | number;
}

export interface Handled {
  /** Why nothing was done. */
  readonly refused?: 'no trigger' | 'no register' | 'not the automation owner' | 'register newer than program';
  readonly result?: unknown;
}

interface How {
  readonly sheets?: readonly Sheet[];
  /** False where nothing was done worth a heartbeat: it costs a call. */
  beats?(result: unknown): boolean;
  /** One unit of work and nothing after it: heartbeat and lock cost no call of their own. */
  readonly lastStep?: boolean;
}

/** Anybody who may edit can call an export by name; without a trigger's id it does nothing. */
export function handle(
  handler: Handler,
  event: TriggerEvent | undefined,
  work: (run: Run) => unknown,
  how: How = {},
): Handled {
  return event?.triggerUid
    ? untilStill(() => handled(handler, String(event.triggerUid), work, how))
    : { refused: 'no trigger' };
}

function handled(handler: Handler, triggerUid: string, work: (run: Run) => unknown, how: How): Handled {
  const { sheets = [], lastStep = false } = how;
  const run = beginRun({ byTrigger: true, sheets, lastStep });
  if (!run.facts) {
    retire(run);
    return { refused: 'no register' };
  }
  if (!isOwn(triggerUid, run)) {
    retire(run);
    return { refused: 'not the automation owner' };
  }
  if (isNewer(run.facts)) return { refused: 'register newer than program' };
  if (lastStep) expectBeat(handler, run.world);
  const result = attempt(work, run);
  if (how.beats?.(result) ?? true) {
    if (lastStep) run.world.ledger.settle();
    else beat(handler, run.world);
  }
  return { result };
}

/** What a failing run left undone, or one that found the lock taken, the hourly run does. */
function attempt(work: (run: Run) => unknown, run: Run): unknown {
  try {
    return work(run);
  } catch (error) {
    if (!(error instanceof MovedMeanwhile)) markUnsettled(run.world.ledger);
    throw error;
  }
}

/** A trigger that is mirrored is the owner's: nothing is asked. One that is not may have been made meanwhile. */
function isOwn(uid: string, { facts, world }: Run): boolean {
  if (!facts) return false;
  return facts.triggerUids.includes(uid) || isOwner(facts, world.caller.effective);
}

/** A set whose account is no longer the owner takes itself away: all triggers of this script are the register's. */
function retire({ spreadsheet }: Run): void {
  const own = installedTriggers(spreadsheet);
  own.remove(own.own().map(({ uid }) => uid));
}
