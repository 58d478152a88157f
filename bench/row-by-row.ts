/** @fileoverview The same work as sheet scripts usually do it, a row and a cell at a time, on the same host: for the ratio. */
import { type Host, openHost } from '../host';
import type { Figure } from './figure';

const WANG = { user: 'wang@example.com' };
const PASTED = 1000;

/** Written for this comparison after what such scripts have in common: no lock, one call a cell, appendRow for the log. */
const CODE = `
function setUp(rows) {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0];
  book.insertSheet('log');
  sheet.insertRowsAfter(1, Math.max(rows + 1200 - sheet.getMaxRows(), 1));
  const lines = Array.from({ length: rows }, (_, i) => ['C' + i, '公司' + i, '制造业', '潜在客户']);
  sheet.getRange(2, 1, rows, 4).setValues(lines);
  ScriptApp.newTrigger('edited').forSpreadsheet(book).onEdit().create();
}
function edited(e) {
  const sheet = e.range.getSheet();
  const log = e.source.getSheetByName('log');
  for (let row = e.range.rowStart; row <= e.range.rowEnd; row++) {
    if (sheet.getRange(row, 2).getValue() === '') continue;
    if (sheet.getRange(row, 1).getValue() === '') {
      const last = sheet.getLastRow();
      let highest = 0;
      for (const [id] of sheet.getRange(2, 1, last - 1, 1).getValues()) {
        highest = Math.max(highest, Number(String(id).slice(1)) || 0);
      }
      sheet.getRange(row, 1).setValue('C' + (highest + 1));
    }
    if (sheet.getRange(row, 4).getValue() === '') sheet.getRange(row, 4).setValue('潜在客户');
    sheet.getRange(row, 5).setValue(new Date());
    log.appendRow([new Date(), Session.getActiveUser().getEmail(), row, sheet.getRange(row, 2).getValue()]);
  }
}`;

export function rowByRow(customers: number): Figure[] {
  const host = openHost({ files: { 'Code.gs': CODE }, now: '2026-11-23T09:00:00+08:00' });
  host.call('setUp', [customers]);
  const tab = 'Sheet1';
  return [
    figure(host, customers, 'edit of one field', () => host.type(tab, 'C50', '服务业', WANG)),
    figure(host, customers, 'edit that starts a row', () => host.type(tab, `B${customers + 2}`, '新来', WANG)),
    figure(host, customers, 'paste of 1 000 rows', () =>
      host.paste(
        tab,
        `B${customers + 3}`,
        Array.from({ length: PASTED }, (_, index) => [`贴入${index}`]),
        WANG,
      ),
    ),
  ].flat();
}

function figure(host: Host, customers: number, operation: string, work: () => unknown): Figure[] {
  host.calls.reset();
  work();
  const { total, modelledMs } = host.calls;
  const common = { operation: `${operation}, row by row`, size: String(customers) };
  return [
    { ...common, measure: 'calls', value: total, unit: '' },
    { ...common, measure: 'modelled time', value: Math.round(modelledMs / 10) / 100, unit: 's' },
  ];
}
