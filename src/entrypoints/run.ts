/** @fileoverview The world of one run, built when it begins; what costs a call is asked for only when it is used. */

import { deadHours } from '../application/automation/trigger-beats';
import type { Config } from '../application/config/config';
import { type ConfigData, configOf, noConfig } from '../application/config/config-data';
import { factsIn, mirroredConfig, mirrorFacts, type RegisterFacts } from '../application/config/config-mirror';
import { readConfig } from '../application/config/tabs/read-config';
import type { Caller, Ledger, World } from '../application/ports';
import { recoverFacts, type Standing } from '../application/set-up/recover-facts';
import { documentLedger } from '../gateways/document-ledger';
import { documentLock } from '../gateways/document-lock';
import { registerTabs } from '../gateways/register-tabs';
import { runClock } from '../gateways/run-clock';
import { scriptMailer, trialMailer } from '../gateways/script-mailer';
import { sha256 } from '../gateways/sha256';
import { sheetRegister } from '../gateways/sheet-register';
import { type Zone, zoneOf } from '../gateways/zone';
import { messagesFor } from '../messages';
import type { Language } from '../schema/language';
import { settings } from '../schema/tables/settings';
import { features } from './features';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Run {
  readonly spreadsheet: Spreadsheet;
  /** Undefined until the register is set up here, and in a copy of it. */
  readonly facts: RegisterFacts | undefined;
  /** The register that this is a copy of, until it is told what it is. */
  readonly copyOf: string | undefined;
  readonly world: World;
  readonly tabs: ReturnType<typeof registerTabs>;
  readonly zone: Zone;
  /** What the tabs said when they were last mirrored. */
  readonly lastConfig: ConfigData;
}

interface Beginning {
  readonly byTrigger?: boolean;
  /** The id of the trigger that set the run off: the automation owner's own are mirrored. */
  readonly triggerUid?: string;
  /** Sheets at hand already, such as the event's. */
  readonly sheets?: readonly Sheet[];
  /** The work under the lock is the last of the run. */
  readonly lastStep?: boolean;
  /** Tabs may be opened by where their columns stood: one unit of work proves it before it writes. */
  readonly recalls?: boolean;
}

export function beginRun({
  byTrigger = false,
  triggerUid,
  sheets = [],
  lastStep = false,
  recalls = false,
}: Beginning = {}): Run {
  const spreadsheet = SpreadsheetApp.getActive();
  const ledger = documentLedger();
  const { facts, copyOf } = standingOf(spreadsheet, ledger);
  const zone = facts ? zoneOf(facts.timeZone) : laterZone(() => spreadsheet.getSpreadsheetTimeZone());
  const clock = runClock(zone);
  const tabs = registerTabs(spreadsheet, facts?.sheetIds ?? {}, sheets, { ledger, recalls });
  const register = sheetRegister(tabs, zone, ledger);
  const mirrored = facts && mirroredConfig(ledger);
  let config: Config | undefined;

  /** The tab wins; but while the hourly task is alive the mirror is what the tab says. */
  const decide = (): Config => {
    if (mirrored && (byTrigger || deadHours(clock.now(), ledger) === undefined)) return configOf(mirrored);
    return facts || copyOf ? configOf(readConfig(register, mirrored ?? noConfig).data) : configOf(noConfig);
  };

  const world: World = {
    register,
    get config() {
      config ??= decide();
      return config;
    },
    ledger,
    clock,
    lock: documentLock({ keep: lastStep }),
    mailer: facts?.trial ? trialMailer(() => messagesFor(world.language).copies.trialNoMail) : scriptMailer(),
    caller: callerOf(
      byTrigger,
      triggerUid && facts?.triggerUids.includes(triggerUid) ? facts.automationOwner : undefined,
    ),
    digest: sha256,
    secret: () => Utilities.getUuid(),
    language: languageOf(facts?.language ?? Session.getActiveUserLocale()),
  };
  return { spreadsheet, facts, copyOf, tabs, zone, world, lastConfig: mirrored ?? noConfig };
}

/** Before there is a register the zone costs a call, and most such runs never ask for it. */
function laterZone(name: () => string): Zone {
  let known: Zone | undefined;
  const zone = () => {
    known ??= zoneOf(name());
    return known;
  };
  return {
    dayOf: (moment) => zone().dayOf(moment),
    textOf: (moment) => zone().textOf(moment),
    shownOf: (moment) => zone().shownOf(moment),
    serialOf: (moment) => zone().serialOf(moment),
    minutesOf: (moment) => zone().minutesOf(moment),
    momentOf: (day, minutes) => zone().momentOf(day, minutes),
  };
}

/** Properties do not travel with a copy; facts of another spreadsheet are not ours whatever brought them here. */
function standingOf(spreadsheet: Spreadsheet, ledger: Ledger): Standing {
  const id = spreadsheet.getId();
  const kept = factsIn(ledger);
  if (kept?.registerId === id) return { facts: kept };
  const tabs = registerTabs(spreadsheet, {});
  if (!tabs.find(settings)) return {};
  const zone = laterZone(() => spreadsheet.getSpreadsheetTimeZone());
  const standing = recoverFacts(id, features, sheetRegister(tabs, zone));
  if (standing.facts) mirrorFacts(standing.facts, ledger);
  return standing;
}

/** A menu or page runs as the person at the keyboard; a trigger runs as who made it, so nobody is at the keyboard. */
function callerOf(byTrigger: boolean, account?: string): Caller {
  let email = account;
  const effective = () => {
    email ??= Session.getEffectiveUser().getEmail();
    return email;
  };
  return {
    byTrigger,
    get email() {
      return byTrigger ? '' : effective();
    },
    get effective() {
      return effective();
    },
  };
}

/** @example languageOf('zh_TW') // 'zh-TW' */
export function languageOf(locale: string): Language {
  if (/^zh[-_](TW|HK|MO|Hant)/i.test(locale)) return 'zh-TW';
  if (/^en/i.test(locale)) return 'en';
  return 'zh-CN';
}
