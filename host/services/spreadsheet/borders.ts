/** @fileoverview Which cells of a range get which border sides: true draws, false removes, null leaves. */
import type { BorderSide, Borders } from '../../workbook/attributes';
import { lastColumnOf, lastRowOf, type Rect, rect } from '../../workbook/rect';

type Edge = 'top' | 'left' | 'bottom' | 'right';

export interface BorderRequest {
  readonly sides: Readonly<Record<Edge | 'vertical' | 'horizontal', boolean | null>>;
  readonly color: string;
  readonly style: string;
}

export interface BorderChange {
  readonly area: Rect;
  readonly change: (borders: Borders | undefined) => Borders | undefined;
}

export function borderChanges(area: Rect, { sides, color, style }: BorderRequest): BorderChange[] {
  const side: BorderSide = { style, color };
  return linesOf(area).flatMap(({ name, edge, at }) => {
    const wanted = sides[name];
    if (wanted === null || at === null) return [];
    return [{ area: at, change: (borders) => withSide(borders, edge, wanted ? side : null) }];
  });
}

function linesOf(area: Rect): { name: Edge | 'vertical' | 'horizontal'; edge: Edge; at: Rect | null }[] {
  const { row, column, numRows, numColumns } = area;
  return [
    { name: 'top', edge: 'top', at: rect(row, column, 1, numColumns) },
    { name: 'bottom', edge: 'bottom', at: rect(lastRowOf(area), column, 1, numColumns) },
    { name: 'left', edge: 'left', at: rect(row, column, numRows, 1) },
    { name: 'right', edge: 'right', at: rect(row, lastColumnOf(area), numRows, 1) },
    { name: 'vertical', edge: 'right', at: numColumns > 1 ? rect(row, column, numRows, numColumns - 1) : null },
    { name: 'horizontal', edge: 'bottom', at: numRows > 1 ? rect(row, column, numRows - 1, numColumns) : null },
  ];
}

function withSide(borders: Borders | undefined, edge: Edge, side: BorderSide | null): Borders | undefined {
  const { [edge]: _old, ...others } = borders ?? {};
  const next: Borders = side === null ? others : { ...others, [edge]: side };
  return Object.keys(next).length === 0 ? undefined : next;
}
