/** @fileoverview Developer metadata: only on the spreadsheet, a sheet, a whole row or a whole column. */
import type { DeveloperMetadata, MetadataLocation } from './sheet-parts';
import { takeId, touch, type Workbook } from './workbook';

export const NO_ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

export function addMetadata(
  workbook: Workbook,
  location: MetadataLocation,
  key: string,
  value: string | null = null,
  visibility: DeveloperMetadata['visibility'] = 'DOCUMENT',
): DeveloperMetadata {
  const entry: DeveloperMetadata = { id: takeId(workbook), key, value, visibility, location };
  workbook.metadata.push(entry);
  touch(workbook);
  return entry;
}

/** Keys are not unique, so entries are known by id. */
export function metadataById(workbook: Workbook, id: number): DeveloperMetadata | null {
  return workbook.metadata.find((entry) => entry.id === id) ?? null;
}

export function removeMetadata(workbook: Workbook, id: number): void {
  workbook.metadata = workbook.metadata.filter((entry) => entry.id !== id);
  touch(workbook);
}
