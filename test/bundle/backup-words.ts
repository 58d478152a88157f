/** @fileoverview A backup made and brought back as its page does it, without the page. */
import type { Fixture } from './fixture';

export interface Part {
  readonly table: string;
  readonly keys: string[];
  readonly rows: unknown[][];
  readonly next?: number;
}

export interface Backup {
  readonly head: { readonly tables: string[]; readonly madeAt: string; readonly log: string };
  readonly parts: Part[];
}

type Register = Pick<Fixture, 'call'>;

/** As the page fetches it. */
export function backedUp(f: Register): Backup {
  const { head } = f.call('backup') as { head: Backup['head'] };
  const parts = head.tables.map((table) => (f.call('backup', [{ table }]) as { part: Part }).part);
  return JSON.parse(JSON.stringify({ head, parts }));
}

const KEYS: Record<string, string[]> = {
  settings: ['key'],
  members: ['email'],
  options: ['list', 'value'],
  holidays: ['date', 'name'],
  changes: ['seq'],
};

function keysOf({ table, keys, rows }: Part): string[] {
  return rows.map((row) => (KEYS[table] ?? ['id']).map((key) => String(row[keys.indexOf(key)] ?? '')).join('\n'));
}

/** `before` is told the table of each part that is about to come. */
export function restored(
  f: Register,
  { head, parts }: Backup,
  before: (table: string) => void = () => undefined,
): void {
  parts.forEach((part, index) => {
    const last = index === parts.length - 1;
    before(part.table);
    const done = f.call('restore', [{ head, part, keys: keysOf(part), first: true, last }]);
    if (!(done as { ok: boolean }).ok) throw new Error(JSON.stringify(done));
  });
}
