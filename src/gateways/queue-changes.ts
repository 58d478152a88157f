/** @fileoverview Queues changes of records in a unit of work: only what really differs, and what stood there before. */
import type { Stored, Value, Values } from '../application/ports';
import type { Table } from '../schema/define-table';
import { fieldTypes } from '../schema/field-types';
import type { TabUnit } from './tab-unit';
import { isYesOrNoInWords } from './unread-boxes';

/** What is left out reads as blank at once, as it will from the sheet. */
export function blanks({ fields }: Table): Values {
  const blank = (type: string) => (type === 'tags' ? [] : NOT_TEXT.has(type) ? undefined : '');
  return Object.fromEntries(Object.entries(fields).map(([key, { type }]) => [key, blank(type)]));
}

const NOT_TEXT = new Set<string>(['number', 'money', 'percent', 'bool']);

export function queue(unit: TabUnit, stored: Stored, values: Values): void {
  const changed = unit.changes.get(stored) ?? {};
  const originals = unit.originals.get(stored) ?? {};
  for (const [key, value] of Object.entries(values)) {
    if (sameValue(stored.values[key], value) && !isMistyped(unit, stored, key)) continue;
    if (!(key in originals)) originals[key] = stored.values[key];
    changed[key] = value;
    stored.values[key] = value;
  }
  if (Object.keys(changed).length === 0) return;
  // Where one row is at hand twice, what was queued last is written last.
  unit.changes.delete(stored);
  unit.changes.set(stored, changed);
  unit.originals.set(stored, originals);
}

/** A number pasted into a column of text, a word in a box: it reads alike, and would not stay as it is. */
function isMistyped(unit: TabUnit, stored: Stored, key: string): boolean {
  const { tab, cells } = unit;
  const field = tab.table.fields[key];
  if (field?.type === 'bool') return isYesOrNoInWords(unit, stored, key);
  if (field?.type === 'tags') return isDividedOtherwise(unit, stored, key);
  if (!field || fieldTypes[field.type].numberFormat !== TEXT) return false;
  return typeof cells.get(stored)?.[(tab.columns.get(key) ?? 0) - 1] === 'number';
}

/** Tags stand with one kind of comma, so that a filter finds them. */
function isDividedOtherwise({ tab, cells }: TabUnit, stored: Stored, key: string): boolean {
  const cell = cells.get(stored)?.[(tab.columns.get(key) ?? 0) - 1];
  return typeof cell === 'string' && DIVIDERS.test(cell);
}

const DIVIDERS = /[；;，,\s]/;
const TEXT = fieldTypes.text.numberFormat;

export function sameValue(a: Value, b: Value): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.join('\n') === b.join('\n');
  return a === b || (isBlank(a) && isBlank(b));
}

function isBlank(value: Value): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
