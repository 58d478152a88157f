/** @fileoverview Installable triggers: who made them, what they wait for. */
import type { ClockSchedule } from './trigger-schedule';

export type TriggerKind = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | 'ON_EVENT_UPDATED';

export interface TriggerRecord {
  readonly uid: string;
  /** Account that made it; it runs with its authority, nobody else sees it [facts 3.2]. */
  readonly owner: string;
  readonly handler: string;
  readonly kind: TriggerKind;
  readonly source: 'CLOCK' | 'SPREADSHEETS' | 'FORMS' | 'CALENDAR' | 'DOCUMENTS';
  readonly sourceId: string | null;
  readonly schedule: ClockSchedule | null;
  /** Moment of the next firing, null when there is none (a one-off that was used stays in the list). */
  nextAt: number | null;
}

export interface TriggerStore {
  readonly all: TriggerRecord[];
  ownedBy(user: string): TriggerRecord[];
  of(kind: TriggerKind): TriggerRecord[];
  remove(uid: string): void;
}

/** Per user and script [facts 3.2]. */
export const MOST_TRIGGERS = 20;

export function createTriggerStore(): TriggerStore {
  const all: TriggerRecord[] = [];
  return {
    all,
    ownedBy: (user) => all.filter(({ owner }) => owner === user),
    of: (kind) => all.filter((trigger) => trigger.kind === kind),
    remove: (uid) => {
      const at = all.findIndex((trigger) => trigger.uid === uid);
      if (at >= 0) all.splice(at, 1);
    },
  };
}
