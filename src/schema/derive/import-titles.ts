/** @fileoverview Which field a foreign list's column means, by its title. */
import type { Table } from '../define-table';

/** The title without case, spaces, marks, and what stands in brackets. */
export function titleKey(title: string): string {
  return title
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[\s\u3000*＊:：_·.\-/／]/g, '')
    .toLowerCase();
}

/** Every title and synonym of a table's fields that people fill in, to its key; titles win over synonyms. */
export function importTitlesOf(table: Table): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const fields = Object.entries(table.fields).filter(([, field]) => !field.hidden);
  const add = (title: string, key: string) => {
    const known = titleKey(title);
    if (known !== '' && !keys.has(known)) keys.set(known, key);
  };
  for (const [key, field] of fields) for (const title of Object.values(field.title)) add(title, key);
  for (const [key, field] of fields) for (const title of field.synonyms ?? []) add(title, key);
  return keys;
}

/**
 * The key of each column; a field is taken by the first column that means it.
 *
 * @example
 * mapTitles(customers, ['公司名称', '电 话', '传 真']) // ['name', 'phone', undefined]
 */
export function mapTitles(table: Table, titles: readonly string[]): (string | undefined)[] {
  const known = importTitlesOf(table);
  const taken = new Set<string>();
  return titles.map((title) => {
    const key = known.get(titleKey(title));
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}
