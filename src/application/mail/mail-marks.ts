/** @fileoverview Which mails have left, in the ledger: written at once before and after each, so that a dead run is found out. */
import { addDays, type Day } from '../../domain/calendar-date';
import type { Ledger } from '../ports';

/** The mail that is being sent, and how many recipients were left before it. */
export interface InFlight {
  readonly key: string;
  readonly quota: number;
  readonly at: string;
  /** The account that sends: another one has another quota. */
  readonly by: string;
}

export interface MailMarks {
  readonly sent: Set<string>;
  sending: InFlight | undefined;
}

interface Part {
  readonly sent: readonly string[];
  readonly sending?: InFlight;
}

const PREFIX = 'mail.';
const KEPT_DAYS = 3;
// A key takes up to 60 bytes and a property 9 KB (runtime-facts 4.3).
const PART_SIZE = 100;

/** How a mail stands among those that left when nobody knows whether it did. */
export function inDoubt(key: string): string {
  return `?${key}`;
}

function partKey(day: Day, index: number): string {
  return `${PREFIX}${day}.${index}`;
}

export function readMarks(day: Day, ledger: Ledger): MailMarks {
  const marks: MailMarks = { sent: new Set(), sending: undefined };
  for (let index = 0; ; index += 1) {
    const text = ledger.get(partKey(day, index));
    if (text === undefined) return marks;
    const { sent, sending } = JSON.parse(text) as Part;
    for (const key of sent) marks.sent.add(key);
    marks.sending = sending;
  }
}

/** One property holds what left last and what leaves now, so that there is no moment between the two. */
export function writeMarks(
  day: Day,
  marks: MailMarks,
  ledger: Ledger,
  more: Readonly<Record<string, string>> = {},
): void {
  const sent = [...marks.sent];
  const index = Math.floor(sent.length / PART_SIZE);
  const part: Part = { sent: sent.slice(index * PART_SIZE), ...(marks.sending ? { sending: marks.sending } : {}) };
  const values: Record<string, string> = { ...more, [partKey(day, index)]: JSON.stringify(part) };
  // A full part is closed when the next one begins: only the last may name a mail on its way.
  if (index > 0 && sent.length % PART_SIZE === 0) {
    values[partKey(day, index - 1)] = JSON.stringify({ sent: sent.slice((index - 1) * PART_SIZE, index * PART_SIZE) });
  }
  ledger.set(values);
}

/** The days of which the ledger knows something, oldest first. */
export function markedDays(ledger: Ledger): Day[] {
  const days = ledger.keys().filter((key) => /^mail\.\d{4}-\d\d-\d\d\.\d+$/.test(key));
  return [...new Set(days.map((key) => key.slice(PREFIX.length, PREFIX.length + 10)))].sort();
}

// Each property that is deleted is a call; no more days than this come to be between two runs that send.
const FORGOTTEN_DAYS = 1;

/** Days that lie further back are known by the tab alone; the oldest go first. */
export function forgetOldMarks(today: Day, ledger: Ledger): void {
  const first = addDays(today, -KEPT_DAYS);
  const old = markedDays(ledger)
    .filter((day) => day < first)
    .slice(0, FORGOTTEN_DAYS);
  for (const key of ledger.keys()) {
    if (old.some((day) => key.startsWith(`${PREFIX}${day}.`))) ledger.remove(key);
  }
}
