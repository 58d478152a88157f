/** @fileoverview Which cells have a note. */
import type { TabView } from '../page-state';

/** By "row,column", from 0. */
export function noteCells({ notes }: TabView): Set<string> {
  return new Set(notes.map(([row, column]) => `${row - 1},${column - 1}`));
}
