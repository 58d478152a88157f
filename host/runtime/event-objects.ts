/** @fileoverview Event objects exactly as live gives them [facts 3.3]. */
import { AuthMode } from '../services/script/script-enums';
import { User } from '../services/session/user';
import { SpreadsheetApp } from '../services/spreadsheet/spreadsheet-app';
import type { Execution } from './execution';
import { zoneOffset } from './time-zone';
import { WithProperties } from './wire';

export interface EditedRange {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly numRows: number;
  readonly numColumns: number;
}

export interface EditDetails {
  readonly range: EditedRange;
  readonly value?: string;
  readonly oldValue?: string;
}

type EventObject = Record<string, unknown>;

/** authMode, source, user, and the uid of an installable trigger. */
function basis({ context }: Execution): EventObject {
  const { authMode, activeUser, triggerUid } = context.run;
  return {
    authMode: AuthMode[authMode],
    source: spreadsheetOf(context),
    user: new User(context, activeUser),
    ...(triggerUid !== null && { triggerUid }),
  };
}

function spreadsheetOf(context: Execution['context']) {
  return new SpreadsheetApp(context).getActiveSpreadsheet();
}

export function openEvent(execution: Execution): EventObject {
  return basis(execution);
}

/** value and oldValue only when the edit carried them; range is a real Range whose corners are readable for free. */
export function editEvent(execution: Execution, { range, value, oldValue }: EditDetails): EventObject {
  return {
    ...basis(execution),
    range: rangeWithCorners(execution, range),
    ...(value !== undefined && { value }),
    ...(oldValue !== undefined && { oldValue }),
  };
}

function rangeWithCorners({ context }: Execution, { sheetId, row, column, numRows, numColumns }: EditedRange): unknown {
  const sheet = spreadsheetOf(context)
    .getSheets()
    .find((one) => one.getSheetId() === sheetId);
  if (!sheet) return null;
  // Rows may have gone since the edit; nobody has seen what live gives then: here it is what is left of the place.
  const [firstRow, rows] = left(row, numRows, sheet.getMaxRows());
  const [firstColumn, columns] = left(column, numColumns, sheet.getMaxColumns());
  const range = sheet.getRange(firstRow, firstColumn, rows, columns);
  return new WithProperties(range, {
    columnEnd: column + numColumns - 1,
    columnStart: column,
    rowEnd: row + numRows - 1,
    rowStart: row,
  });
}

function left(at: number, count: number, end: number): [number, number] {
  const first = Math.min(at, end);
  return [first, Math.min(count, end - first + 1)];
}

/** No range: only what kind of change it was. */
export function changeEvent(execution: Execution, changeType: string): EventObject {
  return { ...basis(execution), changeType };
}

export function formSubmitEvent(
  execution: Execution,
  {
    range,
    values,
    namedValues,
  }: { range: EditedRange; values: readonly string[]; namedValues: Record<string, string[]> },
): EventObject {
  const { user, ...rest } = basis(execution);
  return { ...rest, range: rangeWithCorners(execution, range), values: [...values], namedValues };
}

/** In UTC, whatever zone the trigger was made in [facts 3.3, trap 7]. */
export function clockEvent(execution: Execution, at: number): EventObject {
  const time = new Date(at + zoneOffset('UTC', at));
  const { authMode, triggerUid } = execution.context.run;
  return {
    authMode: AuthMode[authMode],
    triggerUid,
    timezone: 'UTC',
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': time.getUTCDay() || 7,
    'week-of-year': weekOfYear(time),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
  };
}

/** ISO week. */
function weekOfYear(time: Date): number {
  const thursday = Date.UTC(time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate() + 4 - (time.getUTCDay() || 7));
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - newYear) / 604_800_000) + 1;
}
