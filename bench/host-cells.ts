/** @fileoverview Writing and reading many cells through the host: processor time of one run. */
import { openHost } from '../host';
import type { Figure, Operation } from './figure';

const ROWS = 10_000;
const COLUMNS = 30;

const CODE = `
function write() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const rows = Array.from({ length: ${ROWS} }, (_, r) =>
    Array.from({ length: ${COLUMNS} }, (_, c) => (c % 3 === 0 ? r * c : c % 3 === 1 ? 'text ' + r : new Date(2026, 0, 1 + (r % 300)))));
  sheet.insertRowsAfter(1, ${ROWS});
  sheet.insertColumnsAfter(1, ${COLUMNS});
  const range = sheet.getRange(1, 1, ${ROWS}, ${COLUMNS});
  range.setValues(rows);
  SpreadsheetApp.flush();
  const back = range.getValues();
  return back.length * back[0].length;
}`;

function run(): Figure[] {
  const host = openHost({ files: { 'Code.gs': CODE }, now: '2026-11-23T08:00:00+08:00' });
  const before = process.cpuUsage();
  const cells = host.call('write');
  const { user, system } = process.cpuUsage(before);
  if (cells !== ROWS * COLUMNS) throw new Error(`${cells} cells came back instead of ${ROWS * COLUMNS}`);
  const seconds = Math.round((user + system) / 10_000) / 100;
  return [
    {
      operation: 'setValues and getValues',
      size: `${ROWS} × ${COLUMNS}`,
      measure: 'CPU',
      value: seconds,
      unit: 's',
      limit: 1,
      machine: true,
    },
  ];
}

export const hostCells: Operation = { name: 'host-cells', run };
