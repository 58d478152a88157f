/** @fileoverview Set-up and repair as pages, the menu and tests call them. */

import { install, isOwner, kindUnknown } from '../application/automation/make-triggers';
import { factsIn } from '../application/config/config-mirror';
import { numberReport } from '../application/keeping/number-report';
import { sweepAmiss, sweepTables } from '../application/keeping/sweep';
import type { Register } from '../application/ports';
import { migrate } from '../application/set-up/migrate';
import { repairRegister } from '../application/set-up/repair-register';
import { SCHEMA_VERSION } from '../application/set-up/schema-version';
import type { SetUpInput } from '../application/set-up/set-up-input';
import { type SetUpWorld, setUpRegister } from '../application/set-up/set-up-register';
import { installedTriggers } from '../gateways/installed-triggers';
import { sheetWorkshop } from '../gateways/layout/sheet-workshop';
import { messagesFor } from '../messages';
import type { Language } from '../schema/language';
import { features } from './features';
import { serve } from './guard';
import type { Run } from './run';
import { triggers } from './triggers';

export function workshopOf({ spreadsheet, facts, world }: Run) {
  return sheetWorkshop(spreadsheet, facts?.sheetIds ?? {}, () => world.caller.effective);
}

function setUpWorld(run: Run): SetUpWorld {
  const { ledger, caller, language } = run.world;
  return { workshop: workshopOf(run), ledger, account: caller.effective, language, features };
}

export function runSetUp(input: SetUpInput = {}) {
  return serve(
    'setUpRegister',
    (run) => {
      const done = setUpRegister(input, setUpWorld(run));
      return { ...done, triggers: installOwn(run) };
    },
    { anytime: true },
  );
}

/** Titles, messages and menu change; tab names and stored values never do. */
export function runLanguage(language: Language) {
  return serve('setLanguage', (run) => setUpRegister({ language }, setUpWorld(run)));
}

/** First the tables of an earlier release, then what is missing, then what no event told of. */
export function runRepair() {
  return serve('repairRegister', repair);
}

export function repair(run: Run) {
  const { facts, world } = run;
  const isOlder = facts !== undefined && facts.schemaVersion < SCHEMA_VERSION;
  const setUp = isOlder ? upgradingWorld(run) : setUpWorld(run);
  const { repaired } = repairRegister(setUp);
  // Columns may stand elsewhere now: the tables are opened anew.
  const { config, clock, ledger, digest, secret, language } = world;
  const mended = { config, clock, ledger, digest, secret, language, register: setUp.workshop.openRegister() };
  const numbers = numberReport(mended);
  const sweep = isOlder || repaired.length > 0 ? sweepTables : sweepAmiss;
  const { numbered, putBack, changed, deleted } = sweep(mended);
  const found = numbered + putBack + changed + deleted;
  if (found > 0) mended.register.commit();
  ledger.settle();
  const putRight = found > 0 ? [messagesFor(language).numbers.putRight(found)] : [];
  return { repaired: [...repaired, ...putRight], numbers };
}

/** A new release: tabs and columns first, then its steps, then how everything looks. True once nothing is left. */
export function upgrade(run: Run): boolean {
  const { unfinished } = repairRegister(upgradingWorld(run));
  run.world.ledger.settle();
  // Columns may stand elsewhere now.
  run.tabs.forget?.();
  return unfinished === undefined;
}

function upgradingWorld(run: Run): SetUpWorld {
  const { facts, world } = run;
  const { config, clock, ledger, digest, language } = world;
  const bringUp = (register: Register) =>
    facts === undefined || migrate(facts, { config, clock, ledger, digest, language, register }).done;
  return { ...setUpWorld(run), bringUp };
}

/** The scheduled tasks come with set-up where the account is their owner. */
export function installOwn({ spreadsheet, world }: Run): readonly string[] {
  const facts = factsIn(world.ledger);
  if (!facts || !isOwner(facts, world.caller.effective)) return [];
  return install(kindUnknown(facts), {
    ...triggerParts(world),
    triggers: installedTriggers(spreadsheet),
    plans: triggers,
  }).made;
}

function triggerParts({ ledger, clock, caller, language }: Run['world']) {
  return { ledger, clock, caller, language };
}
