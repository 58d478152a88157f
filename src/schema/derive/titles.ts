/** @fileoverview The titles of a table's columns. */
import type { Field, Table } from '../define-table';
import type { Language } from '../language';

/** A column's title as row 2 shows it; what must be filled ends with *. */
export function columnTitle(field: Field, language: Language): string {
  return field.required ? `${field.title[language]}*` : field.title[language];
}

export function titlesOf(table: Table, language: Language): string[] {
  return Object.values(table.fields).map((field) => columnTitle(field, language));
}
