/** @fileoverview HtmlService: pages of the project, templates and outputs. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { Blob } from '../utilities/blob';
import { SandboxMode, XFrameOptionsMode } from './html-enums';
import { HtmlOutput } from './html-output';
import { HtmlTemplate } from './html-template';

export class HtmlService extends ServiceObject {
  static override readonly calls: CallTable = {
    createHtmlOutput: 'free',
    createHtmlOutputFromFile: 'free',
    createTemplate: 'free',
    createTemplateFromFile: 'free',
    getUserAgent: 'free',
  };
  static override readonly enums: EnumTable = { SandboxMode, XFrameOptionsMode };

  readonly className = 'HtmlService';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  createHtmlOutput(...args: unknown[]): HtmlOutput {
    return new HtmlOutput(this._x, args.length === 0 ? '' : contentOf('createHtmlOutput', args));
  }

  createHtmlOutputFromFile(...args: unknown[]): HtmlOutput {
    return new HtmlOutput(this._x, this._page('createHtmlOutputFromFile', args));
  }

  createTemplate(...args: unknown[]): HtmlTemplate {
    return new HtmlTemplate(this._x, contentOf('createTemplate', args));
  }

  createTemplateFromFile(...args: unknown[]): HtmlTemplate {
    return new HtmlTemplate(this._x, this._page('createTemplateFromFile', args));
  }

  getUserAgent(): null {
    return null;
  }

  /** By name without extension, exactly as written [facts 5]. */
  private _page(method: string, args: readonly unknown[]): string {
    const [name] = args;
    if (args.length !== 1 || typeof name !== 'string') throw signatureError(`HtmlService.${method}`, args);
    const page = this._r.state.program.pages.get(name);
    if (page === undefined) throw new ServiceError(`No HTML file named ${name} was found.`);
    return page;
  }
}

function contentOf(method: string, args: readonly unknown[]): string {
  const [content] = args;
  if (content instanceof Blob) return content.getDataAsString();
  if (args.length !== 1 || typeof content !== 'string') throw signatureError(`HtmlService.${method}`, args);
  return content;
}
