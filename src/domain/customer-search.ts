/** @fileoverview Finding a customer by what one remembers of it: number, name, short name. */

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
  return fields.some((field) => field.includes(word)) ? 2 : undefined;
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
