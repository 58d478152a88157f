/** @fileoverview What a person did in the grid, as acts for the host. The grid itself changes nothing but what is typed: the host's truth comes back. */
import type { Area, Look } from '../page-state';
import { type Box, cellName, lines, rangeName } from './a1';

export interface Act {
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What an act depends on besides the command. */
export interface Situation {
  readonly boxes: readonly Box[];
  readonly lookAt: (row: number, column: number) => Look | undefined;
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  /** The width that shows all of a column. */
  readonly fittingWidth: (column: number) => number;
}

interface Params {
  readonly fromRange?: Box;
  readonly toRange?: Box;
  readonly sourceRange?: Box;
  readonly targetRange?: Box;
  readonly ranges?: readonly Box[];
  readonly anchorCol?: number;
  readonly deltaX?: number;
  readonly anchorRow?: number;
  readonly deltaY?: number;
  readonly col?: number;
}

type Make = (params: Params, situation: Situation) => readonly Act[];

const moved =
  (make: (from: Box, to: Box) => Act): Make =>
  ({ fromRange, toRange }) =>
    fromRange && toRange ? [make(fromRange, toRange)] : [];

const shown =
  (axis: 'row' | 'column'): Make =>
  ({ ranges = [] }) =>
    ranges.map((range) => ({ action: 'hide', body: { ...lines(range, axis), hidden: false } }));

/** Ctrl+B and its like: what the first cell is not yet, all become. */
const toggled =
  (formats: (look: Look | undefined) => Readonly<Record<string, string | null>>): Make =>
  (_, { boxes, lookAt }) => {
    const [first] = boxes;
    if (!first) return [];
    const change = formats(lookAt(first.startRow, first.startColumn));
    return boxes.map((box) => ({ action: 'format', body: { range: rangeName(box), formats: change } }));
  };

const bold = toggled((look) => ({ fontWeight: look?.bold ? null : 'bold' }));
const italic = toggled((look) => ({ fontStyle: look?.italic ? null : 'italic' }));
const underline = toggled((look) => ({ fontLine: look?.line === 'underline' ? null : 'underline' }));
const strike = toggled((look) => ({ fontLine: look?.line === 'line-through' ? null : 'line-through' }));

/** The first line of the selection fills the others. */
const filled =
  (direction: 'down' | 'right'): Make =>
  (_, { boxes: [box] }) => {
    if (!box) return [];
    const [source, target] =
      direction === 'down'
        ? [
            { ...box, endRow: box.startRow },
            { ...box, startRow: box.startRow + 1 },
          ]
        : [
            { ...box, endColumn: box.startColumn },
            { ...box, startColumn: box.startColumn + 1 },
          ];
    if (target.startRow > target.endRow || target.startColumn > target.endColumn) return [];
    return [{ action: 'copy', body: { range: rangeName(source), to: rangeName(target) } }];
  };

const cleared: Make = (_, { boxes }) => boxes.map((box) => ({ action: 'clear', body: { range: rangeName(box) } }));

const resized: Make = ({ anchorCol, deltaX = 0, anchorRow, deltaY = 0 }, { boxes, widthOf, heightOf }) => {
  const [axis, at] = anchorCol === undefined ? (['row', anchorRow ?? 0] as const) : (['column', anchorCol] as const);
  const pixels = Math.round(axis === 'column' ? widthOf(at) + deltaX : heightOf(at) + deltaY);
  const one: Box = { startRow: at, endRow: at, startColumn: at, endColumn: at };
  const within = boxes.find((box) =>
    axis === 'column' ? at >= box.startColumn && at <= box.endColumn : at >= box.startRow && at <= box.endRow,
  );
  return [{ action: 'resize', body: { ...lines(within?.whole === axis ? within : one, axis), pixels } }];
};

const fitted: Make = ({ ranges = [] }, { fittingWidth }) =>
  ranges.flatMap(({ startColumn, endColumn }) =>
    Array.from({ length: endColumn - startColumn + 1 }, (_, i) => ({
      action: 'resize',
      body: { axis: 'column', at: startColumn + i + 1, count: 1, pixels: fittingWidth(startColumn + i) },
    })),
  );

const MAKERS: Readonly<Record<string, Make>> = {
  'sheet.command.clear-selection-content': cleared,
  'sheet.command.clear-selection-all': cleared,
  'sheet.command.move-range': moved((from, to) => ({
    action: 'cut',
    body: { range: rangeName(from), to: cellName(to.startRow, to.startColumn) },
  })),
  'sheet.command.move-rows': moved((from, to) => ({
    action: 'moveRows',
    body: { at: from.startRow + 1, count: from.endRow - from.startRow + 1, to: to.startRow + 1 },
  })),
  'sheet.command.move-cols': moved((from, to) => ({
    action: 'moveColumns',
    body: { at: from.startColumn + 1, count: from.endColumn - from.startColumn + 1, to: to.startColumn + 1 },
  })),
  'sheet.command.auto-fill': ({ sourceRange, targetRange }) => fillActs(sourceRange, targetRange),
  'sheet.command.copy-down': filled('down'),
  'sheet.command.copy-right': filled('right'),
  'sheet.command.set-range-bold': bold,
  'sheet.command.set-range-italic': italic,
  'sheet.command.set-range-underline': underline,
  'sheet.command.set-range-stroke': strike,
  'sheet.command.delta-column-width': resized,
  'sheet.command.delta-row-height': resized,
  'sheet.command.set-col-auto-width': fitted,
  'sheet.command.set-col-visible-on-cols': shown('column'),
  'sheet.command.set-specific-rows-visible': shown('row'),
  'sheet.operation.open-filter-panel': ({ col }) =>
    col === undefined ? [] : [{ action: 'filterChoices', body: { column: col + 1 } }],
};

/** What the grid does by itself: typing, choosing from a list, moving about, the clipboard (whose events are heard). */
const OWN =
  /^sheet\.command\.(?:set-range-values|move-selection|expand-selection|select-|scroll-|set-scroll-relative|set-worksheet-activate|paste-by-short-key)/;

/** 'pass' lets the grid go on; a list stops it, for the host to act or for nothing at all. */
export function actsOf(command: string, params: unknown, situation: Situation): readonly Act[] | 'pass' {
  const make = MAKERS[command];
  if (make) return make((params ?? {}) as Params, situation);
  return /^sheets?\.command\./.test(command) && !OWN.test(command) ? [] : 'pass';
}

/** The part of the target that lies beside or below the source. */
function fillActs(source?: Box, target?: Box): Act[] {
  if (!source || !target) return [];
  const down = target.endRow > source.endRow;
  if (!down && target.endColumn <= source.endColumn) return [];
  const to = down ? { ...target, startRow: source.endRow + 1 } : { ...target, startColumn: source.endColumn + 1 };
  return [{ action: 'fill', body: { range: rangeName(source), to: rangeName(to) } }];
}

type Written = Readonly<
  Record<string, Readonly<Record<string, { readonly v?: unknown; readonly p?: unknown } | null>>>
>;

export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cells whose value a mutation of the grid changed. */
export function writtenCells(params: unknown, boxes: readonly Area[]): WrittenCell[] {
  const { cellValue = {} } = (params ?? {}) as { cellValue?: Written };
  return Object.entries(cellValue).flatMap(([r, line]) =>
    Object.entries(line ?? {}).flatMap(([c, cell]) => {
      const [row, column] = [Number(r), Number(c)];
      if (cell !== null && !('v' in cell) && !('p' in cell)) return [];
      const text = textOf(cell);
      return [{ row, column, text: isBox(boxes, row, column) ? (TICKS[text] ?? text) : text }];
    }),
  );
}

const TICKS: Readonly<Record<string, string>> = { 1: 'TRUE', 0: 'FALSE' };

export function isBox(boxes: readonly Area[], row: number, column: number): boolean {
  return boxes.some(
    ([top, left, rows, columns]) =>
      row >= top - 1 && row < top - 1 + rows && column >= left - 1 && column < left - 1 + columns,
  );
}

function textOf(cell: { readonly v?: unknown; readonly p?: unknown } | null): string {
  const rich = cell?.p as { body?: { dataStream?: string } } | null | undefined;
  if (rich?.body?.dataStream !== undefined) return rich.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return cell?.v === null || cell?.v === undefined ? '' : String(cell.v);
}
