/** @fileoverview The oldest entries of the change log leave: what rules still ask of them is said again, and the chain goes on from the last. */

import { type ChangeEntry, seqOf } from '../../domain/change-log/chain';
import { LOST } from '../../domain/stage';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import { logEntries } from '../change-log/log-changes';
import type { Stored, World } from '../ports';
import type { MovingOut } from './moving-out';
import { oldEntries } from './old-records';

type Entry = RecordOf<typeof changes>;
type LogWorld = Pick<World, 'register' | 'clock' | 'digest' | 'secret' | 'language'>;

/** What goes on is written before anything leaves; a run that died in between finds it said. */
export function moveOutLog(moving: MovingOut, entryOf: (reason: string) => ChangeEntry, world: LogWorld): number {
  const { register } = world;
  const all = register.all(changes);
  const reason = moving.reason;
  const said = all.find(({ values }) => values.table === changes.tab && values.reason === reason)?.values.record;
  const leaving = said ? upTo(said, all) : oldIn(all, moving, world);
  const last = leaving[leaving.length - 1]?.values;
  if (!last) return 0;
  if (!said) {
    const carried = carriedOver(
      leaving.map(({ values }) => values),
      all.slice(leaving.length),
      world,
    );
    const note = messagesFor(world.language).retention.entriesMoved(leaving.length, last.seq);
    const anchor = { ...entryOf(reason), table: changes.tab, record: last.seq, after: last.hash, note };
    logEntries([...carried, anchor], world);
    register.commit();
  }
  register.remove(changes, leaving);
  register.commit();
  return leaving.length;
}

function upTo(seq: string, all: readonly Stored<Entry>[]): readonly Stored<Entry>[] {
  return all.filter(({ values }) => seqOf(values.seq) <= seqOf(seq));
}

function oldIn(all: readonly Stored<Entry>[], { before }: MovingOut, world: LogWorld): readonly Stored<Entry>[] {
  const rows = all.map((stored) => ({ at: stored.values.at, stored }));
  return oldEntries(rows, before, world).map(({ stored }) => stored);
}

/** Since when a customer is lost, and numbers that were given and whose record is gone: no other place knows them. */
function carriedOver(
  leaving: readonly Entry[],
  staying: readonly Stored<Entry>[],
  { register, language }: LogWorld,
): ChangeEntry[] {
  const present = new Map(register.columns(customers, ['id', 'stage']).map(({ values }) => [values.id, values.stage]));
  const known = new Set(staying.flatMap(({ values }) => (values.table === customers.tab ? [values.record] : [])));
  const titles: readonly string[] = Object.values(customers.fields.stage.title);
  const lost = new Map<string, Entry>();
  const gone = new Map<string, Entry>();
  for (const entry of leaving) {
    if (entry.table !== customers.tab || entry.record === '') continue;
    if (!present.has(entry.record) && !known.has(entry.record)) gone.set(entry.record, entry);
    const isLost = entry.after === LOST && titles.includes(entry.field);
    if (isLost && present.get(entry.record) === LOST) lost.set(entry.record, entry);
  }
  const { carried } = messagesFor(language).retention;
  const again = ({ seq, hash: _hash, ...entry }: Entry): ChangeEntry => ({ ...entry, reason: carried(seq) });
  return [
    ...[...lost.values()].map(again),
    ...[...gone.values()].map((entry) => ({ ...again(entry), field: '', before: '', after: '', note: '' })),
  ];
}
