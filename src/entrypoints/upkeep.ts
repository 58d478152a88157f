/** @fileoverview Jobs of the hourly run that keep the register itself in order: its mirror and its scheduled tasks. */

import { install } from '../application/automation/make-triggers';
import { ALWAYS, type HourlyJob } from '../application/automation/run-hourly';
import { factsIn, isMirrorStale } from '../application/config/config-mirror';
import { renewMirror } from '../application/config/renew-mirror';
import { areNumbersMissing, numbersAreBack } from '../application/keeping/missing-numbers';
import { SCHEMA_VERSION } from '../application/set-up/schema-version';
import { triggerWorld } from './automation';
import type { Run } from './run';
import { repair, upgrade } from './set-up';

export function upkeepJobs(run: Run): readonly HourlyJob[] {
  return [numbersJob(run), migrationJob(run), triggersJob(run), mirrorJob(run)];
}

/** Numbers that somebody deleted come back before anything goes by them; each record is known by what it holds. */
function numbersJob(run: Run): HourlyJob {
  return {
    name: '补回编号列',
    due: (_now, _last, { ledger }) => (areNumbersMissing(ledger) ? ALWAYS : undefined),
    run(_cursor, world) {
      const done = world.lock.hold(() => {
        repair(run);
        numbersAreBack(world.ledger);
        // Columns may stand elsewhere now.
        run.tabs.forget?.();
        return true;
      });
      return { done: done ?? false };
    },
  };
}

/** A new release brings the tables up before anything else of the hour; what it does not finish goes on next time. */
function migrationJob(run: Run): HourlyJob {
  const { facts } = run;
  return {
    name: '升级登记簿',
    due: () => (facts && facts.schemaVersion < SCHEMA_VERSION ? `v${SCHEMA_VERSION}` : undefined),
    run: (_cursor, world) => ({ done: world.lock.hold(() => upgrade(run)) ?? false }),
  };
}

/** An edit renews the mirror at once; once a day this finds what no event told, and a time zone that was changed. */
function mirrorJob(run: Run): HourlyJob {
  return {
    name: '核对设置',
    silent: true,
    together: true,
    due: ({ day }, last) => (last?.period === day && !isMirrorStale(run.world.ledger) ? undefined : day),
    run(_cursor, world) {
      const timeZone = run.spreadsheet.getSpreadsheetTimeZone();
      const done = world.lock.hold(() => renewMirror(timeZone, run.lastConfig, world));
      return { done: done !== undefined };
    },
  };
}

/** A living trigger remakes its missing siblings and removes doubles. */
function triggersJob(run: Run): HourlyJob {
  return {
    name: '核对定时任务',
    silent: true,
    due: () => ALWAYS,
    run() {
      const facts = factsIn(run.world.ledger);
      if (facts) install(facts, triggerWorld(run));
      return { done: true };
    },
  };
}
