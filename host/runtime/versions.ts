/** @fileoverview Version history: how the file stood before each act of the driver that came after a change. */
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';

interface Version {
  readonly at: number;
  readonly cells: number;
  readonly revision: number;
  readonly snapshot: Snapshot;
}

export interface Versions {
  /** Keeps the present state if it is new; within a minute only when it matters exactly. */
  keep(now: number, exactly?: boolean): void;
  restore(at: number): void;
}

/** Large files are kept less often: a snapshot copies every cell. */
const SMALL_CELLS = 100_000;
const PAUSE_MS = 60_000;
const LARGE_PAUSE_MS = 600_000;
/** All versions together; the oldest go first, one always stays. */
const MOST_VERSIONS = 200;
const MOST_CELLS = 6_000_000;

export function createVersions(workbook: Workbook): Versions {
  const versions: Version[] = [];
  return {
    keep: (now, exactly = false) => {
      const last = versions[versions.length - 1];
      if (last?.revision === workbook.revision) return;
      const cells = cellsIn(workbook);
      const pause = cells > SMALL_CELLS ? LARGE_PAUSE_MS : exactly ? 0 : PAUSE_MS;
      if (last && now - last.at < pause) return;
      versions.push({ at: now, cells, revision: workbook.revision, snapshot: takeSnapshot(workbook) });
      while (versions.length > 1 && isTooMuch(versions)) versions.shift();
    },
    restore: (at) => {
      const version = versions.filter((one) => one.at <= at).pop() ?? versions[0];
      if (!version) throw new Error('there is no version yet');
      restoreSnapshot(workbook, version.snapshot);
    },
  };
}

function isTooMuch(versions: readonly Version[]): boolean {
  return versions.length > MOST_VERSIONS || versions.reduce((sum, { cells }) => sum + cells, 0) > MOST_CELLS;
}

function cellsIn(workbook: Workbook): number {
  return workbook.sheets.reduce(
    (sum, sheet) => sum + sheet.columns.reduce((cells, column) => cells + column.cells.length, 0),
    0,
  );
}
