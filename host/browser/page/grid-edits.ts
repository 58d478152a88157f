/** @fileoverview What a person did in the grid, as acts for the host. The grid's own structure edits are stopped: the host makes them. */
import type { Box } from './a1';
import { cellName, rangeName } from './a1';

export interface Act {
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Params {
  readonly range?: Box;
  readonly fromRange?: Box;
  readonly toRange?: Box;
  readonly sourceRange?: Box;
  readonly targetRange?: Box;
}

const rows = ({ startRow, endRow }: Box): number => endRow - startRow + 1;
const columns = ({ startColumn, endColumn }: Box): number => endColumn - startColumn + 1;

const ACTS: Readonly<Record<string, (params: Params) => Act | null>> = {
  'univer.command.undo': () => null,
  'univer.command.redo': () => null,
  'sheet.command.move-range': ({ fromRange, toRange }) =>
    fromRange && toRange
      ? { action: 'cut', body: { range: rangeName(fromRange), to: cellName(toRange.startRow, toRange.startColumn) } }
      : null,
  'sheet.command.move-rows': ({ fromRange, toRange }) =>
    fromRange && toRange
      ? {
          action: 'moveRows',
          body: { at: fromRange.startRow + 1, count: rows(fromRange), to: toRange.startRow + 1 },
        }
      : null,
  'sheet.command.move-cols': ({ fromRange, toRange }) =>
    fromRange && toRange && columns(fromRange) === 1
      ? { action: 'moveColumn', body: { at: fromRange.startColumn + 1, to: toRange.startColumn + 1 } }
      : null,
  'sheet.command.auto-fill': ({ sourceRange, targetRange }) =>
    sourceRange && targetRange ? fillAct(sourceRange, targetRange) : null,
};

/** Commands that change more than values and that the host does not know from people here. */
const STOPPED =
  /^sheet\.command\.(?:insert-|remove-|delete-range|append-row|add-worksheet-merge|set-(?:range-)?(?:bold|italic|underline|stroke)|paste-(?:value|format|col-width|besides-border)|optional-paste|toggle-cell-checkbox|set-once|set-infinite|copy-sheet|split-text|auto-clear)/;

/** 'pass' lets the grid go on; null stops it without an act. */
export function actOf(command: string, params: unknown): Act | null | 'pass' {
  const make = ACTS[command];
  if (make) return make((params ?? {}) as Params);
  return STOPPED.test(command) ? null : 'pass';
}

/** The part of the target that lies beside or below the source. */
function fillAct(source: Box, target: Box): Act | null {
  const down = target.endRow > source.endRow;
  const right = target.endColumn > source.endColumn;
  if (!down && !right) return null;
  const to = down ? { ...target, startRow: source.endRow + 1 } : { ...target, startColumn: source.endColumn + 1 };
  return { action: 'fill', body: { range: rangeName(source), to: rangeName(to) } };
}

type Written = Readonly<
  Record<string, Readonly<Record<string, { readonly v?: unknown; readonly p?: unknown } | null>>>
>;

/** The cells whose value a mutation of the grid changed: one typed, several cleared. */
export function writtenCells(params: unknown): { row: number; column: number; text: string }[] {
  const { cellValue = {} } = (params ?? {}) as { cellValue?: Written };
  return Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries(line ?? {}).flatMap(([column, cell]) =>
      cell === null || 'v' in cell || 'p' in cell
        ? [{ row: Number(row), column: Number(column), text: textOf(cell) }]
        : [],
    ),
  );
}

function textOf(cell: { readonly v?: unknown; readonly p?: unknown } | null): string {
  const rich = cell?.p as { body?: { dataStream?: string } } | null | undefined;
  if (rich?.body?.dataStream !== undefined) return rich.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
  return cell?.v === null || cell?.v === undefined ? '' : String(cell.v);
}

/** Tab-separated text of the clipboard; cells with line breaks are quoted. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/y;
  const whole = text.replace(/\r?\n$/, '');
  while (cell.lastIndex <= whole.length) {
    const [, quoted, plain = '', end] = cell.exec(whole) ?? [];
    rows[rows.length - 1]?.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === '' || end === undefined) break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
