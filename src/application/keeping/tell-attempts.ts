/** @fileoverview What follows an attempt: an entry in the log, and, where nobody knows who decided, a question to the managers. */

import type { Table } from '../../schema/define-table';
import { alarms } from '../../schema/tables/alarms';
import { type Authorship, UNKNOWN_EDITOR } from '../change-log/authorship';
import type { LogWorld } from '../change-log/log-changes';
import { shownText } from '../filing/shown-text';
import type { World } from '../ports';
import { type Attempt, logAttempts } from './log-attempts';

/** The kind of notice by which an undecided decision is kept. */
export const PENDING_DECISION = 'decision';

/** Whether anything waits, in the ledger: asked at every decision, and mostly nothing does. */
export const PENDING_MARK = 'decisions';
export const NONE_PENDING = '0';

type TellWorld = LogWorld & Pick<World, 'ledger'>;

export function tellAttempts(table: Table, attempts: readonly Attempt[], author: Authorship, world: TellWorld): void {
  logAttempts(table, attempts, author, world);
  if (author.actor !== UNKNOWN_EDITOR) return;
  const open = attempts.filter(({ why, typed }) => why === 'decision' && shownText(typed) !== '');
  if (open.length > 0) askManagers(table, open, world);
}

function askManagers(table: Table, attempts: readonly Attempt[], { register, clock, ledger }: TellWorld): void {
  ledger.defer({ [PENDING_MARK]: '1' });
  const known = new Map(register.all(alarms).map((row) => [`${row.values.kind} ${row.values.record}`, row]));
  const wanted = attempts.map(({ stored, key, typed }) => {
    const record = pendingKey(table, String(stored.values.id), key);
    return { record, detail: JSON.stringify({ value: shownText(typed) }) };
  });
  for (const { record, detail } of wanted) {
    const row = known.get(`${PENDING_DECISION} ${record}`);
    if (row) register.change(alarms, row, { detail, since: clock.today() });
  }
  register.append(
    alarms,
    wanted
      .filter(({ record }) => !known.has(`${PENDING_DECISION} ${record}`))
      .map(({ record, detail }) => ({
        kind: PENDING_DECISION,
        record,
        since: clock.today(),
        ownerToldAt: '',
        managerToldAt: '',
        detail,
      })),
  );
}

/** @example pendingKey(customers, '202611001', 'gradeOverride') // customers:202611001:gradeOverride */
export function pendingKey(table: Table, id: string, key: string): string {
  return `${table.name}:${id}:${key}`;
}
