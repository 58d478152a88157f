/** @fileoverview The request that fetch's arguments stand for: objects are form encoded [facts 4.4]. */
import { ServiceError } from '../errors';
import { Blob } from '../utilities/blob';
import type { FetchRequest } from './fetch-types';

const FORM = 'application/x-www-form-urlencoded';
const METHODS = ['get', 'delete', 'patch', 'post', 'put'];

export function requestOf(url: string, options: Readonly<Record<string, unknown>>): FetchRequest {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(url) ? url : `http://${url}`;
  if (!/^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i.test(address)) throw new ServiceError(`Invalid argument: ${url}`);
  const payload = options.payload ?? null;
  const method = String(options.method ?? (payload === null ? 'get' : 'post')).toLowerCase();
  if (!METHODS.includes(method)) throw new ServiceError('Attribute provided with invalid value: method');
  return {
    url: address,
    method,
    headers: headersOf(options.headers),
    payload: payloadText(payload),
    contentType: String(options.contentType ?? (payload instanceof Blob ? payload.getContentType() : FORM)),
  };
}

function headersOf(value: unknown): Record<string, string> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new ServiceError('Attribute provided with invalid value: headers');
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}

function payloadText(payload: unknown): string {
  if (payload === null) return '';
  if (payload instanceof Blob) return payload.getDataAsString();
  if (typeof payload !== 'object') return String(payload);
  return Object.entries(payload as Record<string, unknown>)
    .map(([name, value]) => `${formText(name)}=${formText(String(value))}`)
    .join('&');
}

/** A form writes a blank as a plus [URL standard, application/x-www-form-urlencoded]. */
function formText(text: string): string {
  return encodeURIComponent(text).replace(/%20/g, '+');
}
