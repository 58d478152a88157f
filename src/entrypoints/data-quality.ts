/** @fileoverview The data check as pages, the menu, tests and the daily run call it. */

import { onceADay } from '../application/automation/once-a-day';
import type { HourlyJob } from '../application/automation/run-hourly';
import { countUses } from '../application/config/count-uses';
import { type CheckWorld, checkData } from '../application/data-check/check-data';
import type { JobStep } from '../application/job-step';
import { generatedTabs } from '../gateways/generated-tabs';
import { spreadsheetSurvey } from '../gateways/spreadsheet-survey';
import { messagesFor } from '../messages';
import { problemsTab } from '../schema/generated-tabs';
import { serve } from './guard';
import type { Run } from './run';

function checkWorld({ spreadsheet, tabs, world }: Run, register = world.register): CheckWorld {
  const { config, clock, ledger, language } = world;
  const survey = spreadsheetSurvey(spreadsheet, tabs);
  return { register, config, clock, ledger, language, survey, generated: generatedTabs(spreadsheet, tabs, ledger) };
}

export function runCheckData() {
  return serve('checkData', (run) => checkData(checkWorld(run)));
}

/** After something that the list may quote was taken away. */
export function refreshCheck(run: Run): void {
  checkData(checkWorld(run));
}

/** Where there are problems their list is shown. */
export function checkDataStep(run: Run): JobStep {
  const world = checkWorld(run);
  const { length } = checkData(world).problems;
  if (length > 0) world.generated.show(problemsTab);
  return { done: 1, total: 1, said: messagesFor(world.language).results.checked(length) };
}

/** Once a day, after what no event reported was found. */
export function checkDataJob(run: Run): HourlyJob {
  return {
    name: '数据检查',
    together: true,
    due: onceADay,
    run(_cursor, { register, lock }) {
      const done = lock.hold(() => {
        const found = checkData(checkWorld(run, register));
        countUses(run.lastConfig, { register });
        register.commit();
        return found;
      });
      return { done: done !== undefined };
    },
  };
}
