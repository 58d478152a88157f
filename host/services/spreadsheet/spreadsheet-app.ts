/** @fileoverview SpreadsheetApp: the entry to the open file and others, and the builders. */
import { ServiceError } from '../errors';
import type { ExecutionContext, HostDocument } from '../execution-context';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { take, text } from './arguments';
import { ColorBuilder } from './color-builder';
import type { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { createFamily } from './create-family';
import type { DataValidationBuilder } from './data-validation-builder';
import type { Family } from './family';
import { FilterCriteriaBuilder } from './filter-criteria';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import type { Spreadsheet } from './spreadsheet';
import { SPREADSHEET_ENUMS } from './spreadsheet-enums';

export class SpreadsheetApp extends ServiceObject {
  static override readonly calls: CallTable = {
    flush: 'flush',
    getActive: 'free',
    getActiveRange: 'free',
    getActiveRangeList: 'free',
    getActiveSheet: 'free',
    getActiveSpreadsheet: 'free',
    getCurrentCell: 'free',
    getSelection: 'free',
    getUi: 'free',
    newColor: 'free',
    newConditionalFormatRule: 'free',
    newDataValidation: 'free',
    newFilterCriteria: 'free',
    openById: 'other',
    openByKey: 'other',
    openByUrl: 'other',
    setActiveRange: 'other',
    setActiveRangeList: 'other',
    setActiveSheet: 'other',
    setCurrentCell: 'other',
  };

  static override readonly enums: EnumTable = SPREADSHEET_ENUMS;

  readonly className = 'SpreadsheetApp';
  private readonly family: Family;

  constructor(context: ExecutionContext) {
    super(context);
    this.family = createFamily(context);
  }

  getActive(): Spreadsheet {
    return this.family.spreadsheet(this._x.document);
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }

  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }

  getActiveRange(): Range {
    return this.getActive().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActive().getActiveRangeList();
  }

  getCurrentCell(): Range {
    return this.getActive().getCurrentCell();
  }

  getSelection(): Selection {
    return this.getActive().getSelection();
  }

  setActiveSheet(...args: unknown[]): Sheet {
    return this.getActive().setActiveSheet(...args);
  }

  setActiveRange(...args: unknown[]): Range {
    return this.getActive().setActiveRange(...args);
  }

  setActiveRangeList(...args: unknown[]): RangeList {
    return this.getActive().setActiveRangeList(...args);
  }

  setCurrentCell(...args: unknown[]): Range {
    return this.getActive().setCurrentCell(...args);
  }

  openById(...args: unknown[]): Spreadsheet {
    const [id] = take('SpreadsheetApp.openById', args, text);
    return this.family.spreadsheet(this._documentOf(id));
  }

  /** An older name of openById, still there [gas-fakes test/testsheetsvui.js]. */
  openByKey(...args: unknown[]): Spreadsheet {
    return this.openById(...args);
  }

  openByUrl(...args: unknown[]): Spreadsheet {
    const [url] = take('SpreadsheetApp.openByUrl', args, text);
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.family.spreadsheet(this._documentOf(id));
  }

  private _documentOf(id: string): HostDocument {
    const document = this._x.openDocument(id);
    if (!document) {
      throw new ServiceError(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
    }
    return document;
  }

  /** What waits is applied by the choke point, which counts this call as a flush. */
  flush(...args: unknown[]): void {
    take('SpreadsheetApp.flush', args);
    this._x.flush();
  }

  getUi(): ServiceObject {
    return this._x.ui();
  }

  newColor(): ColorBuilder {
    return new ColorBuilder(this.family);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return this.family.conditionalFormatBuilder(null);
  }

  newDataValidation(): DataValidationBuilder {
    return this.family.validationBuilder(null);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.family);
  }
}
