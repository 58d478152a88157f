/** @fileoverview The config beside the tabs, in the ledger: an event gets all of it with the one call that reads the ledger. */

import type { Ledger } from '../ports';
import type { ConfigData } from './config-data';

/** What a run must know before it may read a tab. */
export interface RegisterFacts {
  /** The id of the spreadsheet that this register is; another one is a copy. */
  readonly registerId: string;
  readonly automationOwner: string;
  readonly sheetIds: Readonly<Record<string, number>>;
  readonly language: string;
  readonly timeZone: string;
  readonly schemaVersion: number;
  readonly features: readonly string[];
  /** Unique ids of the automation owner's triggers. */
  readonly triggerUids: readonly string[];
  /** What kind of account the automation owner's is, once asked: the mails left today tell less and less of it. */
  readonly workspace?: boolean;
  /** A copy for trying out: nothing is ever sent. */
  readonly trial?: true;
}

const FACTS = 'register';
const STALE = 'configStale';
const PART = 'config.';
// 9 KB is the most that a property holds (runtime-facts 4.3); a Chinese character takes three bytes.
const PART_LENGTH = 2700;

export function factsIn(ledger: Ledger): RegisterFacts | undefined {
  const text = ledger.get(FACTS);
  return text === undefined ? undefined : (JSON.parse(text) as RegisterFacts);
}

/** `more` goes out with the same call. */
export function mirrorFacts(facts: RegisterFacts, ledger: Ledger, more: Readonly<Record<string, string>> = {}): void {
  writeChanged({ [FACTS]: JSON.stringify(facts), ...more }, ledger);
}

export function mirroredConfig(ledger: Ledger): ConfigData | undefined {
  const parts: string[] = [];
  for (let part = ledger.get(PART + 0); part !== undefined; part = ledger.get(PART + parts.length)) parts.push(part);
  return parts.length === 0 ? undefined : (JSON.parse(parts.join('')) as ConfigData);
}

/** Writes what differs, with the facts where they are handed in, in one call; what was longer before is cut off. */
export function mirrorConfig(data: ConfigData, ledger: Ledger, facts?: RegisterFacts): void {
  const text = wellFormed(JSON.stringify(data));
  const values: Record<string, string> = facts ? { [FACTS]: JSON.stringify(facts) } : {};
  const count = Math.ceil(text.length / PART_LENGTH);
  for (let index = 0; index < count; index += 1) {
    values[PART + index] = text.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH);
  }
  writeChanged(values, ledger);
  if (isMirrorStale(ledger)) ledger.remove(STALE);
  for (let index = count; ledger.get(PART + index) !== undefined; index += 1) ledger.remove(PART + index);
}

/** A part may end between the two halves of a character beyond U+FFFF, which no store keeps; escapes survive the cut. */
function wellFormed(json: string): string {
  return json.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}

/** An edit of a tab that another run's lock kept from the mirror: the next hourly run brings it up. */
export function markMirrorStale(ledger: Ledger): void {
  ledger.set({ [STALE]: '1' });
}

export function isMirrorStale(ledger: Ledger): boolean {
  return ledger.get(STALE) !== undefined;
}

function writeChanged(values: Readonly<Record<string, string>>, ledger: Ledger): void {
  const changed = Object.entries(values).filter(([key, value]) => ledger.get(key) !== value);
  if (changed.length > 0) ledger.set(Object.fromEntries(changed));
}
