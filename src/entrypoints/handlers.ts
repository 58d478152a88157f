/** @fileoverview Runs a trigger's handler: only for a trigger, only for the automation owner, with a heartbeat after. */

import { noteFailure } from '../application/automation/failed-runs';
import { isOwner } from '../application/automation/make-triggers';
import { errorText } from '../application/automation/run-ledger';
import { beat, expectBeat } from '../application/automation/trigger-beats';
import type { Handler } from '../application/automation/trigger-port';
import { untilStill } from '../application/keeping/moved-meanwhile';
import { isNewer } from '../application/set-up/migrate';
import { documentLedger } from '../gateways/document-ledger';
import { installedTriggers } from '../gateways/installed-triggers';
import { beginRun, type Run } from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TriggerEvent {
  readonly triggerUid?: string | number;
}

type Refusal =
  | 'no trigger'
  | 'no register'
  | 'not the automation owner'
  | 'register newer than program'
  | 'no questionnaire';

export interface Handled {
  /** Why nothing was done. */
  readonly refused?: Refusal;
  readonly result?: unknown;
  /** What went wrong: it stands in 数据检查, and the next hourly run does what was left. */
  readonly failed?: string;
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
  if (!event?.triggerUid) return { refused: 'no trigger' };
  try {
    return untilStill((again) => handled(handler, String(event.triggerUid), work, how, again));
  } catch (error) {
    return failed(handler, error);
  }
}

/** Where not even this can be kept the error is Google's to tell: it mails the owner of the trigger. */
function failed(handler: Handler, error: unknown): Handled {
  console.error(error);
  noteFailure(handler, error, new Date().toISOString(), documentLedger());
  return { failed: errorText(error) };
}

function handled(handler: Handler, triggerUid: string, work: (run: Run) => unknown, how: How, again: boolean): Handled {
  const { sheets = [], lastStep = false } = how;
  const run = beginRun({ byTrigger: true, triggerUid, sheets, lastStep, recalls: lastStep && !again });
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
  const result = work(run);
  if (how.beats?.(result) ?? true) {
    if (lastStep) run.world.ledger.settle();
    else beat(handler, run.world);
  }
  return { result };
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
