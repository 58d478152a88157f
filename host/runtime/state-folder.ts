/** @fileoverview What a host keeps beside its workbook in the state folder: host.json. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccessLevel } from '../services/execution-context';
import { readPart, saveFolder } from '../workbook/folder-state';
import type { Consent } from './accounts';
import type { HostState, SentMail } from './host-state';
import type { QuotaMeter } from './quota';
import type { TriggerRecord } from './trigger-store';

export interface HostJson {
  readonly now: number;
  readonly owner: string;
  readonly scriptId: string;
  readonly random: number;
  readonly scriptProperties: readonly [string, string][];
  readonly documentProperties: readonly [string, string][];
  readonly userProperties: readonly [string, readonly [string, string][]][];
  readonly triggers: readonly TriggerRecord[];
  readonly shares: readonly [string, AccessLevel][];
  readonly consents: readonly Consent[];
  readonly quotas: readonly [string, QuotaMeter][];
  readonly outbox: readonly SentMail[];
}

const FILE = 'host.json';

export function readHostJson(folder: string): HostJson | null {
  const path = join(folder, FILE);
  return existsSync(path) ? readPart(path, (json: HostJson) => json) : null;
}

export function saveState(state: HostState, folder: string): void {
  mkdirSync(folder, { recursive: true });
  saveFolder(state.document.workbook, folder);
  const path = join(folder, FILE);
  writeFileSync(`${path}.new`, JSON.stringify(hostJson(state)));
  renameSync(`${path}.new`, path);
}

export function hostJson(state: HostState): HostJson {
  const { properties, accounts, document } = state;
  return {
    now: state.clock.now(),
    owner: document.owner,
    scriptId: state.scriptId,
    random: state.random.state,
    scriptProperties: [...properties.script],
    documentProperties: [...properties.document],
    userProperties: [...properties.user].map(([user, store]) => [user, [...store]]),
    triggers: state.triggers.all,
    shares: [...document.shares],
    consents: accounts.consents,
    quotas: [...accounts.meters],
    outbox: state.outbox,
  };
}

export function restoreHost(state: HostState, saved: HostJson): void {
  state.random.state = saved.random;
  for (const [key, value] of saved.scriptProperties) state.properties.script.set(key, value);
  for (const [key, value] of saved.documentProperties) state.properties.document.set(key, value);
  for (const [user, entries] of saved.userProperties) state.properties.user.set(user, new Map(entries));
  for (const [user, level] of saved.shares) state.document.setAccess(user, level);
  for (const [key, meter] of saved.quotas) state.accounts.meters.set(key, meter);
  state.triggers.all.push(...saved.triggers);
  state.accounts.consents.push(...saved.consents);
  state.outbox.push(...saved.outbox);
}
