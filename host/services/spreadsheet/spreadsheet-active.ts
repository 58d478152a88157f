/** @fileoverview Spreadsheet: what it passes on to its active sheet. */
import type { CallTable } from '../service-object';
import { SpreadsheetBase } from './spreadsheet-base';

export abstract class SpreadsheetActive extends SpreadsheetBase {
  static override readonly calls: CallTable = {
    appendRow: 'write',
    autoResizeColumn: 'write',
    deleteColumn: 'structure',
    deleteColumns: 'structure',
    deleteRow: 'structure',
    deleteRows: 'structure',
    getColumnWidth: 'read',
    getDataRange: 'read',
    getFrozenColumns: 'read',
    getFrozenRows: 'read',
    getLastColumn: 'read',
    getLastRow: 'read',
    getRowHeight: 'read',
    getSheetId: 'free',
    getSheetName: 'other',
    getSheetValues: 'read',
    hideColumn: 'write',
    hideRow: 'write',
    insertColumnAfter: 'structure',
    insertColumnBefore: 'structure',
    insertColumnsAfter: 'structure',
    insertColumnsBefore: 'structure',
    insertRowAfter: 'structure',
    insertRowBefore: 'structure',
    insertRowsAfter: 'structure',
    insertRowsBefore: 'structure',
    isColumnHiddenByUser: 'read',
    isRowHiddenByFilter: 'read',
    isRowHiddenByUser: 'read',
    setColumnWidth: 'write',
    setFrozenColumns: 'write',
    setFrozenRows: 'write',
    setRowHeight: 'write',
    sort: 'structure',
    unhideColumn: 'write',
    unhideRow: 'write',
  };

  appendRow(...args: unknown[]) {
    return this.getActiveSheet().appendRow(...args);
  }

  autoResizeColumn(...args: unknown[]) {
    return this.getActiveSheet().autoResizeColumn(...args);
  }

  deleteColumn(...args: unknown[]) {
    return this.getActiveSheet().deleteColumn(...args);
  }

  deleteColumns(...args: unknown[]) {
    return this.getActiveSheet().deleteColumns(...args);
  }

  deleteRow(...args: unknown[]) {
    return this.getActiveSheet().deleteRow(...args);
  }

  deleteRows(...args: unknown[]) {
    return this.getActiveSheet().deleteRows(...args);
  }

  getColumnWidth(...args: unknown[]) {
    return this.getActiveSheet().getColumnWidth(...args);
  }

  getDataRange() {
    return this.getActiveSheet().getDataRange();
  }

  getFrozenColumns() {
    return this.getActiveSheet().getFrozenColumns();
  }

  getFrozenRows() {
    return this.getActiveSheet().getFrozenRows();
  }

  getLastColumn() {
    return this.getActiveSheet().getLastColumn();
  }

  getLastRow() {
    return this.getActiveSheet().getLastRow();
  }

  getRowHeight(...args: unknown[]) {
    return this.getActiveSheet().getRowHeight(...args);
  }

  getSheetId() {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName() {
    return this.getActiveSheet().getSheetName();
  }

  getSheetValues(...args: unknown[]) {
    return this.getActiveSheet().getSheetValues(...args);
  }

  hideColumn(...args: unknown[]) {
    return this.getActiveSheet().hideColumn(...args);
  }

  hideRow(...args: unknown[]) {
    return this.getActiveSheet().hideRow(...args);
  }

  insertColumnAfter(...args: unknown[]) {
    return this.getActiveSheet().insertColumnAfter(...args);
  }

  insertColumnBefore(...args: unknown[]) {
    return this.getActiveSheet().insertColumnBefore(...args);
  }

  insertColumnsAfter(...args: unknown[]) {
    return this.getActiveSheet().insertColumnsAfter(...args);
  }

  insertColumnsBefore(...args: unknown[]) {
    return this.getActiveSheet().insertColumnsBefore(...args);
  }

  insertRowAfter(...args: unknown[]) {
    return this.getActiveSheet().insertRowAfter(...args);
  }

  insertRowBefore(...args: unknown[]) {
    return this.getActiveSheet().insertRowBefore(...args);
  }

  insertRowsAfter(...args: unknown[]) {
    return this.getActiveSheet().insertRowsAfter(...args);
  }

  insertRowsBefore(...args: unknown[]) {
    return this.getActiveSheet().insertRowsBefore(...args);
  }

  isColumnHiddenByUser(...args: unknown[]) {
    return this.getActiveSheet().isColumnHiddenByUser(...args);
  }

  isRowHiddenByFilter(...args: unknown[]) {
    return this.getActiveSheet().isRowHiddenByFilter(...args);
  }

  isRowHiddenByUser(...args: unknown[]) {
    return this.getActiveSheet().isRowHiddenByUser(...args);
  }

  setColumnWidth(...args: unknown[]) {
    return this.getActiveSheet().setColumnWidth(...args);
  }

  setFrozenColumns(...args: unknown[]) {
    return this.getActiveSheet().setFrozenColumns(...args);
  }

  setFrozenRows(...args: unknown[]) {
    return this.getActiveSheet().setFrozenRows(...args);
  }

  setRowHeight(...args: unknown[]) {
    return this.getActiveSheet().setRowHeight(...args);
  }

  sort(...args: unknown[]) {
    return this.getActiveSheet().sort(...args);
  }

  unhideColumn(...args: unknown[]) {
    return this.getActiveSheet().unhideColumn(...args);
  }

  unhideRow(...args: unknown[]) {
    return this.getActiveSheet().unhideRow(...args);
  }
}
