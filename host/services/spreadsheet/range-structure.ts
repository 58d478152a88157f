/** @fileoverview Range: sorting, cells shifted in and out, duplicates, whitespace, split texts, groups. */
import { clearValues, rawCell, readCells, writeCell } from '../../workbook/blocks';
import { displayBlock } from '../../workbook/display-block';
import { enterCells } from '../../workbook/enter-cells';
import { shiftGroupDepth } from '../../workbook/groups';
import { moveRange } from '../../workbook/move-range';
import { lastColumnOf, lastRowOf, type Rect, rect } from '../../workbook/rect';
import { columnCount, type SheetModel } from '../../workbook/sheet-model';
import { sortRange } from '../../workbook/sort-range';
import { EnumMember } from '../enums';
import { ServiceError } from '../errors';
import type { CallTable } from '../service-object';
import { integer, listOf, memberOf, optional } from './arguments';
import { RangeCopy } from './range-copy';
import { takeSortSpecs } from './sort-specs';
import { Dimension } from './spreadsheet-enums';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

export abstract class RangeStructure extends RangeCopy {
  static override readonly calls: CallTable = {
    deleteCells: 'structure',
    insertCells: 'structure',
    randomize: 'structure',
    removeDuplicates: 'structure',
    shiftColumnGroupDepth: 'structure',
    shiftRowGroupDepth: 'structure',
    sort: 'structure',
    splitTextToColumns: 'structure',
    trimWhitespace: 'write',
  };

  /** Everything in the range is sorted, a header too [gas-fakes test/testsheets.js]. */
  sort(...args: unknown[]): this {
    const specs = takeSortSpecs('Range.sort', args);
    sortRange(this._book, this._editing(), this._area, specs);
    return this;
  }

  /** Seeded, so that a run can be repeated. */
  randomize(...args: unknown[]): this {
    this._take('randomize', args);
    const sheet = this._editing();
    const rows = readCells(sheet, this._area);
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(this._x.random() * (i + 1));
      [rows[i], rows[j]] = [rows[j] ?? [], rows[i] ?? []];
    }
    rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        writeCell(this._book, sheet, this._area.row + r, this._area.column + c, cell);
      });
    });
    return this;
  }

  insertCells(...args: unknown[]): this {
    const [dimension] = this._take('insertCells', args, memberOf(Dimension));
    const sheet = this._editing();
    const { row, column, numRows, numColumns } = this._area;
    const target = dimension === Dimension.ROWS ? { row: row + numRows, column } : { row, column: column + numColumns };
    const room = this._until(sheet, dimension === Dimension.ROWS, target);
    if (!room) throw new ServiceError('Those cells are out of bounds.');
    const moved = rect(row, column, room.numRows, room.numColumns);
    moveRange(this._book, { sheet, area: moved }, { sheet, ...target });
    return this;
  }

  deleteCells(...args: unknown[]): void {
    const [dimension] = this._take('deleteCells', args, memberOf(Dimension));
    const sheet = this._editing();
    const { row, column, numRows, numColumns } = this._area;
    const source = dimension === Dimension.ROWS ? { row: row + numRows, column } : { row, column: column + numColumns };
    clearValues(this._book, sheet, this._area);
    const moved = this._until(sheet, dimension === Dimension.ROWS, source);
    if (moved) moveRange(this._book, { sheet, area: moved }, { sheet, row, column });
  }

  /** From `start` to the end of the grid, as wide (or high) as this range. */
  private _until(sheet: SheetModel, down: boolean, start: { row: number; column: number }): Rect | null {
    const area = down
      ? rect(start.row, start.column, sheet.rows - start.row + 1, this._area.numColumns)
      : rect(start.row, start.column, this._area.numRows, columnCount(sheet) - start.column + 1);
    return area.numRows > 0 && area.numColumns > 0 ? area : null;
  }

  /** Different case or format counts as equal; hidden rows take part [docs ref: Range.removeDuplicates]. */
  removeDuplicates(...args: unknown[]): this {
    const [columns] = this._take('removeDuplicates', args, optional(listOf(integer)));
    const sheet = this._editing();
    const cells = readCells(sheet, this._area);
    const compared = (columns ?? cells[0]?.map((_, c) => this._area.column + c) ?? []).map(
      (c) => c - this._area.column,
    );
    const seen = new Set<string>();
    const kept = cells.filter((row) => {
      const key = JSON.stringify(compared.map((c) => foldCase(row[c])));
      return !seen.has(key) && seen.add(key);
    });
    cells.forEach((row, r) => {
      row.forEach((_, c) => {
        writeCell(this._book, sheet, this._area.row + r, this._area.column + c, kept[r]?.[c] ?? null);
      });
    });
    return this._f.range(this._place, { ...this._area, numRows: kept.length }) as unknown as this;
  }

  trimWhitespace(...args: unknown[]): this {
    this._take('trimWhitespace', args);
    return this._writing((sheet) => {
      this._cells((row, column) => {
        const cell = rawCell(sheet, row, column);
        if (typeof cell !== 'string') return;
        writeCell(this._book, sheet, row, column, cell.trim().replace(/\s+/g, ' ') || null);
      });
    });
  }

  /** Without a delimiter the first that occurs is taken; parts are entered as if typed. */
  splitTextToColumns(...args: unknown[]): void {
    const [wanted] = args;
    const sheet = this._editing();
    const { row, column, numRows } = this._area;
    const delimiter = wanted instanceof EnumMember ? DELIMITERS[wanted.name] : wanted;
    const texts = displayBlock(this._book, sheet, rect(row, column, numRows, 1)).map(([shown = '']) => shown);
    texts.forEach((content, r) => {
      const parts = content.split(typeof delimiter === 'string' ? delimiter : firstDelimiter(content));
      enterCells(this._book, sheet, row + r, column, [parts.slice(0, columnCount(sheet) - column + 1)]);
    });
  }

  shiftRowGroupDepth(...args: unknown[]): this {
    const [delta] = this._take('shiftRowGroupDepth', args, integer);
    shiftGroupDepth(this._book, this._editing(), 'row', this._area.row, this._area.numRows, delta);
    return this;
  }

  shiftColumnGroupDepth(...args: unknown[]): this {
    const [delta] = this._take('shiftColumnGroupDepth', args, integer);
    shiftGroupDepth(this._book, this._editing(), 'column', this._area.column, this._area.numColumns, delta);
    return this;
  }

  /** Rows and columns of this range, for Sheet.hideRow and its like. */
  get _rows(): { readonly at: number; readonly count: number; readonly end: number } {
    return { at: this._area.row, count: this._area.numRows, end: lastRowOf(this._area) };
  }

  get _columns(): { readonly at: number; readonly count: number; readonly end: number } {
    return { at: this._area.column, count: this._area.numColumns, end: lastColumnOf(this._area) };
  }
}

function foldCase(cell: unknown): unknown {
  return typeof cell === 'string' ? cell.toLowerCase() : (cell ?? null);
}

function firstDelimiter(content: string): string {
  return [',', ';', '.', ' '].find((each) => content.includes(each)) ?? ',';
}
