/** @fileoverview A person's own column after columns were moved: known again by its title, else by its place among the untitled. */
import type { Tab } from './tab';

/** The column number of then of a column that is not ours; undefined for one that was put in since. */
export function columnThen(then: Tab, now: Tab, column: number): number | undefined {
  const title = now.titles?.[column - 1] ?? '';
  const place = ownWith(now, title).indexOf(column);
  const old = ownWith(then, title);
  // Of untitled ones some were put in since; which, only the title could tell.
  return title === '' && old.length !== ownWith(now, title).length ? undefined : old[place];
}

function ownWith({ titles = [], columns }: Tab, title: string): number[] {
  const ours = new Set(columns.values());
  return titles.flatMap((text, index) => (text === title && !ours.has(index + 1) ? [index + 1] : []));
}
