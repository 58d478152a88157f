/** @fileoverview HTTPResponse: what a request came back with. */
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';
import { Blob } from '../utilities/blob';
import { decodeText } from '../utilities/charsets';

export class HTTPResponse extends ServiceObject {
  static override readonly calls: CallTable = {
    getAllHeaders: 'free',
    getAs: 'free',
    getBlob: 'free',
    getContent: 'free',
    getContentText: 'free',
    getHeaders: 'free',
    getResponseCode: 'free',
  };

  readonly className = 'HTTPResponse';

  constructor(
    context: ExecutionContext,
    private readonly _code: number,
    private readonly _headers: Readonly<Record<string, string | readonly string[]>>,
    private readonly _bytes: Uint8Array,
  ) {
    super(context);
  }

  getAllHeaders(): Record<string, string | readonly string[]> {
    return { ...this._headers };
  }

  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type);
  }

  getBlob(): Blob {
    return new Blob(this._x, this._bytes.slice(), this._type(), null);
  }

  getContent(): number[] {
    return this.getBlob().getBytes();
  }

  getContentText(charset: unknown = 'UTF-8'): string {
    return decodeText(this._bytes, String(charset));
  }

  getHeaders(): Record<string, string> {
    return Object.fromEntries(Object.entries(this._headers).map(([name, value]) => [name, String(value)]));
  }

  getResponseCode(): number {
    return this._code;
  }

  private _type(): string {
    const found = Object.entries(this._headers).find(([name]) => name.toLowerCase() === 'content-type');
    return String(found?.[1] ?? 'text/plain').split(';')[0] ?? 'text/plain';
  }
}
