/** @fileoverview The scheduled tasks as pages, the menu and tests call them. */
import { makeTriggers, type TriggerWorld } from '../application/make-triggers';
import { takeOverTriggers } from '../application/take-over-triggers';
import { triggerHealth } from '../application/trigger-health';
import { installedTriggers } from '../gateways/installed-triggers';
import { serve } from './guard';
import type { Run } from './run';
import { triggers } from './triggers';

export function triggerWorld({ spreadsheet, world }: Run): TriggerWorld {
  const { ledger, clock, caller, language } = world;
  return { ledger, clock, caller, language, triggers: installedTriggers(spreadsheet), plans: triggers };
}

export function runMakeTriggers() {
  return serve('makeTriggers', (run) => makeTriggers(triggerWorld(run)));
}

export function runTakeOver() {
  return serve('takeOverTriggers', (run) => takeOverTriggers({ ...triggerWorld(run), register: run.world.register }));
}

export function runTriggerHealth() {
  return serve('triggerHealth', (run) => triggerHealth(triggerWorld(run)), { reading: true });
}
