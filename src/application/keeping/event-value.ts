/** @fileoverview What an edit event says of a cell, as the field's own kind of value. */
import { addDays } from '../../domain/calendar-date';
import { readBool } from '../../domain/typed/bool';
import { readTags } from '../../domain/typed/tags';
import type { Field } from '../../schema/define-table';
import type { Value } from '../ports';

// Day 0 of a sheet's serial numbers (docs: Sheets date and time values).
const SERIAL_ZERO = '1899-12-30';

/** Events tell what stands and what stood there as text, days as serial numbers (runtime-facts 3.3). */
export function eventValue({ type }: Field, text: string | undefined): Value {
  if (type === 'tags') return readTags(text ?? '');
  if (text === undefined) return '';
  if (type === 'bool') return boolOf(text);
  const number = Number(text);
  if (type === 'date' && Number.isFinite(number)) return addDays(SERIAL_ZERO, Math.floor(number));
  return ['number', 'money', 'percent'].includes(type) && Number.isFinite(number) ? number : text;
}

function boolOf(text: string): Value {
  const reading = readBool(text);
  return reading.ok ? reading.value : text;
}
