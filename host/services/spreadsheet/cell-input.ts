/** @fileoverview Values of a script as they go into cells: texts are parsed as if typed, Dates become serial numbers, the rest is junk. */
import { cellError } from '../../workbook/cell-value';
import type { Input } from '../../workbook/enter-cells';
import { conventionsOf } from '../../workbook/locale-conventions';
import { serialFromInstant } from '../../workbook/serial-date';
import type { Workbook } from '../../workbook/workbook';
import { EnumMember } from '../enums';
import { ServiceObject } from '../service-object';

/** null and '' clear the cell [docs: v8 migration]. */
export function toInput(value: unknown, workbook: Workbook): Input {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : cellError('#NUM!');
  return value instanceof Date ? dateInput(value, workbook) : { text: junkText(value) };
}

/** The instant is kept and shown in the spreadsheet's zone; a General cell takes the locale's format [tanaikech 2023-09-03]. */
function dateInput(value: Date, { timeZone, locale }: Workbook): Input {
  const time = value.getTime();
  if (Number.isNaN(time)) return cellError('#NUM!');
  const serial = serialFromInstant(time, timeZone);
  const { dateFormat, dateTimeFormat } = conventionsOf(locale);
  return { serial, format: Number.isInteger(serial) ? dateFormat : dateTimeFormat };
}

export function toInputs(values: readonly (readonly unknown[])[], workbook: Workbook): Input[][] {
  return values.map((row) => row.map((value) => toInput(value, workbook)));
}

/** Live writes what Java prints of an object [repo text #71118729971; tanaikech 2017]. */
function junkText(value: unknown): string {
  if (Array.isArray(value)) return `[Ljava.lang.Object;@${hashOf(JSON.stringify(value) ?? '')}`;
  if (value instanceof EnumMember) return value.name;
  if (value instanceof ServiceObject) return value.className;
  const entries = Object.entries(value as object).map(([key, entry]) => `${key}=${javaText(entry)}`);
  return `{${entries.join(', ')}}`;
}

function javaText(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === 'object' && value !== null ? junkText(value) : String(value);
}

function hashOf(text: string): string {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
  return hash.toString(16);
}
