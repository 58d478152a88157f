/** @fileoverview Events wait here until they settle: seconds later, in the seed's order; simple onEdit keeps two at most [facts 3.1]. */

import type { RunRequest } from './run-script';
import type { Random } from './seeded-random';

export interface QueuedEvent {
  readonly at: number;
  readonly request: RunRequest;
}

export interface EventQueue {
  add(request: RunRequest, now: number): void;
  /** All that wait, in the order in which they come. */
  take(): QueuedEvent[];
  readonly size: number;
}

/** Reaction time of triggers [facts 3.2, 7: 0.5 to 3 s, folklore]. */
const REACTION_MS = [500, 3000] as const;
const QUEUED_SIMPLE_EDITS = 2;

export function createEventQueue(random: Random): EventQueue {
  let events: QueuedEvent[] = [];
  const isSimpleEdit = ({ identity }: RunRequest): boolean =>
    identity.authMode === 'LIMITED' && identity.source === 'edit';
  return {
    get size() {
      return events.length;
    },
    add: (request, now) => {
      const waiting = events.filter((event) => isSimpleEdit(event.request)).length;
      if (isSimpleEdit(request) && waiting >= QUEUED_SIMPLE_EDITS) return;
      events.push({ at: now + random.between(...REACTION_MS), request });
    },
    take: () => {
      const taken = [...events].sort((a, b) => a.at - b.at);
      events = [];
      return taken;
    },
  };
}
