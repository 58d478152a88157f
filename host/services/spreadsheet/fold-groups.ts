/** @fileoverview Which groups collapseGroups and expandGroups of a range mean. */
import type { Group } from '../../workbook/sheet-parts';

/**
 * Those wholly inside the lines, of nested ones the outermost; where none is left to fold, the deepest that the
 * lines touch [docs ref: Range.collapseGroups; gas-fakes test/testsheetsexotics.js].
 */
export function groupsToFold(
  groups: readonly Group[],
  lines: { at: number; end: number },
  collapsed: boolean,
): Group[] {
  const left = groups.filter((group) => group.collapsed !== collapsed);
  const inside = left.filter(({ start, end }) => start >= lines.at && end <= lines.end);
  if (inside.length > 0) return inside.filter((group) => !inside.some((other) => encloses(other, group)));
  const touched = left.filter(({ start, end }) => start <= lines.end && end >= lines.at);
  const deepest = touched.reduce<Group | null>(
    (best, group) => (best && best.depth >= group.depth ? best : group),
    null,
  );
  return deepest ? [deepest] : [];
}

function encloses(outer: Group, inner: Group): boolean {
  return outer.depth < inner.depth && outer.start <= inner.start && outer.end >= inner.end;
}
