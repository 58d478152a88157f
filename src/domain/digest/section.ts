/** @fileoverview Makes a section of its lines: heading with figure, at most so many lines, then how many more. */
import type { DigestDay } from './day';
import type { Item, Section, SectionKey } from './digest';

export type SectionParts = Partial<Omit<Section, 'key' | 'items'>>;

/** Items are made only for the lines that are shown: a reason costs more than a count. */
export function sectionOf<T>(
  key: SectionKey,
  records: readonly T[],
  itemOf: (record: T, index: number) => Item,
  day: DigestDay,
  parts: SectionParts = {},
): Section | undefined {
  if (records.length === 0) return undefined;
  const { words, limit } = day;
  const shown = records.slice(0, limit);
  const hidden = records.length - shown.length;
  return {
    key,
    title: words.counted(words.titles[key], records.length),
    count: records.length,
    numbered: false,
    items: shown.map(itemOf),
    ...(hidden > 0 ? { more: words.more(hidden) } : {}),
    ...parts,
  };
}
