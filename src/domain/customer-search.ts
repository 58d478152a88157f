/** @fileoverview Finding a customer by what one remembers of it: number, name, short name, first letters of the pinyin. */

import { initialsOf, placeOfInitials } from './duplicates/initials';
import { simplify } from './duplicates/simplify';

export interface Findable {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

/** How well a customer fits: 0 best; undefined where it does not. */
export type Finder = (customer: Findable) => number | undefined;

/** Several words must all fit. @example finderFor('深圳 1046') */
export function finderFor(text: string): Finder {
  const words = plain(text).split(' ').filter(Boolean);
  return (customer) => {
    const places = words.map((word) => placeOf(word, customer));
    return places.includes(undefined) ? undefined : Math.max(0, ...places.map((place) => place ?? 0));
  };
}

function placeOf(word: string, { id, name, shortName }: Findable): number | undefined {
  const fields = [id, shortName, name].map(plain);
  if (fields.includes(word)) return 0;
  if (fields.some((field) => field.startsWith(word))) return 1;
  if (fields.some((field) => field.includes(word))) return 2;
  return byInitials(word, fields.slice(1));
}

/** Two letters at least: of one half the register would fit. */
function byInitials(word: string, names: readonly string[]): number | undefined {
  if (!/^[a-z]{2,}$/.test(word)) return undefined;
  const places = names.map((name) => placeOfInitials(word, initialsOf(simplify(name))));
  if (places.includes(0)) return 3;
  return places.some((place) => place > 0) ? 4 : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
