/** @fileoverview A reminder as a mail: text and HTML of one digest, small enough to be shown whole. */
import { composeDigest } from '../../domain/digest/compose';
import type { DigestDay, Person } from '../../domain/digest/day';
import type { Digest } from '../../domain/digest/digest';
import { renderHtml } from '../../domain/digest/render-html';
import { renderText } from '../../domain/digest/render-text';
import type { Responsibility } from '../../domain/digest/responsible';
import type { Shares } from '../../domain/digest/shares';

export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly digest: Digest;
  readonly empty: boolean;
}

// Gmail cuts a mail off at 102 KB.
const MAX_BYTES = 100_000;
// And a cell of the outbox takes 50 000 characters.
const MAX_CHARACTERS = 49_000;

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** Where twenty lines a section are too long, fewer are shown and more are counted. */
export function digestMail(
  person: Person,
  hour: number,
  day: DigestDay,
  shares: Shares,
  duty: Responsibility,
): DigestMail {
  const { digest, empty } = composeDigest(person, hour, day, shares, duty);
  const html = renderHtml(digest);
  const tooLong = html.length > MAX_CHARACTERS || bytesOf(html) > MAX_BYTES;
  if (tooLong && day.limit > 1) {
    return digestMail(person, hour, { ...day, limit: Math.floor(day.limit / 2) }, shares, duty);
  }
  return { subject: digest.subject, text: renderText(digest), html, digest, empty };
}
