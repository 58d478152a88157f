/** @fileoverview Blob: signed bytes, a content type, a name. */

import { ServiceError, signatureError } from '../errors';
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';
import { decodeText, encodeText } from './charsets';
import { contentTypeOfName } from './content-types';
import { signedBytes, unsignedBytes } from './signed-bytes';

export class Blob extends ServiceObject {
  static override readonly calls: CallTable = {
    copyBlob: 'free',
    getAs: 'free',
    getBytes: 'free',
    getContentType: 'free',
    getDataAsString: 'free',
    getName: 'free',
    isGoogleType: 'free',
    setBytes: 'free',
    setContentType: 'free',
    setContentTypeFromExtension: 'free',
    setDataFromString: 'free',
    setName: 'free',
  };

  readonly className = 'Blob';

  constructor(
    context: ExecutionContext,
    private _bytes: Uint8Array,
    private _type: string | null,
    private _name: string | null,
  ) {
    super(context);
  }

  copyBlob(): Blob {
    return new Blob(this._x, this._bytes.slice(), this._type, this._name);
  }

  /** To its own type, and text to plain text; other conversions are done by servers that the host is not. */
  getAs(...args: unknown[]): Blob {
    const [type] = args;
    if (args.length !== 1 || typeof type !== 'string') throw signatureError('Blob.getAs', args);
    if (type === this._type) return this.copyBlob();
    if (type === 'text/plain' && this._type?.startsWith('text/')) return this.copyBlob().setContentType(type);
    throw new ServiceError(`Converting from ${this._type} to ${type} is not supported.`);
  }

  getBytes(): number[] {
    return signedBytes(this._bytes);
  }

  getContentType(): string | null {
    return this._type;
  }

  getDataAsString(...args: unknown[]): string {
    const [charset = 'UTF-8'] = args;
    if (typeof charset !== 'string') throw signatureError('Blob.getDataAsString', args);
    return decodeText(this._bytes, charset);
  }

  getName(): string | null {
    return this._name;
  }

  isGoogleType(): boolean {
    return false;
  }

  setBytes(...args: unknown[]): this {
    if (!Array.isArray(args[0])) throw signatureError('Blob.setBytes', args);
    this._bytes = unsignedBytes(args[0]);
    return this;
  }

  setContentType(type: unknown): this {
    this._type = type === null ? null : String(type);
    return this;
  }

  setContentTypeFromExtension(): this {
    this._type = contentTypeOfName(this._name ?? '');
    return this;
  }

  setDataFromString(...args: unknown[]): this {
    const [text, charset = 'UTF-8'] = args;
    if (typeof text !== 'string' || typeof charset !== 'string') throw signatureError('Blob.setDataFromString', args);
    this._bytes = encodeText(text, charset);
    return this;
  }

  setName(name: unknown): this {
    this._name = name === null ? null : String(name);
    return this;
  }

  /** The bytes themselves, for other services. */
  get _raw(): Uint8Array {
    return this._bytes;
  }
}
