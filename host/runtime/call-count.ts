/** @fileoverview Counts of service calls (spec/6 "How calls are counted"). */
import type { CostKind } from '../services/service-object';

export interface CallCount {
  total: number;
  reads: number;
  writes: number;
  other: number;
  flushes: number;
  cellsRead: number;
  cellsWritten: number;
  modelledMs: number;
  byMethod: Record<string, number>;
}

export function emptyCount(): CallCount {
  return {
    total: 0,
    reads: 0,
    writes: 0,
    other: 0,
    flushes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    modelledMs: 0,
    byMethod: {},
  };
}

/** Free calls are not counted; a structure operation is a write. */
export function countCall(count: CallCount, kind: CostKind, member: string): void {
  if (kind === 'free') return;
  count.total++;
  count[columnOf(kind)]++;
  count.byMethod[member] = (count.byMethod[member] ?? 0) + 1;
}

function columnOf(kind: CostKind): 'reads' | 'writes' | 'other' {
  if (kind === 'read') return 'reads';
  return kind === 'write' || kind === 'structure' ? 'writes' : 'other';
}

export function resetCount(count: CallCount): void {
  Object.assign(count, emptyCount());
}
