/** @fileoverview A part of a table's fields, for a table too long for one file. */
import type { Field } from './define-table';

export function defineFields<const F extends Readonly<Record<string, Field>>>(fields: F): F {
  return fields;
}
