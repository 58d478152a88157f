/** @fileoverview Boxes that hold a text: one that means yes or no is read, any other is told and never taken for a tick. */
import type { Stored, Values } from '../application/ports';
import { readBool } from '../domain/typed/bool';
import type { Cell } from './cells';
import type { TabUnit } from './tab-unit';

/** The texts by key of the boxes that nobody can read; such a box reads as empty. */
export function unreadBoxes(unit: TabUnit, stored: Stored): Values {
  const texts: Values = {};
  for (const [key, { type }] of Object.entries(unit.tab.table.fields)) {
    const text = type === 'bool' ? textIn(unit, stored, key) : '';
    if (text !== '' && !readBool(text).ok) texts[key] = text;
  }
  return texts;
}

/** A text that means yes or no is to become a tick or none. */
export function isYesOrNoInWords(unit: TabUnit, stored: Stored, key: string): boolean {
  return readBool(textIn(unit, stored, key)).ok;
}

/** A mark pasted as a number counts as typed. */
function textIn({ tab, cells }: TabUnit, stored: Stored, key: string): string {
  const cell: Cell = cells.get(stored)?.[(tab.columns.get(key) ?? 0) - 1] ?? '';
  return typeof cell === 'boolean' ? '' : String(cell).trim();
}
