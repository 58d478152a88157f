/** @fileoverview Sheet: the whole class; this last layer selects and copies the tab. */
import { rect } from '../../workbook/rect';
import { duplicateSheet } from '../../workbook/sheets';
import { signatureError } from '../errors';
import type { CallTable } from '../service-object';
import { NO_MATCH, ofClass, text, tryTake } from './arguments';
import { assertEditor } from './editable';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { selectRange, selectSheet } from './select-range';
import type { Selection } from './selection';
import { SheetRules } from './sheet-rules';
import type { Spreadsheet } from './spreadsheet';

export class Sheet extends SheetRules {
  static override readonly calls: CallTable = {
    activate: 'other',
    copyTo: 'structure',
    getActiveCell: 'free',
    getActiveRange: 'free',
    getActiveRangeList: 'free',
    getCurrentCell: 'free',
    getFormUrl: 'other',
    getSelection: 'free',
    setActiveRange: 'other',
    setActiveRangeList: 'other',
    setActiveSelection: 'other',
    setCurrentCell: 'other',
  };

  activate(...args: unknown[]): this {
    this._take('activate', args);
    selectSheet(this._x, this._place);
    return this;
  }

  /** Also to another file the host knows; named "Copy of …" [gas-fakes test/testsheets.js]. */
  copyTo(...args: unknown[]): Sheet {
    const [target] = this._take('copyTo', args, ofClass<Spreadsheet>('Spreadsheet'));
    const document = target._document;
    assertEditor(this._x, document);
    const copy = duplicateSheet(this._book, this._model(), { to: document.workbook });
    return this._f.sheet({ document, sheetId: copy.id });
  }

  getActiveCell(): Range {
    const { row, column } = this._selected();
    return this._f.range(this._place, rect(row, column));
  }

  getCurrentCell(): Range {
    return this.getActiveCell();
  }

  getActiveRange(): Range {
    return this._f.range(this._place, this._selected());
  }

  getActiveRangeList(): RangeList {
    return this._f.rangeList([this.getActiveRange()]);
  }

  getSelection(): Selection {
    return this._f.selection(this._place.document);
  }

  /** A tab that is not shown has its cursor on A1. */
  private _selected() {
    const { selection, document } = this._x;
    if (document !== this._place.document || selection.sheetId !== this._place.sheetId) return rect(1, 1);
    return rect(selection.row, selection.column, selection.rows, selection.columns);
  }

  setActiveRange(...args: unknown[]): Range {
    const [range] = this._take('setActiveRange', args, ofClass<Range>('Range'));
    selectRange(this._x, range._place);
    return range;
  }

  setCurrentCell(...args: unknown[]): Range {
    const [cell] = this._take('setCurrentCell', args, ofClass<Range>('Range'));
    selectRange(this._x, cell._place);
    return cell;
  }

  setActiveSelection(...args: unknown[]): Range {
    const notation = tryTake(args, text);
    if (notation !== NO_MATCH) return this.setActiveRange(this.getRange(notation[0]));
    const range = tryTake(args, ofClass<Range>('Range'));
    if (range === NO_MATCH) throw signatureError('Sheet.setActiveSelection', args);
    return this.setActiveRange(range[0]);
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    const [list] = this._take('setActiveRangeList', args, ofClass<RangeList>('RangeList'));
    const [first] = list.getRanges();
    if (first) selectRange(this._x, first._place);
    return list;
  }

  /** No form is linked to a tab here. */
  getFormUrl(): string | null {
    return null;
  }
}
