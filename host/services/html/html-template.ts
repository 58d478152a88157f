/** @fileoverview HtmlTemplate: its code is made here and run by the facade, in the script's realm. */
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';
import { HtmlOutput } from './html-output';
import { templateCode } from './template-code';

export class HtmlTemplate extends ServiceObject {
  static override readonly calls: CallTable = {
    evaluate: 'free',
    getCode: 'free',
    getCodeWithComments: 'free',
    getRawContent: 'free',
  };

  readonly className = 'HtmlTemplate';

  constructor(
    context: ExecutionContext,
    private readonly _source: string,
  ) {
    super(context);
  }

  /** Never reached from a script: the facade evaluates templates in the realm, where their variables live. */
  evaluate(): HtmlOutput {
    return new HtmlOutput(this._x, this._source);
  }

  getCode(): string {
    return templateCode(this._source);
  }

  getCodeWithComments(): string {
    return templateCode(this._source);
  }

  getRawContent(): string {
    return this._source;
  }
}
