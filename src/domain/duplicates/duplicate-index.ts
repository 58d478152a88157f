/** @fileoverview Customers by their keys and by how their core names sound: made once, asked many times. */
import { type DuplicateKey, keyOf } from './duplicate-keys';
import { soundOf } from './homophones';
import { buildNameIndex, type NameIndex } from './name-index';
import { numeralsIn } from './numerals';

export interface Keyed {
  readonly id: string;
  readonly keys: readonly DuplicateKey[];
}

export interface Entry {
  readonly id: string;
  readonly core: string;
  readonly sound: string;
  readonly numerals: string;
  readonly city: string;
}

export interface DuplicateIndex {
  readonly entries: readonly Entry[];
  /** Positions of the entries that have a key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly bySound: ReadonlyMap<string, readonly number[]>;
  readonly names: NameIndex;
}

export function buildIndex(records: Iterable<Keyed>): DuplicateIndex {
  const entries: Entry[] = [];
  const byKey = new Map<string, number[]>();
  const bySound = new Map<string, number[]>();
  for (const record of records) {
    const entry = entryOf(record);
    for (const key of record.keys) if (!key.startsWith('city:')) put(byKey, key, entries.length);
    if (entry.core !== '') put(bySound, entry.sound, entries.length);
    entries.push(entry);
  }
  return { entries, byKey, bySound, names: buildNameIndex(entries.map(({ core }) => core)) };
}

/** Names are compared by their core alone; numerals count wherever they stand. */
export function entryOf({ id, keys }: Keyed): Entry {
  const core = keyOf(keys, 'core');
  return { id, core, sound: soundOf(core), numerals: numeralsIn(keyOf(keys, 'name')), city: keyOf(keys, 'city') };
}

function put(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known) known.push(at);
  else index.set(key, [at]);
}
