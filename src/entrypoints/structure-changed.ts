/** @fileoverview A change of structure: what was deleted is found by looking, for Google does not say what it was. */
import { comparedTables, type Swept, sweepTables } from '../application/keeping/sweep';
import type { Run } from './run';

/** Undefined where nothing can have been lost: rows and columns that come or move keep their records. */
export function structureChanged(changeType: string | undefined, { world, tabs }: Run): Swept | undefined {
  // A tab that lost its numbers says so by itself, and is mended by the next hourly run.
  if (changeType === 'REMOVE_COLUMN') for (const table of comparedTables) tabs.open(table);
  if (changeType !== 'REMOVE_ROW') return undefined;
  return world.lock.hold(() => {
    const swept = sweepTables(world);
    world.register.commit();
    return swept;
  });
}
