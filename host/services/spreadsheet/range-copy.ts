/** @fileoverview Range: copying and moving cells, also between files' own tabs. */

import { copyRange, type PasteKind } from '../../workbook/copy-range';
import { moveRange } from '../../workbook/move-range';
import { type Rect, rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';
import { ServiceError, signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { boolean, integer, memberOf, NO_MATCH, ofClass, optional, options, tryTake } from './arguments';
import { assertEditable } from './editable';
import { assertInside, type SheetPlace, sheetAt } from './place';
import type { Range } from './range';
import { RangeAnnotations } from './range-annotations';
import { resolveRect } from './resolve-range';
import type { Sheet } from './sheet';
import { CopyPasteType } from './spreadsheet-enums';

type What = PasteKind;

const WHAT: Readonly<Record<keyof typeof CopyPasteType, What>> = {
  PASTE_NORMAL: 'normal',
  PASTE_NO_BORDERS: 'noBorders',
  PASTE_FORMAT: 'format',
  PASTE_FORMULA: 'formula',
  PASTE_DATA_VALIDATION: 'validation',
  PASTE_VALUES: 'values',
  PASTE_CONDITIONAL_FORMATTING: 'conditional',
  PASTE_COLUMN_WIDTHS: 'columnWidths',
};

export abstract class RangeCopy extends RangeAnnotations {
  static override readonly calls: CallTable = {
    copyFormatToRange: 'structure',
    copyTo: 'structure',
    copyValuesToRange: 'structure',
    moveTo: 'structure',
  };

  /** A smaller or larger target is replicated or overflowed, never truncated [issuetracker 427192537]. */
  copyTo(...args: unknown[]): void {
    const { destination, what, transposed } = takeCopy(args);
    this._copy(destination, what, transposed);
  }

  copyFormatToRange(...args: unknown[]): void {
    this._copyToCorners('copyFormatToRange', args, 'format');
  }

  copyValuesToRange(...args: unknown[]): void {
    this._copyToCorners('copyValuesToRange', args, 'values');
  }

  moveTo(...args: unknown[]): void {
    const [target] = this._take('moveTo', args, ofClass<Range>('Range'));
    const from = this._editing();
    const { row, column } = target._area;
    const to = this._target(target._place, rect(row, column, this._area.numRows, this._area.numColumns));
    moveRange(this._book, { sheet: from, area: this._area }, { sheet: to, row, column });
  }

  private _copy(destination: Range, what: What, transposed: boolean): void {
    const from = this._reading(0);
    const to = this._target(destination._place, this._covered(destination._area, transposed));
    copyRange(this._book, { sheet: from, area: this._area }, { sheet: to, area: destination._area }, what, transposed);
  }

  /** What a copy covers: the source once, or repeated where the target holds it whole. */
  private _covered(target: Rect, transposed: boolean): Rect {
    const [rows, columns] = transposed
      ? [this._area.numColumns, this._area.numRows]
      : [this._area.numRows, this._area.numColumns];
    return rect(target.row, target.column, Math.max(rows, target.numRows), Math.max(columns, target.numColumns));
  }

  private _target(place: SheetPlace, covered: Rect): SheetModel {
    if (place.document !== this._place.document) {
      throw new ServiceError('Target range and source range must be on the same spreadsheet.');
    }
    const sheet = sheetAt(place);
    const height = Math.min(covered.numRows, sheet.rows - covered.row + 1);
    const width = Math.min(covered.numColumns, columnCount(sheet) - covered.column + 1);
    const area = rect(covered.row, covered.column, height, width);
    assertInside(sheet, area);
    assertEditable(this._x, place.document, sheet, area);
    return sheet;
  }

  private _copyToCorners(method: string, args: unknown[], what: What): void {
    const corners = [integer, integer, integer, integer] as const;
    const bySheet = tryTake(args, ofClass<Sheet>('Sheet'), ...corners);
    const byId = bySheet === NO_MATCH ? tryTake(args, integer, ...corners) : bySheet;
    if (byId === NO_MATCH) throw signatureError(`Range.${method}`, args);
    const [target, column, columnEnd, row, rowEnd] = byId;
    const sheetId = typeof target === 'number' ? target : target._place.sheetId;
    const place = { document: this._place.document, sheetId };
    const area = resolveRect(sheetAt(place), row, column, rowEnd - row + 1, columnEnd - column + 1, this._settle);
    this._copy(this._f.range(place, area), what, false);
  }
}

interface CopyArguments {
  readonly destination: Range;
  readonly what: What;
  readonly transposed: boolean;
}

/** The three signatures of copyTo. */
function takeCopy(args: readonly unknown[]): CopyArguments {
  const range = ofClass<Range>('Range');
  const plain = tryTake(args, range);
  if (plain !== NO_MATCH) return { destination: plain[0], what: 'normal', transposed: false };
  // Live takes the type without the third argument too [issuetracker 427192537].
  const typed = tryTake(args, range, memberOf(CopyPasteType), optional(boolean));
  if (typed !== NO_MATCH) return { destination: typed[0], what: WHAT[typed[1].name], transposed: typed[2] ?? false };
  const advanced = tryTake(args, range, options);
  if (advanced === NO_MATCH) throw signatureError('Range.copyTo', args);
  return { destination: advanced[0], what: copyOption(advanced[1]), transposed: false };
}

/** Unknown option keys are ignored [gas-fakes notes/oddities.md]. */
function copyOption(wanted: Readonly<Record<string, unknown>>): What {
  if (wanted.contentsOnly === true) return 'values';
  return wanted.formatOnly === true ? 'format' : 'normal';
}
