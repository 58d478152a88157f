/** @fileoverview Range: filling a series on, and bands of colour. */
import { attributeAt } from '../../workbook/attribute-blocks';
import { addBanding } from '../../workbook/bandings';
import { rawCell, readCells, writeCell } from '../../workbook/blocks';
import type { Cell } from '../../workbook/cell-value';
import { copyRange } from '../../workbook/copy-range';
import { isDateFormat } from '../../workbook/number-format';
import { contains, intersection, lastColumnOf, lastRowOf, type Rect, rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { boolean, memberOf, ofClass, optional } from './arguments';
import type { Banding } from './banding';
import { BANDING_THEMES } from './banding-themes';
import { seriesValue } from './fill-series';
import type { Range } from './range';
import { RangeStructure } from './range-structure';
import { AutoFillSeries, BandingTheme } from './spreadsheet-enums';

export abstract class RangeFill extends RangeStructure {
  static override readonly calls: CallTable = {
    applyColumnBanding: 'structure',
    applyRowBanding: 'structure',
    autoFill: 'structure',
    autoFillToNeighbor: 'structure',
    getBandings: 'read',
  };

  autoFill(...args: unknown[]): void {
    const series = memberOf(AutoFillSeries);
    const [destination, kind] = this._take('autoFill', args, ofClass<Range>('Range'), series);
    this._fillTo(destination._area, kind === AutoFillSeries.DEFAULT_SERIES);
  }

  /** As far down as the data beside it goes. */
  autoFillToNeighbor(...args: unknown[]): void {
    const [kind] = this._take('autoFillToNeighbor', args, memberOf(AutoFillSeries));
    const end = this._neighbourEnd(this._model());
    if (end <= this.getLastRow()) return;
    this._fillTo({ ...this._area, numRows: end - this._area.row + 1 }, kind === AutoFillSeries.DEFAULT_SERIES);
  }

  private _neighbourEnd(sheet: SheetModel): number {
    const beside = [this._area.column - 1, lastColumnOf(this._area) + 1];
    const ends = beside.map((column) => {
      if (column < 1 || column > columnCount(sheet)) return 0;
      let row = this._area.row;
      while (row <= sheet.rows && rawCell(sheet, row, column) !== null) row++;
      return row - 1;
    });
    return ends.find((end) => end > lastRowOf(this._area)) ?? 0;
  }

  private _fillTo(target: Rect, asSeries: boolean): void {
    if (!contains(target, this._area)) {
      throw new ServiceError('AutoFill destination range must contain the source range.');
    }
    const down = target.column === this._area.column && target.numColumns === this._area.numColumns;
    const across = target.row === this._area.row && target.numRows === this._area.numRows;
    if (!down && !across) {
      throw new ServiceError('AutoFill destination range must extend the source range in only one direction.');
    }
    this._fill(this._editing(target), target, down, asSeries);
  }

  private _fill(sheet: SheetModel, target: Rect, down: boolean, asSeries: boolean): void {
    const cells = readCells(sheet, this._area);
    for (let row = target.row; row <= lastRowOf(target); row++) {
      for (let column = target.column; column <= lastColumnOf(target); column++) {
        const [r, c] = [row - this._area.row, column - this._area.column];
        if (intersection(rect(row, column), this._area)) continue;
        const line: Cell[] = down ? cells.map((each) => each[c] ?? null) : (cells[r] ?? []);
        const place = down ? r : c;
        const home = ((place % line.length) + line.length) % line.length;
        const from = down ? rect(this._area.row + home, column) : rect(row, this._area.column + home);
        copyRange(this._book, { sheet, area: from }, { sheet, area: rect(row, column) });
        const isDate = isDateFormat(attributeAt(sheet, from.row, from.column, 'numberFormat'));
        const next = asSeries ? seriesValue(line, place, isDate) : undefined;
        if (next !== undefined) writeCell(this._book, sheet, row, column, next);
      }
    }
  }

  applyRowBanding(...args: unknown[]): Banding {
    return this._band('applyRowBanding', 'row', args);
  }

  applyColumnBanding(...args: unknown[]): Banding {
    return this._band('applyColumnBanding', 'column', args);
  }

  /** Without arguments: light grey with a header, no footer [docs ref: Range.applyRowBanding]. */
  private _band(method: string, axis: 'row' | 'column', args: unknown[]): Banding {
    const [theme, showHeader = true, showFooter = false] = this._take(
      method,
      args,
      optional(memberOf(BandingTheme)),
      optional(boolean),
      optional(boolean),
    );
    const { header, first, second, footer } = BANDING_THEMES[theme?.name ?? 'LIGHT_GREY'];
    const made = addBanding(this._book, this._editing(), {
      range: { ...this._area },
      axis,
      header: showHeader ? header : null,
      first,
      second,
      footer: showFooter ? footer : null,
    });
    return this._f.banding(this._place, made.id);
  }

  getBandings(): Banding[] {
    return (this._model().bandings ?? [])
      .filter(({ range }) => intersection(range, this._area))
      .map(({ id }) => this._f.banding(this._place, id));
  }
}
