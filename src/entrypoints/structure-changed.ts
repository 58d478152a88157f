/** @fileoverview A change of structure: deleted rows are found by comparing, for Google does not say which they were. */
import { type Swept, sweepTables } from '../application/keeping/sweep';
import type { Run } from './run';

/** Undefined where nothing can have been lost: rows and columns that come or move keep their records. */
export function structureChanged(changeType: string | undefined, { world }: Run): Swept | undefined {
  if (changeType !== 'REMOVE_ROW') return undefined;
  return world.lock.hold(() => {
    const swept = sweepTables(world);
    world.register.commit();
    return swept;
  });
}
