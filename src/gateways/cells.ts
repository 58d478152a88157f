/** @fileoverview A cell becomes a value and a value becomes a cell, by the type of the field. */
import type { Value } from '../application/ports';
import { readBool } from '../domain/typed/bool';
import { typedAsSerial } from '../domain/typed/serial-day';
import type { Field } from '../schema/define-table';
import type { FieldType } from '../schema/field-types';
import type { Zone } from './zone';

export type Cell = string | number | boolean | Date | null;

const SEPARATORS = /[、；;，,\s]+/;
// A longer text fails the whole write (runtime-facts 2.2); checks and forms have said so before.
const LONGEST = 50_000;
const FORMULA_STARTERS = /^[=+\-@\t'＝＋－＠]/;

/** What a cell of this field holds; text that does not fit a date or number stays text, for the check to name. */
export function fromCell(field: Field, cell: Cell, zone: Zone): Value {
  // Most cells by far.
  if (typeof cell === 'string' && !isRead(field.type)) return cell;
  if (field.type === 'bool') return typeof cell === 'boolean' ? cell : isYes(cell, zone);
  if (field.type === 'tags') return plainText(cell, zone).split(SEPARATORS).filter(Boolean);
  if (isNumeric(field.type)) return typeof cell === 'number' ? cell : plainText(cell, zone) || undefined;
  if (cell instanceof Date && (field.type === 'date' || field.type === 'datetime') && isFarAway(cell))
    return typedAsSerial(zone.serialOf(cell));
  if (cell instanceof Date) return field.type === 'datetime' ? cell.toISOString() : zone.shownOf(cell);
  return plainText(cell, zone);
}

// 1950 and 2100, give or take the zone.
const NEAR = [-631_000_000_000, 4_102_600_000_000] as const;

/** A number that the sheet took for a day. */
function isFarAway(cell: Date): boolean {
  const time = cell.getTime();
  return time < NEAR[0] || time > NEAR[1];
}

/** A text that means neither yes nor no ticks no box (unread-boxes tells it). */
function isYes(cell: Cell, zone: Zone): boolean {
  const reading = readBool(plainText(cell, zone));
  return reading.ok && reading.value;
}

/** What is written into the cell: dates as texts, so that the sheet's own zone decides what day they are. */
export function toCell(field: Field, value: Value, zone: Zone): string | number | boolean {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (field.type === 'datetime' && /T.*Z$/.test(String(value))) return zone.textOf(new Date(String(value)));
  return neverFormula(Array.isArray(value) ? value.join('、') : String(value));
}

/** Text that Sheets would read as a formula gets an apostrophe, which is never read back (runtime-facts 2.2). */
export function neverFormula(value: string): string {
  const safe = FORMULA_STARTERS.test(value) ? `'${value}` : value;
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 1)}…`;
}

/** What a blank cell of each of these fields holds. */
export function blankValues(fields: Iterable<readonly [string, Field]>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...fields].map(([key, { type }]) => [key, blankOf(type)]));
}

function blankOf(type: FieldType): Value {
  if (type === 'bool') return false;
  if (type === 'tags') return [];
  return isNumeric(type) ? undefined : '';
}

/** Of these a text is not what the cell holds. */
function isRead(type: FieldType): boolean {
  return type === 'bool' || type === 'tags' || isNumeric(type);
}

function isNumeric(type: FieldType): boolean {
  return type === 'number' || type === 'money' || type === 'percent';
}

function plainText(cell: Cell, zone: Zone): string {
  if (cell === null) return '';
  if (cell instanceof Date) return zone.shownOf(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // A code that was typed into an unformatted cell must not come out as 9.1E+17.
  if (typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < 1e21) return cell.toFixed(0);
  return String(cell);
}
