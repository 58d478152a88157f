/** @fileoverview Words with places in them. */

/** @example fill('已建立客户 {id}', { id: '202611001' }) */
export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
