/** @fileoverview Who may talk to the server: this machine's own page with the token of this run, nobody else. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** From the address, on the first visit. */
  readonly token: string | null;
}

/** Why a request is refused; null lets it pass. */
export function refusal({ method, headers, token }: Asked, port: number, secret: string): string | null {
  const origins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  // A foreign name that resolves to this machine still carries its own name here.
  if (!origins.includes(`http://${headers.host ?? ''}`)) return 'foreign host';
  if (headers.origin !== undefined && !origins.includes(headers.origin)) return 'foreign origin';
  if (headers.origin === undefined && method !== 'GET') return 'no origin';
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site') return 'foreign page';
  return sameText(token ?? cookieOf(headers, cookieName(port)) ?? '', secret) ? null : 'no token';
}

/** Cookies do not tell ports apart. */
export function cookieName(port: number): string {
  return `register-${port}`;
}

function cookieOf({ cookie = '' }: IncomingHttpHeaders, name: string): string | null {
  const pairs = cookie.split(';').map((pair) => pair.trim().split('='));
  return pairs.find(([key]) => key === name)?.[1] ?? null;
}

function sameText(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
