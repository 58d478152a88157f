/** @fileoverview A register with more customers than one step of long work takes, imported as the page does it. */
import type { Host } from '../../host';

interface Imported {
  readonly ok: boolean;
  readonly cursor?: string;
}

/** Each with a name and phone of its own; plans are made of none yet. */
export function importedCustomers(host: Host, count: number, user: string): void {
  const lines = Array.from({ length: count }, (_, at) => [
    `客户${String(at + 1).padStart(4, '0')}精密机械有限公司`,
    `139${String(10_000_000 + at * 7)}`,
    '王芳',
  ]);
  const rows = [['公司名称', '电话', '负责人'], ...lines];
  let cursor: string | undefined;
  do {
    const asked = { rows, duplicates: 'new', ...(cursor ? { cursor } : {}) };
    const done = host.call('importCustomers', [asked], { user, via: 'run' }) as Imported;
    if (!done.ok) throw new Error(`Cannot import: ${JSON.stringify(done)}`);
    cursor = done.cursor;
  } while (cursor);
}
