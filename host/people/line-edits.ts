/** @fileoverview What happened to rows and columns, in order, so that a picture taken earlier finds its place later. */
import { shiftedPosition } from '../workbook/axis-edit';
import type { Axis, AxisEdit } from '../workbook/workbook';

export interface LineEdit {
  readonly sheetId: number;
  readonly edit: AxisEdit;
  /** For lines that were deleted and brought back: where in the log that is. */
  undoneAt?: number;
}

/** Lines that are gone from a sheet. */
export interface GoneLines {
  readonly sheetId: number;
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export function positionAfter(position: number, axis: Axis, edit: AxisEdit): number | null {
  return edit.axis === axis ? shiftedPosition(position, edit) : position;
}

/** The edit as it would have been with the gone lines still there; null for a move that took the lines on both sides of them. */
export function lifted(change: LineEdit, { sheetId, axis, at, count }: GoneLines): readonly LineEdit[] | null {
  const { edit } = change;
  if (change.sheetId !== sheetId || edit.axis !== axis) return [change];
  const size = edit.size + count;
  const before = (position: number) => (position > at ? position + count : position);
  if (edit.kind === 'insert') return [{ sheetId, edit: { ...edit, at: before(edit.at), size } }];
  const [from, behind] = [edit.at, edit.at + edit.count - at];
  const isAcross = from < at && behind > 0;
  const start = from >= at ? from + count : from;
  if (edit.kind === 'move') {
    const destination = before(edit.destination);
    return isAcross ? null : [{ sheetId, edit: { ...edit, at: start, destination, size } }];
  }
  if (!isAcross) return [{ sheetId, edit: { ...edit, at: start, size } }];
  return [
    { sheetId, edit: { ...edit, at: at + count, count: behind, size } },
    { sheetId, edit: { ...edit, count: at - from, size: size - behind } },
  ];
}

function allLifted(changes: readonly LineEdit[], { sheetId, edit }: LineEdit): LineEdit[] | null {
  const found: LineEdit[] = [];
  let { at } = edit;
  for (const change of changes) {
    const edits = lifted(change, { sheetId, axis: edit.axis, at, count: edit.count });
    if (!edits) return null;
    for (const each of edits) if (each.sheetId === sheetId) at = positionAfter(at, edit.axis, each.edit) ?? at;
    found.push(...edits);
  }
  return found;
}

/** What happened since a place in the log; lines that went and came back were there all the time. */
export function editsSince(log: readonly LineEdit[], since: number, until = log.length): LineEdit[] {
  const found: LineEdit[] = [];
  for (let i = since; i < until; i++) {
    const change = log[i] as LineEdit;
    const { undoneAt = until } = change;
    const meanwhile = undoneAt < until ? allLifted(editsSince(log, i + 1, undoneAt), change) : null;
    found.push(...(meanwhile ?? [change]));
    if (meanwhile) i = undoneAt;
  }
  return found;
}
