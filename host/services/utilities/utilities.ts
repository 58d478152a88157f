/** @fileoverview Utilities: dates, text, bytes, digests, blobs, archives, sleep. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { LONGEST_SLEEP_MS } from '../../runtime/modelled-time';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { isTimeZone } from '../../runtime/time-zone';
import { isMemberOf } from '../enums';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { unzip, zip } from './archives';
import { Blob } from './blob';
import { contentTypeOfName } from './content-types';
import { bytesOf, digest, mac, rsaSignature } from './digests';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';
import { parseDate } from './parse-date';
import { signedBytes } from './signed-bytes';
import { Charset, DigestAlgorithm, MacAlgorithm, RsaAlgorithm } from './utilities-enums';

const isData = (value: unknown): value is string | unknown[] => typeof value === 'string' || Array.isArray(value);

export class Utilities extends ServiceObject {
  static override readonly calls: CallTable = {
    base64Decode: 'free',
    base64DecodeWebSafe: 'free',
    base64Encode: 'free',
    base64EncodeWebSafe: 'free',
    computeDigest: 'free',
    computeHmacSha256Signature: 'free',
    computeHmacSignature: 'free',
    computeRsaSha1Signature: 'free',
    computeRsaSha256Signature: 'free',
    computeRsaSignature: 'free',
    formatDate: 'free',
    formatString: 'free',
    getUuid: 'free',
    gzip: 'free',
    jsonParse: 'free',
    jsonStringify: 'free',
    newBlob: 'free',
    parseCsv: 'free',
    parseDate: 'free',
    sleep: 'sleep',
    ungzip: 'free',
    unzip: 'free',
    zip: 'free',
  };
  static override readonly enums: EnumTable = { Charset, DigestAlgorithm, MacAlgorithm, RsaAlgorithm };

  readonly className = 'Utilities';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  formatDate(...args: unknown[]): string {
    const [date, zone, pattern] = args;
    const right = date instanceof Date && typeof zone === 'string' && typeof pattern === 'string' && args.length === 3;
    if (!right) throw signatureError('Utilities.formatDate', args);
    if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date');
    // Java takes a zone it does not know for GMT.
    return formatDate(date.getTime(), isTimeZone(zone) ? zone : 'GMT', pattern);
  }

  parseDate(...args: unknown[]): Date {
    const [text, zone, pattern] = args;
    const right = typeof text === 'string' && typeof zone === 'string' && typeof pattern === 'string';
    if (!right || args.length !== 3) throw signatureError('Utilities.parseDate', args);
    return new Date(parseDate(text, isTimeZone(zone) ? zone : 'GMT', pattern));
  }

  formatString(...args: unknown[]): string {
    const [template, ...values] = args;
    if (typeof template !== 'string') throw signatureError('Utilities.formatString', args);
    return formatString(template, values);
  }

  parseCsv(...args: unknown[]): string[][] {
    const [text, delimiter = ','] = args;
    const sign = typeof delimiter === 'number' ? String.fromCharCode(delimiter) : delimiter;
    if (typeof text !== 'string' || typeof sign !== 'string') throw signatureError('Utilities.parseCsv', args);
    return parseCsv(text, sign);
  }

  base64Encode(...args: unknown[]): string {
    return Buffer.from(dataOf('base64Encode', args)).toString('base64');
  }

  base64EncodeWebSafe(...args: unknown[]): string {
    const text = Buffer.from(dataOf('base64EncodeWebSafe', args)).toString('base64');
    return text.replace(/\+/g, '-').replace(/\//g, '_');
  }

  /** Takes the web-safe alphabet too [facts 4.4]. */
  base64Decode(...args: unknown[]): number[] {
    const [text] = args;
    if (typeof text !== 'string') throw signatureError('Utilities.base64Decode', args);
    if (!/^[\w+/-]*={0,2}$/.test(text.replace(/\s/g, ''))) throw new ServiceError('Could not decode string.');
    return signedBytes(new Uint8Array(Buffer.from(text, 'base64')));
  }

  base64DecodeWebSafe(...args: unknown[]): number[] {
    return this.base64Decode(...args);
  }

  computeDigest(...args: unknown[]): number[] {
    const [algorithm, value, charset] = args;
    if (!isMemberOf(DigestAlgorithm, algorithm) || !isData(value))
      throw signatureError('Utilities.computeDigest', args);
    return digest(algorithm, value, charset);
  }

  computeHmacSha256Signature(...args: unknown[]): number[] {
    const [value, key, charset] = args;
    if (!isData(value) || !isData(key)) throw signatureError('Utilities.computeHmacSha256Signature', args);
    return mac('sha256', value, key, charset);
  }

  computeHmacSignature(...args: unknown[]): number[] {
    const [algorithm, value, key, charset] = args;
    const right = isMemberOf(MacAlgorithm, algorithm) && isData(value) && isData(key);
    if (!right) throw signatureError('Utilities.computeHmacSignature', args);
    return mac(algorithm.name, value, key, charset);
  }

  computeRsaSignature(...args: unknown[]): number[] {
    const [algorithm, value, key, charset] = args;
    const right = isMemberOf(RsaAlgorithm, algorithm) && isData(value) && typeof key === 'string';
    if (!right) throw signatureError('Utilities.computeRsaSignature', args);
    return rsaSignature(algorithm, value, key, charset);
  }

  computeRsaSha1Signature(...args: unknown[]): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_1, ...args);
  }

  computeRsaSha256Signature(...args: unknown[]): number[] {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_256, ...args);
  }

  /** Version 4 in form, seeded so that runs can be repeated. */
  getUuid(): string {
    const digits = Array.from({ length: 32 }, () => Math.floor(this._x.random() * 16).toString(16));
    digits[12] = '4';
    digits[16] = '89ab'[Math.floor(this._x.random() * 4)] ?? '8';
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  newBlob(...args: unknown[]): Blob {
    const [data, type = null, name = null] = args;
    if (!isData(data) || args.length > 3) throw signatureError('Utilities.newBlob', args);
    const usual = typeof data === 'string' ? 'text/plain' : null;
    return new Blob(this._x, bytesOf(data, Charset.UTF_8), textOrNull(type) ?? usual, textOrNull(name));
  }

  gzip(...args: unknown[]): Blob {
    const [blob, name = 'archive.gz'] = args;
    if (!(blob instanceof Blob)) throw signatureError('Utilities.gzip', args);
    return new Blob(this._x, new Uint8Array(gzipSync(blob._raw)), 'application/x-gzip', textOrNull(name));
  }

  ungzip(...args: unknown[]): Blob {
    const [blob] = args;
    if (!(blob instanceof Blob)) throw signatureError('Utilities.ungzip', args);
    const name = blob.getName()?.replace(/\.gz$/, '') ?? null;
    return new Blob(this._x, new Uint8Array(gunzipSync(blob._raw)), contentTypeOfName(name ?? ''), name);
  }

  zip(...args: unknown[]): Blob {
    const [blobs, name = 'archive.zip'] = args;
    const right = Array.isArray(blobs) && blobs.every((blob): blob is Blob => blob instanceof Blob);
    if (!right) throw signatureError('Utilities.zip', args);
    const entries = blobs.map((blob) => ({ name: blob.getName() ?? '', bytes: blob._raw }));
    return new Blob(this._x, zip(entries), 'application/zip', textOrNull(name));
  }

  unzip(...args: unknown[]): Blob[] {
    const [blob] = args;
    if (!(blob instanceof Blob)) throw signatureError('Utilities.unzip', args);
    return unzip(blob._raw).map(({ name, bytes }) => new Blob(this._x, bytes, contentTypeOfName(name), name));
  }

  jsonParse(text: unknown): unknown {
    return JSON.parse(String(text));
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  /** The only wait there is: it counts against the run's limit [facts 1.1]. */
  sleep(...args: unknown[]): null {
    const [ms] = args;
    if (typeof ms !== 'number' || args.length !== 1) throw signatureError('Utilities.sleep', args);
    if (ms < 0 || ms > LONGEST_SLEEP_MS) throw new ServiceError('Invalid argument: milliseconds');
    this._r.spend(ms);
    return null;
  }
}

/** Text is UTF-8 here unless a charset is named. */
function dataOf(method: string, args: readonly unknown[]): Uint8Array {
  const [data, charset = Charset.UTF_8] = args;
  if (!isData(data) || args.length > 2) throw signatureError(`Utilities.${method}`, args);
  return bytesOf(data, charset);
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : String(value);
}
