/** @fileoverview The beginning of a text, where the whole would bury what is said of it. */

const LONGEST = 120;

/** @example shortText('x'.repeat(500)).length // 121 */
export function shortText(text: string, longest = LONGEST): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
