/** @fileoverview One text for another in a whole column: a single call that finds the cells by itself, wherever rows moved. */
import type { Stored } from '../application/ports';
import type { FieldType } from '../schema/field-types';
import { columnLetters } from './column-letters';
import type { Tab } from './tab';

export interface Replacement {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Puts the new text into records that were read; returns those that held the old one. */
export function replaceInMemory(records: readonly Stored[], { key, from, to }: Replacement): Stored[] {
  return records.filter(({ values }) => {
    const value = values[key];
    const tags = Array.isArray(value) ? (value as readonly string[]) : undefined;
    if (!(tags ? tags.includes(from) : value === from)) return false;
    values[key] = tags ? tags.map((tag) => (tag === from ? to : tag)) : to;
    return true;
  });
}

export function replaceInSheet({ table, sheet, columns, keyRow }: Tab, { key, from, to }: Replacement): void {
  const column = columns.get(key);
  if (column === undefined) return;
  const letters = columnLetters(column);
  const body = sheet.getRange(`${letters}${keyRow + 2}:${letters}`);
  if (isSingle(table.fields[key]?.type)) {
    body.createTextFinder(from).matchCase(true).matchEntireCell(true).replaceAllWith(to);
    return;
  }
  const pattern = `(^|、)${from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(、|$)`;
  // A `$` would name a group.
  body.createTextFinder(pattern).matchCase(true).useRegularExpression(true).replaceAllWith(`$1${to}$2`);
}

function isSingle(type: FieldType | undefined): boolean {
  return type !== 'tags';
}
