/** @fileoverview Reads a list of tags, however they were divided. */

const DIVIDERS = /[、；;，,\s]+/;

/** The tags in the order typed, each once. */
export function readTags(text: string): string[] {
  return [...new Set(text.split(DIVIDERS).filter((tag) => tag !== ''))];
}

/** A text as a single tag: what would divide it is left out. */
export function asOneTag(text: string): string {
  return DIVIDERS.test(text) ? readTags(text).join('') : text;
}

/** How tags stand in a cell. */
export function writeTags(tags: readonly string[]): string {
  return tags.join('、');
}
