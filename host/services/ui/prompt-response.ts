/** @fileoverview What a person answered to a prompt. */
import type { EnumMember } from '../enums';
import type { ExecutionContext } from '../execution-context';
import { type CallTable, ServiceObject } from '../service-object';

export class PromptResponse extends ServiceObject {
  static override readonly calls: CallTable = { getResponseText: 'free', getSelectedButton: 'free' };

  readonly className = 'PromptResponse';

  constructor(
    context: ExecutionContext,
    private readonly _button: EnumMember,
    private readonly _text: string,
  ) {
    super(context);
  }

  getResponseText(): string {
    return this._text;
  }

  getSelectedButton(): EnumMember {
    return this._button;
  }
}
