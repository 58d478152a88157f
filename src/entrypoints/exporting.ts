/** @fileoverview 导出…: the page, and the parts of a table that it fetches. */
import { type ExportAsked, exportPage, exportTable } from '../application/filing/export-table';
import { serve } from './guard';
import { openPage } from './open-page';

export function runExportTable(input: ExportAsked) {
  return serve('exportTable', ({ world }) => exportTable(input, world), { reading: true });
}

export function exportItem(): void {
  openPage({
    page: 'exportTable',
    caption: 'export',
    fn: 'exportTable',
    begin: ({ world }) => exportPage(world),
    size: { width: 520, height: 360 },
  });
}
