/** @fileoverview What a table of constants holds for a text that people typed: `constructor` and its like are not in it. */

/** @example entryOf({ 月: 1 }, 'toString') // undefined */
export function entryOf<V>(entries: Readonly<Record<string, V>>, typed: string): V | undefined {
  return Object.getOwnPropertyDescriptor(entries, typed)?.value as V | undefined;
}
