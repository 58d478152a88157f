/** @fileoverview NamedRange: a name that follows its cells. */
import { namedRange, removeNamedRange, setNamedRange } from '../../workbook/named-ranges';
import { sheetById } from '../../workbook/workbook';
import { ServiceError } from '../errors';
import type { HostDocument } from '../execution-context';
import type { CallTable } from '../service-object';
import { ofClass, take, text } from './arguments';
import { assertEditor } from './editable';
import type { Family } from './family';
import { sheetAt } from './place';
import type { Range } from './range';
import { SpreadsheetObject } from './spreadsheet-object';

export class NamedRange extends SpreadsheetObject {
  static override readonly calls: CallTable = {
    getName: 'other',
    getRange: 'other',
    remove: 'structure',
    setName: 'structure',
    setRange: 'structure',
  };

  readonly className = 'NamedRange';

  constructor(
    family: Family,
    private readonly document: HostDocument,
    private name: string,
  ) {
    super(family);
  }

  getName(): string {
    return this.name;
  }

  getRange(): Range {
    const { sheetId, range } = this._model();
    if (!range) throw new ServiceError('Range not found');
    return this._f.range({ document: this.document, sheetId }, { ...range });
  }

  setName(...args: unknown[]): this {
    const [name] = take('NamedRange.setName', args, text);
    const { sheetId, range } = this._model();
    const sheet = sheetById(this.document.workbook, sheetId);
    if (!sheet || !range) throw new ServiceError('Range not found');
    assertEditor(this._x, this.document);
    setNamedRange(this.document.workbook, name, sheet, range);
    removeNamedRange(this.document.workbook, this.name);
    this.name = name;
    return this;
  }

  setRange(...args: unknown[]): this {
    const [range] = take('NamedRange.setRange', args, ofClass<Range>('Range'));
    assertEditor(this._x, this.document);
    setNamedRange(this.document.workbook, this.name, sheetAt(range._place), range._area);
    return this;
  }

  remove(...args: unknown[]): void {
    take('NamedRange.remove', args);
    assertEditor(this._x, this.document);
    removeNamedRange(this.document.workbook, this.name);
  }

  private _model() {
    const model = namedRange(this.document.workbook, this.name);
    if (!model) throw new ServiceError('Range not found');
    return model;
  }
}
