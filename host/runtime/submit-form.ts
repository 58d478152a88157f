/** @fileoverview A form response arrives in its tab: a row with the time stamp, then the form-submit triggers [facts 3.3]. */
import { displayBlock } from '../workbook/display-block';
import { enterCells, type Input } from '../workbook/enter-cells';
import { growTo } from '../workbook/rows-and-columns';
import { serialFromInstant } from '../workbook/serial-date';
import { lastColumn, lastRow, type SheetModel } from '../workbook/sheet-model';
import { queueFormSubmit } from './events';
import type { HostState } from './host-state';

export type FormAnswers = Readonly<Record<string, string>>;

const TIMESTAMP_FORMAT = 'yyyy-mm-dd hh:mm:ss';

/** Questions are the titles in row 1; the first column is the time stamp. */
export function submitForm(
  state: HostState,
  sheet: SheetModel,
  formId: string,
  answers: FormAnswers,
  at: number,
): void {
  const { workbook } = state.document;
  const titles = titlesOf(state, sheet, answers);
  const serial = serialFromInstant(at, workbook.timeZone);
  const texts = titles.slice(1).map((title) => answers[title] ?? '');
  const row = lastRow(sheet) + 1;
  growTo(workbook, sheet, row, titles.length);
  const cells: Input[] = [{ serial, format: TIMESTAMP_FORMAT }, ...texts];
  enterCells(workbook, sheet, row, 1, [cells]);
  const area = { row, column: 1, numRows: 1, numColumns: titles.length };
  const values = displayBlock(workbook, sheet, area)[0] ?? [];
  queueFormSubmit(state, formId, {
    range: { ...area, sheetId: sheet.id },
    values,
    namedValues: Object.fromEntries(titles.map((title, i) => [title, [values[i] ?? '']])),
  });
}

/** Titles in row 1; a question that has no column yet gets one. */
function titlesOf(state: HostState, sheet: SheetModel, answers: FormAnswers): string[] {
  const { workbook } = state.document;
  const width = lastColumn(sheet);
  const known =
    width === 0 ? [] : (displayBlock(workbook, sheet, { row: 1, column: 1, numRows: 1, numColumns: width })[0] ?? []);
  const titles = known.length === 0 ? ['Timestamp'] : known;
  const added = Object.keys(answers).filter((question) => !titles.includes(question));
  const all = [...titles, ...added];
  if (all.length > known.length) {
    growTo(workbook, sheet, 1, all.length);
    enterCells(workbook, sheet, 1, 1, [all]);
  }
  return all;
}
