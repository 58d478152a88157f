/** @fileoverview Texts that betray the program: values that are none, keys, and words in another language. */

const ADDRESS = /(https?:\/\/\S+|#gid=\S+|\S+@\S+)/g;
const LEAK = /\b(undefined|null|NaN|Invalid|\[object|[a-z]+[A-Z][A-Za-z]+)\b/g;
const PRODUCTS = ['Google', 'Sheets', 'Apps', 'Script', 'Gmail', 'Excel', 'LibreOffice', 'CRM', 'ABC', 'SABC'];

/** Each with what stands around it, so that a failing test tells where. */
export function leaks(text: string): string[] {
  const own = text.replace(ADDRESS, ' ');
  return (own.match(LEAK) ?? []).map((leak) => `${leak}: ${own.slice(0, 120)}`);
}

/** Latin words of three letters or more that nobody typed and no product is called by. */
export function foreignWords(text: string, typed: readonly string[]): string[] {
  const known = new Set([...PRODUCTS, ...typed.flatMap((one) => one.match(/[A-Za-z]{3,}/g) ?? [])]);
  const own = text.replace(ADDRESS, ' ');
  return (own.match(/[A-Za-z]{3,}/g) ?? [])
    .filter((word) => !known.has(word))
    .map((word) => `${word}: ${own.slice(0, 80)}`);
}
