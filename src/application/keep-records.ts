/** @fileoverview Keeps records in order after people wrote into a table: normalises, fills in, checks, stamps, logs. */
import type { Problem } from '../domain/checks/check';
import { changedFields, snapshotOf } from '../domain/records/business-fields';
import { type Decision, decideRecord } from '../domain/records/decide-record';
import type { Table } from '../schema/define-table';
import type { Authorship } from './authorship';
import { putBackDecisions } from './decided-fields';
import { type KnownState, rememberStates } from './known-states';
import { logChanges, logNewRecords } from './log-changes';
import { numberRecords } from './number-records';
import type { Stored, Values, World } from './ports';
import { problemNotes } from './problem-notes';
import { recordRules } from './record-rules';
import { references } from './references';

export type KeepWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'language'>;

export interface Kept {
  readonly stored: Stored;
  /** Undefined for a new record. */
  readonly before: Values | undefined;
  /** Business fields that changed. */
  readonly changed: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Decides about these records, new ones (without an id) and known ones, in the order of their rows, and queues
 * what follows: numbers, stored forms, defaults, problems with notes, stamps, log entries, last known states.
 */
export function keepRecords(
  table: Table,
  records: readonly Stored[],
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  world: KeepWorld,
): Kept[] {
  const rules = recordRules(table, author, references(world.register), world);
  const kept = records.map((stored) => {
    const before = known.get(String(stored.values.id ?? ''))?.snapshot;
    const allowed = putBackDecisions(table, stored.values, before, author);
    const decision = decideRecord(table, { ...stored.values, ...allowed }, before, rules);
    return keep(table, stored, before as Values | undefined, decision, world);
  });
  const fresh = kept.filter(({ stored }) => !stored.values.id).map(({ stored }) => stored);
  numberRecords(table, fresh, world);
  record(table, kept, new Set(fresh), known, author, world);
  return kept;
}

function keep(
  table: Table,
  stored: Stored,
  before: Values | undefined,
  { values, problems }: Decision,
  { register, language }: KeepWorld,
): Kept {
  const wrongBefore = String(stored.values.problems ?? '');
  const changed = changedFields(table, before ?? {}, snapshotOf(table, values));
  register.change(table, stored as Stored<never>, values as never);
  const notes = problemNotes(table, problems, wrongBefore, language);
  if (Object.keys(notes).length > 0) register.note(table, stored as Stored<never>, notes);
  return { stored, before, changed, problems };
}

function record(
  table: Table,
  kept: readonly Kept[],
  fresh: ReadonlySet<Stored>,
  known: ReadonlyMap<string, KnownState>,
  author: Authorship,
  world: KeepWorld,
): void {
  const changed = kept.filter(({ stored, changed }) => fresh.has(stored) || changed.length > 0);
  rememberStates(
    table,
    changed.map(({ stored }) => {
      const id = String(stored.values.id);
      return { id, snapshot: snapshotOf(table, stored.values), known: known.get(id) };
    }),
    world.register,
  );
  if (table.unlogged) return;
  logNewRecords(
    table,
    changed.filter(({ stored }) => fresh.has(stored)).map(({ stored }) => stored),
    author,
    world,
  );
  logChanges(
    table,
    changed.filter(({ stored }) => !fresh.has(stored)),
    author,
    world,
  );
}
