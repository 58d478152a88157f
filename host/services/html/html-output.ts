/** @fileoverview HtmlOutput: content, title, size and meta tags of a page. */

import { ServiceError } from '../errors';
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';
import { Blob } from '../utilities/blob';
import { HtmlOutputMetaTag } from './html-output-meta-tag';
import { HtmlTemplate } from './html-template';

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const META_TAGS = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

export class HtmlOutput extends ServiceObject {
  static override readonly calls: CallTable = {
    addMetaTag: 'free',
    append: 'free',
    appendUntrusted: 'free',
    asTemplate: 'free',
    clear: 'free',
    getAs: 'free',
    getBlob: 'free',
    getContent: 'free',
    getFaviconUrl: 'free',
    getHeight: 'free',
    getMetaTags: 'free',
    getTitle: 'free',
    getWidth: 'free',
    setContent: 'free',
    setFaviconUrl: 'free',
    setHeight: 'free',
    setSandboxMode: 'free',
    setTitle: 'free',
    setWidth: 'free',
    setXFrameOptionsMode: 'free',
  };

  readonly className = 'HtmlOutput';
  private _title = '';
  private _width: number | null = null;
  private _height: number | null = null;
  private _favicon: string | null = null;
  private readonly _tags: { name: string; content: string }[] = [];

  constructor(
    context: ExecutionContext,
    private _content: string,
  ) {
    super(context);
  }

  addMetaTag(name: unknown, content: unknown): this {
    if (!META_TAGS.includes(String(name))) {
      throw new ServiceError('The meta tag name that you specified is not supported in this context.');
    }
    this._tags.push({ name: String(name), content: String(content) });
    return this;
  }

  append(added: unknown): this {
    this._content += String(added);
    return this;
  }

  appendUntrusted(added: unknown): this {
    this._content += String(added).replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);
    return this;
  }

  asTemplate(): HtmlTemplate {
    return new HtmlTemplate(this._x, this._content);
  }

  clear(): this {
    this._content = '';
    return this;
  }

  getAs(type: unknown): Blob {
    return this.getBlob().getAs(type);
  }

  getBlob(): Blob {
    return new Blob(this._x, new Uint8Array(Buffer.from(this._content, 'utf8')), 'text/html', null);
  }

  getContent(): string {
    return this._content;
  }

  getFaviconUrl(): string | null {
    return this._favicon;
  }

  getHeight(): number | null {
    return this._height;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return this._tags.map(({ name, content }) => new HtmlOutputMetaTag(this._x, name, content));
  }

  getTitle(): string {
    return this._title;
  }

  getWidth(): number | null {
    return this._width;
  }

  setContent(content: unknown): this {
    this._content = String(content);
    return this;
  }

  setFaviconUrl(url: unknown): this {
    this._favicon = String(url);
    return this;
  }

  setHeight(height: unknown): this {
    this._height = height === null ? null : Number(height);
    return this;
  }

  /** Without effect: only the IFRAME sandbox is left [facts 5]. */
  setSandboxMode(): this {
    return this;
  }

  setTitle(title: unknown): this {
    this._title = String(title);
    return this;
  }

  setWidth(width: unknown): this {
    this._width = width === null ? null : Number(width);
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }
}
