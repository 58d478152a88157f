/** @fileoverview Reads the address of a web site, or several. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const DIVIDERS = /[\s;,、]+/;
const SITE =
  /^(https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}(?::\d{2,5})?)((?:[/?#]\S*)?)$/iu;

/** Reads sites with or without their protocol; only protocol and host are folded to small letters. */
export function readWebsite(text: string): Reading<string> {
  const sites = halfWidth(text).replace(/。/g, '.').split(DIVIDERS).filter(Boolean).map(site);
  return sites.length === 0 || sites.includes(undefined) ? unread('website') : read(sites.join(' '));
}

function site(typed: string): string | undefined {
  const match = SITE.exec(typed);
  return match ? `${match[1] ?? ''}${match[2]}`.toLowerCase() + match[3] : undefined;
}
