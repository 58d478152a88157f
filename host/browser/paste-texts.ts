/** @fileoverview Text of the clipboard, laid into the selection. */
import { areaOf, tabNamed } from '../runtime/driver-places';
import type { EditOptions, EditResult } from '../runtime/people-edits';
import type { Rect } from '../workbook/rect';
import { type Body, rowsOfTexts, text } from './request-body';
import type { Session } from './session';

/** A block that fits into the selection several times fills it; any other is laid down once. */
function tiled(block: readonly (readonly string[])[], { numRows, numColumns }: Rect): string[][] {
  const [height, width] = [block.length, Math.max(...block.map(({ length }) => length))];
  const rows = numRows % height === 0 ? numRows : height;
  const columns = numColumns % width === 0 ? numColumns : width;
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => block[r % height]?.[c % width] ?? ''),
  );
}

export function pasteTexts({ host, tab }: Session, body: Body, options: EditOptions): EditResult {
  const range = text(body, 'range');
  const area = areaOf(tabNamed(host.workbook, tab), range, true);
  return host.paste(tab, range, tiled(rowsOfTexts(body, 'rows'), area), options);
}
