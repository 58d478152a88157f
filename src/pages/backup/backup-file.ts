/** @fileoverview The file of a backup: fetched table by table, read again, brought back part by part. */

import { recordKey } from '../../application/backup/backed-tables';
import type { BackupHead, BackupPart } from '../../application/backup/make-backup';
import { tables } from '../../schema/tables';
import { call } from '../parts/server';
import type { Answer } from '../parts/use-action';

const KIND = 'customer-register-backup';

export interface Backup {
  readonly kind: typeof KIND;
  readonly head: BackupHead;
  readonly parts: readonly BackupPart[];
}

export interface Sums {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

type Told = (done: number, total: number) => void;

export async function fetchBackup(told: Told): Promise<Backup> {
  const { head } = answered(await call('backup'));
  if (!head) throw new Error(KIND);
  const parts: BackupPart[] = [];
  for (const [index, table] of head.tables.entries()) {
    told(index, head.tables.length);
    let from: number | undefined = 0;
    while (from !== undefined) {
      const fetched: { readonly part?: BackupPart | undefined } = answered(await call('backup', { table, from }));
      if (fetched.part) parts.push(fetched.part);
      from = fetched.part?.next;
    }
  }
  return { kind: KIND, head, parts };
}

/** Undefined for any other file. */
export function readBackup(text: string): Backup | undefined {
  try {
    const found = JSON.parse(text) as Partial<Backup>;
    return found.kind === KIND && Array.isArray(found.parts) && found.head ? (found as Backup) : undefined;
  } catch {
    // Not even JSON: any other file.
    return undefined;
  }
}

export async function restoreAll({ head, parts }: Backup, told: Told): Promise<Answer<Sums>> {
  let sums: Sums = { added: 0, changed: 0, removed: 0 };
  for (const [index, part] of parts.entries()) {
    told(index, parts.length);
    const first = parts[index - 1]?.table !== part.table;
    const lastOfTable = parts[index + 1]?.table !== part.table;
    const keys = lastOfTable ? keysOf(part.table, parts) : undefined;
    const last = index === parts.length - 1;
    const answer = await call('restore', { head, part, first, last, ...(keys ? { keys } : {}) });
    if (!answer.ok) return answer;
    sums = {
      added: sums.added + answer.added,
      changed: sums.changed + answer.changed,
      removed: sums.removed + answer.removed,
    };
  }
  return { ok: true, ...sums };
}

function keysOf(name: string, parts: readonly BackupPart[]): string[] {
  const table = tables.find((one) => one.name === name);
  if (!table) return [];
  return parts
    .filter((part) => part.table === name)
    .flatMap(({ keys, rows }) =>
      rows.map((row) => recordKey(table, Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])))),
    );
}

function answered<R extends object>(answer: Answer<R>): R {
  if (answer.ok) return answer;
  throw new Error(answer.problems.map(({ message }) => message).join('\n'));
}
