/** @fileoverview A text output: content, type, file name. */
import type { EnumMember } from '../enums';
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';

export class TextOutput extends ServiceObject {
  static override readonly calls: CallTable = {
    append: 'free',
    clear: 'free',
    downloadAsFile: 'free',
    getContent: 'free',
    getFileName: 'free',
    getMimeType: 'free',
    setContent: 'free',
    setMimeType: 'free',
  };

  readonly className = 'TextOutput';
  private _fileName: string | null = null;

  constructor(
    context: ExecutionContext,
    private _content: string,
    private _type: EnumMember,
  ) {
    super(context);
  }

  append(added: unknown): this {
    this._content += String(added);
    return this;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  downloadAsFile(name: unknown): this {
    this._fileName = String(name);
    return this;
  }

  getContent(): string {
    return this._content;
  }

  getFileName(): string | null {
    return this._fileName;
  }

  getMimeType(): EnumMember {
    return this._type;
  }

  setContent(content: unknown): this {
    this._content = String(content);
    return this;
  }

  setMimeType(type: EnumMember): this {
    this._type = type;
    return this;
  }
}
