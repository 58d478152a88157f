/** @fileoverview What the change log says of one import. */
import type { RecordOf } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import type { Register } from '../ports';

export type Entry = RecordOf<typeof changes>;

const NAMED = /\bB\d{8}-\d+\b/;

/** Its entries in their order: each names the import in its reason, in whatever language. */
export function importEntries(id: string, register: Register): Entry[] {
  return register
    .all(changes)
    .map(({ values }) => values)
    .filter(({ origin, reason }) => origin === '导入' && NAMED.exec(reason)?.[0] === id);
}
