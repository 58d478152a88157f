/** @fileoverview Reads e-mail addresses; several stand in one text, the first is the one to write to. */
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

const DIVIDERS = /[;,、/\s]+/;
const LOCAL = /^[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+)*$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/** Reads one address or several; the domain in small letters, as the names of hosts are alike in both cases. */
export function readEmail(text: string): Reading<string> {
  const addresses = partsOf(text).map(address);
  if (addresses.length === 0 || addresses.includes(undefined)) return unread('email');
  return read([...new Set(addresses)].join('; '));
}

/** The readable addresses of a text. */
export function emailsIn(text: string): string[] {
  return partsOf(text)
    .map(address)
    .filter((one): one is string => one !== undefined);
}

function partsOf(text: string): string[] {
  // The full stop of a Chinese keyboard is a dot here.
  return halfWidth(text)
    .replace(/。/g, '.')
    .replace(/^mailto:/i, '')
    .split(DIVIDERS)
    .filter(Boolean);
}

function address(part: string): string | undefined {
  const at = part.lastIndexOf('@');
  const local = part.slice(0, at);
  const domain = part.slice(at + 1);
  if (at < 1 || local.length > 64 || !LOCAL.test(local) || !DOMAIN.test(domain)) return undefined;
  return `${local}@${domain.toLowerCase()}`;
}
