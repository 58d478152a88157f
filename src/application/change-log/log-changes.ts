/** @fileoverview Entries of the change log: a new or deleted record is one entry, a change is one entry a field. */
import { CHAIN_START, type ChainHead, type ChangeEntry, chainEntries, seqOf } from '../../domain/change-log/chain';
import { valueText } from '../../domain/change-log/value-text';
import type { Values as Snapshot } from '../../domain/checks/check';
import { snapshotOf } from '../../domain/records/business-fields';
import { recordJson } from '../../domain/records/kept-text';
import { shortText } from '../../domain/short-text';
import { messagesFor } from '../../messages';
import type { Field, Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { fieldText } from '../filing/field-text';
import type { Stored, Value, World } from '../ports';
import type { Authorship } from './authorship';

export type LogWorld = Pick<World, 'register' | 'clock' | 'digest' | 'secret' | 'language'>;

export interface ChangedRecord {
  readonly stored: Stored;
  readonly before: Snapshot | undefined;
  /** Where another change followed; else what the record holds now. */
  readonly after?: Snapshot;
  readonly changed: readonly string[];
}

export function logNewRecords(table: Table, records: readonly Stored[], author: Authorship, world: LogWorld): void {
  logEntries(
    records.map((stored) => ({
      ...entryOf(table, stored, author, world),
      after: recordJson(snapshotOf(table, stored.values)),
    })),
    world,
  );
}

export function logDeletedRecords(
  table: Table,
  records: readonly { id: string; snapshot: Snapshot }[],
  author: Authorship,
  world: LogWorld,
): void {
  logEntries(
    records.map(({ id, snapshot }) => ({
      ...entryOf(table, { row: 0, values: { id } }, author, world),
      before: recordJson(snapshot),
    })),
    world,
  );
}

export function logChanges(table: Table, records: readonly ChangedRecord[], author: Authorship, world: LogWorld): void {
  logEntries(
    records.flatMap(({ stored, before, after = stored.values, changed }) =>
      changed.map((key) => {
        const entry = {
          ...entryOf(table, stored, author, world),
          field: table.fields[key]?.title[world.language] ?? key,
          before: valueText(before?.[key], world.digest),
          after: valueText(after[key], world.digest),
        };
        const shown = (value: Value, text: string) => shownText(table.fields[key], value, text, world);
        const values = { before: shown(before?.[key], entry.before), after: shown(after[key], entry.after) };
        return { ...entry, note: noteOf({ ...entry, ...values }, world) };
      }),
    ),
    world,
  );
}

/** What every entry about a record says. */
export function entryOf(
  table: Table,
  { values }: Stored,
  author: Authorship,
  { clock }: Pick<LogWorld, 'clock'>,
): ChangeEntry {
  return {
    at: clock.now(),
    actor: author.actor,
    table: table.tab,
    record: String(values.id ?? ''),
    field: '',
    before: '',
    after: '',
    reason: author.reason ?? '',
    note: '',
    origin: author.origin,
  };
}

// Languages need no words for these.
const TICKS = { yes: '☑', no: '☐' };

/** In a sentence for people no true and no instant of another zone. */
function shownText(field: Field | undefined, value: Value, text: string, { clock }: LogWorld): string {
  const isPlain = field?.type !== 'bool' && field?.type !== 'datetime' && field?.type !== 'percent';
  return isPlain ? text : fieldText(field, value, TICKS, clock);
}

// Both values stand whole beside it.
const NOTED = 2000;

/** K1's sentence: 2024年3月15日，因…，将…由“…”变更为“…”. */
function noteOf({ at, reason, field, before, after }: ChangeEntry, { clock, language }: LogWorld): string {
  return messagesFor(language).log.changeNote({
    day: clock.localOf(at).day,
    reason: shortText(reason, NOTED),
    field,
    before: shortText(before, NOTED),
    after: shortText(after, NOTED),
  });
}

/** Queues entries at the end of the chain. */
export function logEntries(
  entries: readonly ChangeEntry[],
  { register, digest, secret }: Pick<LogWorld, 'register' | 'digest' | 'secret'>,
): void {
  if (entries.length > 0) register.append(changes, chainEntries(entries, headOf(register), digest, secret()));
}

/** The last entry of the tab, or of what this run appended before. */
export function headOf(register: World['register']): ChainHead {
  const last = register.last(changes);
  return last ? { seq: seqOf(last.values.seq), hash: last.values.hash } : CHAIN_START;
}
