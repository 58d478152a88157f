/** @fileoverview Cleaning what people type: widths, dashes, blanks and characters that cannot be seen. */

// Control characters but tab and line feed, soft hyphen, zero-width and direction marks, byte order mark.
// biome forbids control characters in a literal, so the class is written with property escapes.
const UNSEEN = /(?![\t\n])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/gu;
const DASHES = /[\u2010-\u2015\u2212\uff0d\ufe63\u2043]/g;

/** Takes away what cannot be seen and the blanks around; the words stay as typed. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(/^\s+|\s+$/g, '');
}

/** Folds full-width letters, digits and signs, odd dashes and blanks: for codes, numbers and dates only. */
export function halfWidth(text: string): string {
  return cleanText(text.normalize('NFKC').replace(DASHES, '-')).replace(/\s+/g, ' ');
}
