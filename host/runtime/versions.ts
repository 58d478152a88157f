/** @fileoverview Version history: how the file stood before each act of the driver that came after a change. */
import { restoreSnapshot, type Snapshot, takeSnapshot } from '../workbook/snapshot';
import type { Workbook } from '../workbook/workbook';

interface Version {
  readonly at: number;
  readonly revision: number;
  readonly snapshot: Snapshot;
}

export interface Versions {
  /** Keeps the present state if it is new. */
  keep(now: number): void;
  restore(at: number): void;
}

/** Large files are kept less often: a snapshot copies every cell. */
const SMALL_CELLS = 300_000;
const LARGE_PAUSE_MS = 600_000;
const MOST_SMALL = 200;
const MOST_LARGE = 12;

export function createVersions(workbook: Workbook): Versions {
  let versions: Version[] = [];
  return {
    keep: (now) => {
      const last = versions[versions.length - 1];
      if (last?.revision === workbook.revision) return;
      const large = cellsIn(workbook) > SMALL_CELLS;
      if (large && last && now - last.at < LARGE_PAUSE_MS) return;
      versions.push({ at: now, revision: workbook.revision, snapshot: takeSnapshot(workbook) });
      versions = versions.slice(-(large ? MOST_LARGE : MOST_SMALL));
    },
    restore: (at) => {
      const version = versions.filter((one) => one.at <= at).pop() ?? versions[0];
      if (!version) throw new Error('there is no version yet');
      restoreSnapshot(workbook, version.snapshot);
    },
  };
}

function cellsIn(workbook: Workbook): number {
  return workbook.sheets.reduce(
    (sum, sheet) => sum + sheet.columns.reduce((cells, column) => cells + column.cells.length, 0),
    0,
  );
}
