/** @fileoverview A text in pieces that fit into cells; pure. */

// A cell holds 50 000 characters.
const LONGEST = 40_000;

/** No piece begins or ends within a character. */
export function piecesOf(text: string, size = LONGEST): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = Math.min(from + size, text.length);
    const to = /[\ud800-\udbff]/.test(text[end - 1] ?? '') && end < text.length ? end - 1 : end;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return pieces;
}
