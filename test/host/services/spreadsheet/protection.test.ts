/** @fileoverview Locks on ranges and sheets [facts 2.5; trap 28]. */

import type { Protection } from '../../../../host/services/spreadsheet/protection';
import { ProtectionType } from '../../../../host/services/spreadsheet/spreadsheet-enums';
import { OWNER, openScript, type Script } from './open-script';

const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const OTHER = 'liqiang@example.com';

function lock(protection: Protection): void {
  protection.removeEditors(protection.getEditors());
}

/** The same file as another person has it. */
function other(owner: Script): Script {
  owner.finish();
  return openScript({ workbook: owner.workbook, user: OTHER });
}

describe('trap 28: a new protection blocks nobody', () => {
  it('it mirrors the editors of the file until its list is edited', () => {
    const owner = openScript();
    const protection = owner.app.getActiveSheet().getRange('A1').protect();
    expect([protection.getEditors(), protection.canEdit()]).toEqual([[], true]);
    expect(other(owner).app.getActiveSheet().getRange('A1').setValue('x').getValue()).toBe('x');
  });

  it('then only those in the list may write, at the flush', () => {
    const owner = openScript();
    lock(owner.app.getActiveSheet().getRange('A1').protect());
    const { app } = other(owner);
    const range = app.getActiveSheet().getRange('A1');
    expect(range.canEdit()).toBe(false);
    expect(() => range.setValue('x')).not.toThrow();
    expect(() => app.flush()).toThrow(REFUSAL);
  });

  it('the owner always may', () => {
    const owner = openScript();
    const sheet = owner.app.getActiveSheet();
    const protection = sheet.getRange('A1').protect();
    lock(protection);
    protection.removeEditor(OWNER);
    expect(sheet.getRange('A1').setValue('x').getValue()).toBe('x');
    expect(protection.getEditors().map((user) => (user as unknown as { getEmail(): string }).getEmail())).toEqual([
      OWNER,
    ]);
  });

  it('who is added may write', () => {
    const owner = openScript();
    const protection = owner.app.getActiveSheet().getRange('A1').protect();
    lock(protection);
    protection.addEditor(OTHER);
    expect(other(owner).app.getActiveSheet().getRange('A1').setValue('x').getValue()).toBe('x');
  });

  it('adding somebody locks nobody out yet, and is remembered by the lock', () => {
    const owner = openScript();
    const protection = owner.app.getActiveSheet().getRange('A1').protect().addEditor('hejing@example.com');
    expect(other(owner).app.getActiveSheet().getRange('A1').setValue('x').getValue()).toBe('x');
    protection.removeEditor(OTHER);
    const emails = protection.getEditors().map((user) => (user as unknown as { getEmail(): string }).getEmail());
    expect(emails).toEqual([OWNER, 'hejing@example.com']);
    expect(other(owner).app.getActiveSheet().getRange('A1').canEdit()).toBe(false);
  });

  it('a warning stops no script', () => {
    const owner = openScript();
    const protection = owner.app.getActiveSheet().getRange('A1').protect();
    lock(protection);
    protection.setWarningOnly(true);
    expect(other(owner).app.getActiveSheet().getRange('A1').setValue('x').getValue()).toBe('x');
  });

  it('hidden is not secret: a hidden tab is read like any other', () => {
    const { app } = openScript();
    const hidden = app.getActive().insertSheet('hidden');
    hidden.getRange('A1').setValue('x');
    hidden.hideSheet();
    expect([hidden.isSheetHidden(), app.getActive().getSheetByName('hidden')?.getRange('A1').getValue()]).toEqual([
      true,
      'x',
    ]);
  });
});

describe('protections of ranges and sheets', () => {
  it('a range gets a new one each time, a sheet the one it has', () => {
    const sheet = openScript().app.getActiveSheet();
    sheet.getRange('A1:B2').protect();
    sheet.getRange('A1:B2').protect();
    sheet.protect().setDescription('first');
    expect(sheet.protect().getDescription()).toBe('first');
    expect([ProtectionType.RANGE, ProtectionType.SHEET].map((type) => sheet.getProtections(type).length)).toEqual([
      2, 1,
    ]);
  });

  it('a sheet with holes lets others write there', () => {
    const owner = openScript();
    const sheet = owner.app.getActiveSheet();
    const protection = sheet.protect();
    protection.setUnprotectedRanges([sheet.getRange('B2:B5')]);
    lock(protection);
    const { app } = other(owner);
    expect(app.getActiveSheet().getRange('B2').setValue('x').getValue()).toBe('x');
    app.getActiveSheet().getRange('A1').setValue('x');
    expect(() => app.flush()).toThrow(REFUSAL);
  });

  it('gives the whole grid as the range of a sheet', () => {
    expect(openScript().app.getActiveSheet().protect().getRange().getA1Notation()).toBe('A1:Z1000');
  });

  it('stops deleting locked rows, sorting over them and changing the lock', () => {
    const owner = openScript();
    lock(owner.app.getActiveSheet().getRange('A2:B2').protect());
    const sheet = other(owner).app.getActiveSheet();
    expect(() => sheet.deleteRow(2)).toThrow(REFUSAL);
    expect(() => sheet.sort(1)).toThrow(REFUSAL);
    const [protection] = sheet.getProtections(ProtectionType.RANGE);
    expect(protection?.canEdit()).toBe(false);
    expect(() => protection?.getEditors()).toThrow(REFUSAL);
    expect(() => protection?.remove()).toThrow(REFUSAL);
  });

  it('moves with its rows', () => {
    const sheet = openScript().app.getActiveSheet();
    const protection = sheet.getRange('A2:B2').protect();
    sheet.insertRowBefore(1);
    expect(protection.getRange().getA1Notation()).toBe('A3:B3');
    protection.remove();
    expect(sheet.getProtections(ProtectionType.RANGE)).toEqual([]);
  });

  it('knows domains only inside one', () => {
    const consumer = openScript().app.getActiveSheet().protect();
    expect(() => consumer.setDomainEdit(false)).toThrow();
    const inside = openScript({ domain: 'example.com' }).app.getActiveSheet().protect();
    expect(inside.setDomainEdit(true).canDomainEdit()).toBe(true);
  });
});
