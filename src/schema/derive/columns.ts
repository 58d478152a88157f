/** @fileoverview How a table's columns look and what they hold: formats, widths, hidden ones, the register's own. */

import type { Field, Table } from '../define-table';
import { fieldTypes } from '../field-types';
import { columnTitle } from './titles';

const PIXELS_OF_CHARACTER = 14;
// The filter's button stands beside the title.
const PIXELS_BESIDE_TITLE = 34;

export function numberFormatsOf(table: Table): string[] {
  return Object.values(table.fields).map((field) => fieldTypes[field.type].numberFormat);
}

export function widthsOf(table: Table): number[] {
  return Object.values(table.fields).map(widthOf);
}

function widthOf(field: Field): number {
  const title = columnTitle(field, 'zh-CN');
  const needed = title.length * PIXELS_OF_CHARACTER + PIXELS_BESIDE_TITLE;
  return Math.max(field.width ?? fieldTypes[field.type].width, needed);
}

export function alignmentsOf(table: Table): ('left' | 'center' | 'right')[] {
  return Object.values(table.fields).map((field) => fieldTypes[field.type].align);
}

/** The keys that only the register writes. */
export function autoKeys(table: Table): string[] {
  return keysWhere(table, (field) => field.auto === true);
}

export function hiddenKeys(table: Table): string[] {
  return keysWhere(table, (field) => field.hidden === true);
}

/** The keys that must be filled; the organisations' too unless the customer is a person. */
export function requiredKeys(table: Table, person = false): string[] {
  return keysWhere(table, (field) => field.required === true || (field.required === 'organisations' && !person));
}

function keysWhere(table: Table, holds: (field: Field) => boolean): string[] {
  return Object.keys(table.fields).filter((key) => {
    const field = table.fields[key];
    return field !== undefined && holds(field);
  });
}
