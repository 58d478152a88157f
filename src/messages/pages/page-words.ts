/** @fileoverview The words of a page in the three languages: they are bundled into its HTML, so that no run of the register loads them. */
import type { Language } from '../../schema/language';

/** Plain texts; {id} and the like are filled in by the page. */
export type PageWords<K extends string> = Readonly<Record<Language, Readonly<Record<K, string>>>>;

/** A key that one language lacks does not compile. */
export function pageWords<K extends string>(words: PageWords<K>): PageWords<K> {
  return words;
}
