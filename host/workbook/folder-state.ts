/** @fileoverview A workbook in a folder: workbook.json and one file a sheet. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type SheetJson,
  sheetFromJson,
  sheetToJson,
  type WorkbookJson,
  workbookFromJson,
  workbookToJson,
} from './json-state';
import type { Workbook } from './workbook';

/** A folder that a register was kept in holds something that is not, or no longer, a part of it. */
export class DamagedState extends Error {
  override readonly name = 'DamagedState';
  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`Cannot read ${path}`, { cause });
  }
}

export function readPart<T, R>(path: string, use: (json: T) => R): R {
  try {
    return use(JSON.parse(readFileSync(path, 'utf8')) as T);
  } catch (cause) {
    throw cause instanceof DamagedState ? cause : new DamagedState(path, cause);
  }
}

/** Writes beside and renames, so that a crash never leaves half a file. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const sheetFile = (id: number): string => `sheet-${id}.json`;

export function hasWorkbook(folder: string): boolean {
  return existsSync(join(folder, 'workbook.json'));
}

export function saveFolder(workbook: Workbook, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const sheet of workbook.sheets)
    writeWhole(join(folder, sheetFile(sheet.id)), JSON.stringify(sheetToJson(sheet)));
  writeWhole(join(folder, 'workbook.json'), JSON.stringify(workbookToJson(workbook)));
  const kept = new Set(workbook.sheets.map(({ id }) => sheetFile(id)));
  for (const file of readdirSync(folder)) {
    if (/^sheet-\d+\.json$/.test(file) && !kept.has(file)) rmSync(join(folder, file));
  }
}

export function openFolder(folder: string, now: () => number = () => 0): Workbook {
  return readPart(join(folder, 'workbook.json'), (json: WorkbookJson) => {
    const sheets = json.sheetIds.map((id) =>
      readPart(join(folder, sheetFile(id)), (sheet: SheetJson) => sheetFromJson(sheet)),
    );
    return workbookFromJson(json, sheets, now);
  });
}
