/** @fileoverview The spreadsheet as the bytes of an .xlsx. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../index';

export async function workbookFile(host: Host): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  try {
    const path = join(folder, 'register.xlsx');
    await host.saveXlsx(path);
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
