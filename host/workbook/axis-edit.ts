/** @fileoverview Where positions and spans go when rows or columns are inserted, deleted or moved. */
import type { AxisEdit } from './workbook';

export interface Span {
  start: number;
  /** Inclusive. */
  end: number;
}

/** Returns where a single row or column is afterwards, null when it is gone. */
export function shiftedPosition(position: number, edit: AxisEdit): number | null {
  const { at, count } = edit;
  if (edit.kind === 'insert') return position >= at ? position + count : position;
  if (edit.kind === 'delete') {
    if (position < at) return position;
    return position < at + count ? null : position - count;
  }
  const { destination } = edit;
  const target = destination > at ? destination - count : destination;
  if (position >= at && position < at + count) return target + position - at;
  const without = position >= at + count ? position - count : position;
  return without >= target ? without + count : without;
}

function inserted({ start, end }: Span, at: number, count: number): Span {
  if (at <= start) return { start: start + count, end: end + count };
  return at <= end ? { start, end: end + count } : { start, end };
}

function deleted({ start, end }: Span, at: number, count: number): Span | null {
  const before = (position: number): number => Math.min(Math.max(position - at, 0), count);
  const next = { start: start - before(start), end: end - before(end + 1) };
  return next.end >= next.start ? next : null;
}

/** Rectangles have no open ends: one over the whole axis counts as open, like D:F. */
function coversAll({ start, end }: Span, { size }: AxisEdit): boolean {
  return start === 1 && end >= size && size > 1;
}

/**
 * Returns where a span is afterwards, null when all of it is gone. A span over the whole axis stays over the whole;
 * a move that takes all of it carries it along, one inside it leaves it, any other is a deletion and an insertion.
 */
export function shiftedSpan(span: Span, edit: AxisEdit, open = coversAll(span, edit)): Span | null {
  const { at, count } = edit;
  if (open && span.start === 1) return { start: 1, end: sizeAfter(edit) };
  if (edit.kind === 'insert') return inserted(span, at, count);
  if (edit.kind === 'delete') return deleted(span, at, count);
  const { destination } = edit;
  if (span.start >= at && span.end < at + count) {
    const start = shiftedPosition(span.start, edit) as number;
    return { start, end: start + span.end - span.start };
  }
  const holdsBlock = span.start <= at && at + count - 1 <= span.end;
  if (holdsBlock && destination >= span.start && destination <= span.end + 1) return span;
  const rest = deleted(span, at, count);
  return rest && inserted(rest, destination > at ? destination - count : destination, count);
}

/** The size of the axis after the edit. */
function sizeAfter(edit: AxisEdit): number {
  if (edit.kind === 'insert') return edit.size + edit.count;
  return edit.kind === 'delete' ? edit.size - edit.count : edit.size;
}
