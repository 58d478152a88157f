/** @fileoverview Which filled fields of a record a check looks at. */
import type { Field } from '../../schema/define-table';
import { isErasedText } from '../privacy/eraser';
import { isPerson } from '../records/required-fields';
import { type CheckContext, isBlank, type Value, type Values } from './check';

/** The filled fields that `wanted` picks; none that only the register writes, nor what only organisations have of a person. */
export function filledFields(
  record: Values,
  { fields }: Pick<CheckContext, 'fields'>,
  wanted: (field: Field) => boolean,
): [string, Value][] {
  return Object.entries(fields)
    .filter(([key, field]) => wanted(field) && !field.auto && isAsked(field, record) && isFilled(record[key]))
    .map(([key]) => [key, record[key]]);
}

/** What was deleted on demand is neither missing nor wrong. */
function isFilled(value: Value): boolean {
  return !isBlank(value) && !isErasedText(value);
}

/** Whether this field is asked for of this record at all. */
export function isAsked(field: Field | undefined, record: Values): boolean {
  return field !== undefined && !(field.onlyFor === 'organisations' && isPerson(record));
}
