/** @fileoverview The report of an import. */
import type { ImportMessages } from '../zh-CN/importing';

const rowsText = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

export const importing: ImportMessages = {
  title: 'Import customers',
  ask: (rows, columns) => `Import ${rowsText(rows)}, ${columns} columns recognised. Start now?`,
  done: (customers, first, last) =>
    customers === 1 ? `1 customer imported, number ${first}.` : `${customers} customers imported, ${first} to ${last}.`,
  nothing: 'There is no row to import.',
  refused: (count) => `${rowsText(count)} without a customer name, not imported.`,
  skipped: (count) => `${rowsText(count)} blank or repeating the titles, skipped.`,
  unused: (titles) => `These columns mean no field and were not imported: ${titles}.`,
  problems: (count) => `${count} values to check, coloured and noted in their cells.`,
  row: (row, column, message) => `Row ${row}, ${column}: ${message}`,
  duplicate: (number, name) => `duplicate of customer ${number} ${name}`,
  duplicateInList: (row) => `duplicate of row ${row}`,
  progress: (done, total) => `${done} of ${rowsText(total)} done`,
  stopped: (done) => `Stopped; the first ${rowsText(done)} are imported. Go on or undo.`,
  undone: (count) => `Import undone, ${count} customers removed.`,
  changedSince: (numbers) => `These were changed or used since the import and stay: ${numbers}`,
  empty: 'The file is empty; expected a list with its titles in the first row.',
  noName: 'No column is the customer name; please say which one is.',
};
