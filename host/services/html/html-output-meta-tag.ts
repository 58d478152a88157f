/** @fileoverview A meta tag of a page. */
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';

export class HtmlOutputMetaTag extends ServiceObject {
  static override readonly calls: CallTable = { getContent: 'free', getName: 'free' };

  readonly className = 'HtmlOutputMetaTag';

  constructor(
    context: ExecutionContext,
    private readonly _name: string,
    private readonly _content: string,
  ) {
    super(context);
  }

  getContent(): string {
    return this._content;
  }

  getName(): string {
    return this._name;
  }
}
