/** @fileoverview What a field holds when there is nothing in it. */
import type { Field } from '../../schema/define-table';
import type { Value } from '../ports';

export function blankOf(field: Field | undefined): Value {
  if (field?.type === 'tags') return [];
  if (field?.type === 'bool') return false;
  return field?.type === 'money' || field?.type === 'number' ? undefined : '';
}
