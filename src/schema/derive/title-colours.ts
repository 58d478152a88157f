/** @fileoverview The colours of row 2: one a group, grey letters where only the register writes. */
import type { Field, Table } from '../define-table';

export interface TitleColour {
  readonly background: string;
  readonly font: string;
}

const ungrouped = '#dbe7f7';
const grouped = ['#e2efda', '#fff2cc', '#fce4d6', '#e4dfec'];
const font = { people: '#1f1f1f', register: '#6b6b6b' };

export function titleColoursOf(table: Table): TitleColour[] {
  const groups = Object.keys(table.groups ?? {});
  return Object.values(table.fields).map((field) => ({
    background: backgroundOf(field, groups),
    font: field.auto ? font.register : font.people,
  }));
}

function backgroundOf(field: Field, groups: readonly string[]): string {
  if (field.group === undefined) return ungrouped;
  return grouped[groups.indexOf(field.group) % grouped.length] ?? ungrouped;
}
