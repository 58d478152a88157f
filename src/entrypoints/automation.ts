/** @fileoverview The scheduled tasks as pages, the menu and tests call them. */

import { makeTriggers, type TriggerWorld } from '../application/automation/make-triggers';
import { takeOverTriggers } from '../application/automation/take-over-triggers';
import { type TriggersPage, triggerHealth } from '../application/automation/trigger-health';
import { callerAuthor } from '../application/change-log/authorship';
import { questionableMails } from '../application/mail/questionable-mails';
import { installedTriggers } from '../gateways/installed-triggers';
import { access } from './access';
import { serve } from './guard';
import { openPage } from './open-page';
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

/** Run by the owner, it makes what is missing before it shows how things stand; others see, an administrator may take over. */
export function triggersItem(): void {
  const made = runMakeTriggers();
  openPage({
    page: 'triggers',
    caption: 'triggers',
    fn: 'triggerHealth',
    begin: (run): TriggersPage => {
      const { world } = run;
      const health = triggerHealth(triggerWorld(run));
      const { member } = callerAuthor(world.caller, '脚本', world.config);
      const admin = access.takeOverTriggers.some((role) => role === member?.role);
      const mails = questionableMails(world);
      return { health, mails, admin, ...(health.mine && admin ? { made } : {}) };
    },
    size: { width: 660, height: 400 },
  });
}
