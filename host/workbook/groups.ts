/** @fileoverview Groups of rows and columns: kept as spans with a depth, rebuilt from the depth of each line. */
import { setRun } from './runs';
import type { SheetModel } from './sheet-model';
import type { Group } from './sheet-parts';
import { type Axis, touch, type Workbook } from './workbook';

const MAX_DEPTH = 8;

function groupsOf(sheet: SheetModel, axis: Axis): Group[] {
  return axis === 'row' ? sheet.rowGroups : sheet.columnGroups;
}

export function groupDepth(sheet: SheetModel, axis: Axis, line: number): number {
  return groupsOf(sheet, axis).reduce(
    (depth, group) => (line >= group.start && line <= group.end ? Math.max(depth, group.depth) : depth),
    0,
  );
}

export function groupAt(sheet: SheetModel, axis: Axis, line: number, depth: number): Group | null {
  return (
    groupsOf(sheet, axis).find((group) => group.depth === depth && line >= group.start && line <= group.end) ?? null
  );
}

function spansAtLeast(depths: readonly number[], depth: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  depths.forEach((each, i) => {
    if (each < depth) return;
    const last = spans[spans.length - 1];
    if (last && last.end === i) last.end = i + 1;
    else spans.push({ start: i + 1, end: i + 1 });
  });
  return spans;
}

/** Changes how deep the lines are grouped, as shiftRowGroupDepth does. */
export function shiftGroupDepth(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  delta: number,
): void {
  const old = groupsOf(sheet, axis);
  const reach = old.reduce((last, { end }) => Math.max(last, end), at + count - 1);
  const depths = Array.from({ length: reach }, (_, i) => groupDepth(sheet, axis, i + 1));
  for (let line = at; line < at + count; line++) {
    depths[line - 1] = Math.min(MAX_DEPTH, Math.max(0, (depths[line - 1] ?? 0) + delta));
  }
  const next: Group[] = [];
  for (let depth = 1; depth <= Math.max(0, ...depths); depth++) {
    for (const span of spansAtLeast(depths, depth)) {
      const known = old.find((group) => group.depth === depth && group.start <= span.end && group.end >= span.start);
      next.push({ ...span, depth, collapsed: known?.collapsed ?? false });
    }
  }
  if (axis === 'row') sheet.rowGroups = next;
  else sheet.columnGroups = next;
  touch(workbook);
}

/** Collapses or expands a group, which hides or shows its lines. */
export function setCollapsed(
  workbook: Workbook,
  sheet: SheetModel,
  axis: Axis,
  group: Group,
  collapsed: boolean,
): void {
  group.collapsed = collapsed;
  const hidden = axis === 'row' ? sheet.rowsHidden : sheet.columnsHidden;
  setRun(hidden, group.start, group.end + 1, collapsed ? true : undefined);
  touch(workbook);
}
