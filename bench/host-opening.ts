/** @fileoverview Opening a large register from its folder: seconds and memory, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../host';
import type { Figure, Operation } from './figure';

const ROWS = 50_000;
const COLUMNS = 60;
const CHUNK = 5_000;

const CODE = `
function grow() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.insertRowsAfter(1, ${ROWS} - sheet.getMaxRows());
  sheet.insertColumnsAfter(1, ${COLUMNS} - sheet.getMaxColumns());
  sheet.getRange('A:T').setNumberFormat('@');
  sheet.setFrozenRows(1);
}
function fill(from) {
  const rows = Array.from({ length: ${CHUNK} }, (_, i) =>
    Array.from({ length: ${COLUMNS} }, (_, c) => cell(from + i, c)));
  SpreadsheetApp.getActiveSheet().getRange(from, 1, ${CHUNK}, ${COLUMNS}).setValues(rows);
}
function lastRow() {
  return SpreadsheetApp.getActiveSheet().getLastRow();
}
function cell(r, c) {
  if (c === 0) return 'C' + String(r).padStart(6, '0');
  if (c < 20) return c % 3 === 0 ? '' : '客户 ' + ((r * 7 + c) % 9973);
  if (c < 30) return new Date(2026, 0, 1 + ((r + c) % 700));
  if (c < 45) return (r * c) % 100003;
  return c % 2 ? (r + c) % 3 === 0 : ['A', 'B', 'C', 'D'][(r + c) % 4];
}`;

const options = (folder: string) => ({
  files: { 'Code.gs': CODE },
  state: folder,
  now: '2026-11-23T08:00:00+08:00',
});

function makeRegister(folder: string): void {
  const host = openHost(options(folder));
  host.call('grow');
  for (let from = 1; from <= ROWS; from += CHUNK) host.call('fill', [from]);
  host.close();
}

/** In a process of its own: how long opening takes and what memory it needs. */
export function openRegister(folder: string): { seconds: number; rows: number; megabytes: number } {
  const before = performance.now();
  const host = openHost(options(folder));
  const seconds = (performance.now() - before) / 1000;
  return { seconds, rows: Number(host.call('lastRow')), megabytes: process.resourceUsage().maxRSS / 1024 };
}

function run(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    makeRegister(folder);
    const script = process.argv[1] ?? '';
    const { seconds, megabytes, rows } = JSON.parse(
      execFileSync(process.execPath, [script, '--open', folder], { encoding: 'utf8' }),
    ) as ReturnType<typeof openRegister>;
    if (rows !== ROWS) throw new Error(`${rows} rows were opened instead of ${ROWS}`);
    const size = `${ROWS} × ${COLUMNS}`;
    const operation = 'opening a register';
    return [
      { operation, size, measure: 'time', value: Math.round(seconds * 100) / 100, unit: 's', limit: 3, machine: true },
      { operation, size, measure: 'memory', value: Math.round(megabytes), unit: 'MB', limit: 1024, machine: true },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const hostOpening: Operation = { name: 'host-opening', run };
