/** @fileoverview Which field each column of a foreign list means: by its title, by a part of it, by what stands in it. */
import type { Table } from '../../schema/define-table';
import { importTitlesOf, titleKey } from '../../schema/derive/import-titles';

/** What most values of a column look like. */
const LOOKS: readonly (readonly [string, RegExp])[] = [
  ['creditCode', /^[0-9A-HJ-NP-RT-UW-Y]{18}$/],
  ['phone', /^(?:\+?86[- ]?)?(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?:[-转]\d+)?$/],
  ['email', /^\S+@\S+\.\S+$/],
  ['website', /^(?:https?:\/\/|www\.)\S+$/i],
  ['name', /(?:公司|集团|厂|事务所|合作社|商行|医院|学校|大学|银行|Ltd\.?|Inc\.?|GmbH)$/i],
];
const MOST = 0.6;

/** `samples` are some values of each column, blanks left out. A field is taken once, by the column that says it best. */
export function guessColumns(
  table: Table,
  titles: readonly string[],
  samples: readonly (readonly string[])[],
): (string | undefined)[] {
  const taken = new Set<string>();
  const take = (key: string | undefined): string | undefined => {
    const field = key === undefined ? undefined : table.fields[key];
    if (key === undefined || !field || field.auto || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  };
  const known = importTitlesOf(table);
  const ways: readonly ((at: number) => string | undefined)[] = [
    (at) => ownTitle(table, titles[at] ?? ''),
    (at) => known.get(titleKey(titles[at] ?? '')),
    (at) => partOf(table, known, titles[at] ?? ''),
    (at) => lookOf(samples[at] ?? []),
  ];
  const keys: (string | undefined)[] = titles.map(() => undefined);
  for (const way of ways) {
    titles.forEach((_title, at) => {
      keys[at] ??= take(way(at));
    });
  }
  return keys;
}

/** The very title that the register itself has. */
function ownTitle({ fields }: Table, title: string): string | undefined {
  const key = titleKey(title);
  return Object.keys(fields).find((one) =>
    Object.values(fields[one]?.title ?? {}).some((own) => titleKey(own) === key),
  );
}

// A word of two characters ends many a title (产品类型); where it is a number or an address it says enough (公司电话).
const TELLING = 3;

/** The longest known title with which this one ends: 采购联系人 is a contact. */
function partOf({ fields }: Table, known: ReadonlyMap<string, string>, title: string): string | undefined {
  const key = titleKey(title);
  const ends = [...known].filter(
    ([part, field]) => part.length >= (fields[field]?.reading ? 2 : TELLING) && key.endsWith(part),
  );
  return ends.sort((a, b) => b[0].length - a[0].length)[0]?.[1];
}

function lookOf(values: readonly string[]): string | undefined {
  if (values.length === 0) return undefined;
  return LOOKS.find(
    ([, look]) => values.filter((value) => look.test(value.trim())).length >= values.length * MOST,
  )?.[0];
}
