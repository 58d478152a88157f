/** @fileoverview What an edit event says of a cell, as the field's own kind of value. */
import { readBool } from '../../domain/typed/bool';
import { typedAsSerial } from '../../domain/typed/serial-day';
import { readTags } from '../../domain/typed/tags';
import type { Field } from '../../schema/define-table';
import type { Value } from '../ports';

/** Events tell what stands and what stood there as text, days as serial numbers (runtime-facts 3.3). */
export function eventValue({ type }: Field, text: string | undefined): Value {
  if (type === 'tags') return readTags(text ?? '');
  if (text === undefined) return '';
  if (type === 'bool') return boolOf(text);
  const number = Number(text);
  if (type === 'date' && Number.isFinite(number)) return typedAsSerial(number);
  return ['number', 'money', 'percent'].includes(type) && Number.isFinite(number) ? number : text;
}

function boolOf(text: string): Value {
  const reading = readBool(text);
  return reading.ok ? reading.value : text;
}
