/** @fileoverview A workbook kept: as JSON, in a folder, as a snapshot; sheets copied, renamed, removed. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributeAt, setAttribute } from '../../../host/workbook/attribute-blocks';
import { readFormulas, readValue, writeCell } from '../../../host/workbook/blocks';
import { cellError } from '../../../host/workbook/cell-value';
import { openFolder, saveFolder } from '../../../host/workbook/folder-state';
import { fromJson, toJson } from '../../../host/workbook/json-state';
import { addMetadata } from '../../../host/workbook/metadata';
import { lockFor, protectRange, protectSheet } from '../../../host/workbook/protection';
import { rect } from '../../../host/workbook/rect';
import { setRun } from '../../../host/workbook/runs';
import {
  deleteSheet,
  duplicateSheet,
  insertSheet,
  moveSheet,
  renameSheet,
  setSheetHidden,
} from '../../../host/workbook/sheets';
import { restoreSnapshot, takeSnapshot } from '../../../host/workbook/snapshot';
import type { Workbook } from '../../../host/workbook/workbook';
import { contentOf, NOW, workbookOf } from './workbook-of';

function filled() {
  const made = workbookOf([['a', 1, true, '=B1+1']]);
  const { workbook, sheet } = made;
  writeCell(workbook, sheet, 3, 2, cellError('#N/A'));
  setAttribute(workbook, sheet, rect(1, 1, 20), 'numberFormat', '@');
  setAttribute(workbook, sheet, rect(2, 1, 3), 'validation', {
    criteria: 'VALUE_IN_LIST',
    args: ['A'],
    showDropdown: true,
    allowInvalid: false,
    helpText: null,
    anchor: { row: 2, column: 1 },
  });
  setAttribute(workbook, sheet, rect(5, 1), 'note', 'n');
  setRun(sheet.rowsHidden, 1, 2, true);
  protectRange(workbook, sheet, rect(1, 1)).editors = [];
  addMetadata(workbook, { type: 'COLUMN', sheetId: 0, index: 1 }, 'field', 'name');
  return made;
}

function assertSame(read: Workbook, workbook: Workbook): void {
  expect(toJson(read)).toEqual(toJson(workbook));
  const sheet = read.sheets[0];
  if (!sheet) throw new Error('Cannot find the sheet');
  expect(contentOf(read, sheet)).toEqual([
    ['a', 1, true, 2],
    [null, null, null, null],
    [null, cellError('#N/A'), null, null],
  ]);
  expect(attributeAt(sheet, 4, 1, 'validation')?.criteria).toBe('VALUE_IN_LIST');
  expect(attributeAt(sheet, 19, 1, 'numberFormat')).toBe('@');
}

describe('state', () => {
  it('goes through JSON text', () => {
    const { workbook } = filled();
    assertSame(
      fromJson(JSON.parse(JSON.stringify(toJson(workbook))), () => NOW),
      workbook,
    );
  });

  it('goes through a folder, one file a sheet, and forgets deleted sheets', () => {
    const { workbook } = filled();
    const extra = insertSheet(workbook, { name: '临时' });
    const folder = mkdtempSync(join(tmpdir(), 'state-'));
    try {
      saveFolder(workbook, folder);
      expect(readdirSync(folder)).toHaveLength(3);
      deleteSheet(workbook, extra);
      saveFolder(workbook, folder);
      expect(readdirSync(folder).sort()).toEqual(['sheet-0.json', 'workbook.json']);
      assertSame(
        openFolder(folder, () => NOW),
        workbook,
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is restored from a snapshot as often as wanted', () => {
    const { workbook, sheet } = filled();
    const before = toJson(workbook);
    const snapshot = takeSnapshot(workbook);
    for (const text of ['x', 'y']) {
      const now = workbook.sheets[0] ?? sheet;
      writeCell(workbook, now, 1, 1, text);
      setAttribute(workbook, now, rect(1, 1), 'background', '#ff0000');
      insertSheet(workbook);
      restoreSnapshot(workbook, snapshot);
      expect({ ...toJson(workbook).workbook, nextId: 0 }).toEqual({ ...before.workbook, nextId: 0 });
      expect(toJson(workbook).sheets).toEqual(before.sheets);
    }
  });
});

describe('sheets', () => {
  it('are new with 1,000 × 26, and named in turn', () => {
    const { workbook } = workbookOf([]);
    const made = insertSheet(workbook, { index: 0 });
    expect([made.rows, made.columns.length, made.name, workbook.sheets[0]]).toEqual([1000, 26, 'Sheet1', made]);
  });

  it.each([
    ['客户', 'A sheet with the name "客户" already exists. Please enter another name.'],
    ['x'.repeat(101), 'The sheet name cannot be greater than 100 characters.'],
  ])('refuse a name', (name, message) => {
    const { workbook } = workbookOf([]);
    expect(() => insertSheet(workbook, { name })).toThrow(message);
  });

  it('cannot all go', () => {
    const { workbook, sheet } = workbookOf([]);
    const other = insertSheet(workbook);
    setSheetHidden(workbook, other, true);
    expect(() => deleteSheet(workbook, sheet)).toThrow("You can't remove all the visible sheets in a document.");
    expect(() => setSheetHidden(workbook, sheet, true)).toThrow("You can't hide all the sheets in a document.");
  });

  it('copy everything as "Copy of", with metadata, each on its own', () => {
    const { workbook, sheet } = filled();
    const copy = duplicateSheet(workbook, sheet);
    writeCell(workbook, copy, 1, 1, 'other');
    expect([copy.name, readValue(workbook, sheet, 1, 1)]).toEqual(['Copy of 客户', 'a']);
    expect(workbook.metadata.map(({ location }) => location.sheetId)).toEqual([0, copy.id]);
    expect(copy.protections[0]?.id).not.toBe(sheet.protections[0]?.id);
  });

  it('move and are renamed with the formulas that name them', () => {
    const { workbook, sheet } = workbookOf([["='其他'!A1"]]);
    const other = insertSheet(workbook, { name: '其他' });
    moveSheet(workbook, other, 0);
    renameSheet(workbook, other, 'Other');
    expect(workbook.sheets[0]).toBe(other);
    expect(readFormulas(sheet, rect(1, 1))).toEqual([['=Other!A1']]);
  });
});

describe('protections', () => {
  it('trap 28: a new one mirrors the editors and stops nobody', () => {
    const { workbook, sheet } = workbookOf([]);
    const lock = protectRange(workbook, sheet, rect(1, 1));
    expect(lock.editors).toBeNull();
    expect(lockFor(sheet, rect(1, 1), 'wang@example.com', 'owner@example.com')).toBeNull();
    lock.editors = [];
    expect(lockFor(sheet, rect(1, 1, 2, 2), 'wang@example.com', 'owner@example.com')).toBe(lock);
    expect(lockFor(sheet, rect(2, 2), 'wang@example.com', 'owner@example.com')).toBeNull();
    lock.domainEdit = true;
    expect(lockFor(sheet, rect(1, 1), 'wang@example.com', 'owner@example.com')).toBeNull();
  });

  it('are one a sheet, but new each time for a range', () => {
    const { workbook, sheet } = workbookOf([]);
    expect(protectSheet(workbook, sheet)).toBe(protectSheet(workbook, sheet));
    expect(protectRange(workbook, sheet, rect(1, 1))).not.toBe(protectRange(workbook, sheet, rect(1, 1)));
  });
});
