/** @fileoverview Reads the address of a web site. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const SITE =
  /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24})(:\d{2,5})?([/?#]\S*)?$/iu;

/** Reads a site with or without its protocol; only its host's case is folded. */
export function readWebsite(text: string): Reading<string> {
  const typed = halfWidth(text).replace(/。/g, '.');
  const match = SITE.exec(typed);
  if (!match) return unread('website');
  const protocol = /^https?:\/\//i.exec(typed)?.[0].toLowerCase() ?? '';
  return read(`${protocol}${match[1]?.toLowerCase()}${match[2] ?? ''}${match[3] ?? ''}`);
}
