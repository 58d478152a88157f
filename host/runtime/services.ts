/** @fileoverview The global services of a run, made when first used. */
import { CacheService } from '../services/cache/cache-service';
import { ContentService } from '../services/content/content-service';
import { HtmlService } from '../services/html/html-service';
import { LockService } from '../services/lock/lock-service';
import { ConsoleService } from '../services/logging/console-service';
import { Logger } from '../services/logging/logger';
import { GmailApp } from '../services/mail/gmail-app';
import { MailApp } from '../services/mail/mail-app';
import { PropertiesService } from '../services/properties/properties-service';
import { ScriptApp } from '../services/script/script-app';
import type { ServiceObject } from '../services/service-object';
import { Session } from '../services/session/session';
import { SpreadsheetApp } from '../services/spreadsheet/spreadsheet-app';
import { Browser } from '../services/ui/browser';
import { UrlFetchApp } from '../services/url-fetch/url-fetch-app';
import { Utilities } from '../services/utilities/utilities';
import { absentService, describeClass } from './class-description';
import { knownServices } from './known-members';
import type { Manifest } from './program';
import type { RuntimeContext } from './runtime-context';
import type { ServiceEntry } from './service-entry';
import type { HandleTable } from './wire';

type ServiceType = (new (context: RuntimeContext) => ServiceObject) & { readonly prototype: ServiceObject };

const PRESENT: Readonly<Record<string, ServiceType>> = {
  Browser,
  CacheService,
  ContentService,
  GmailApp,
  HtmlService,
  LockService,
  Logger,
  MailApp,
  PropertiesService,
  ScriptApp,
  Session,
  SpreadsheetApp,
  UrlFetchApp,
  Utilities,
};

const NAMES = Object.keys(PRESENT);

/** Number of the console object, which has no name of its own among the services. */
export const CONSOLE_ID = NAMES.length;

/** Reserves the first numbers of a realm's objects for the services. */
export function createServices(context: RuntimeContext, handles: HandleTable): void {
  for (const name of NAMES) handles.reserve(() => new (PRESENT[name] as ServiceType)(context));
  handles.reserve(() => new ConsoleService(context));
}

let entries: readonly ServiceEntry[] | undefined;

/** What a realm is told: services that the host has, those it lacks, and the advanced ones of the manifest. */
export function serviceEntries(manifest: Manifest): readonly ServiceEntry[] {
  entries ??= [
    ...NAMES.map((name, id) => ({ name, id, description: describeClass(name, PRESENT[name] as ServiceType) })),
    ...knownServices
      .filter((name) => !(name in PRESENT))
      .map((name) => ({ name, id: -1, description: absentService(name) })),
  ];
  const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
  const added = advanced.map(({ userSymbol }) => ({
    name: userSymbol,
    id: -1,
    description: absentService(''),
    wholly: true,
  }));
  return added.length === 0 ? entries : [...entries, ...added];
}
