/** @fileoverview The imports of late, as the page lists them. */
import { memberByEmail } from '../change-log/authorship';
import { momentText } from '../keeping/moment-text';
import type { World } from '../ports';
import { type Batch, batchesIn } from './batches';

export interface ListedImport {
  readonly id: string;
  /** Day and time in the register's zone. */
  readonly at: string;
  readonly by: string;
  readonly file: string;
  readonly customers: number;
  readonly updated: number;
  readonly undone: boolean;
}

export function listImports({ ledger, clock, config }: Pick<World, 'ledger' | 'clock' | 'config'>): {
  readonly imports: readonly ListedImport[];
} {
  const filed = batchesIn(ledger).filter(({ state }) => state !== 'uploading');
  return { imports: filed.map((batch) => listed(batch, clock, config)) };
}

function listed(
  { id, at, by, file, created = 0, updated = 0, state }: Batch,
  clock: World['clock'],
  { members }: World['config'],
): ListedImport {
  return {
    id,
    at: momentText(at, clock),
    by: memberByEmail(members, by)?.name ?? by,
    file,
    customers: created,
    updated,
    undone: state === 'undone',
  };
}
