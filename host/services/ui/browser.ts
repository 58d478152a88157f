/** @fileoverview Browser: the older boxes of a spreadsheet's editor. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { defineEnum, type EnumMember, isMemberOf } from '../enums';
import { ServiceError } from '../errors';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { ask, buttonFor, promptReply, type Question } from './question';

const Buttons = defineEnum('Buttons', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Browser extends ServiceObject {
  static override readonly calls: CallTable = { inputBox: 'ui', msgBox: 'ui' };
  static override readonly enums: EnumTable = { Buttons };

  readonly className = 'Browser';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  /** The name of the button in small letters, 'cancel' when the box is closed [docs ref: Browser]. */
  msgBox(...args: unknown[]): string {
    const question = this._question('alert', args);
    const button = buttonFor(question, ask(this._r, question));
    return button === 'CLOSE' ? 'cancel' : button.toLowerCase();
  }

  inputBox(...args: unknown[]): string {
    const question = this._question('prompt', args);
    const { button, text } = promptReply(question, ask(this._r, question));
    return button === 'CANCEL' || button === 'CLOSE' ? 'cancel' : text;
  }

  /** The question that a call would put; null for any other call. */
  _questionOf(method: string, args: readonly unknown[]): Question | null {
    if (method !== 'msgBox' && method !== 'inputBox') return null;
    return this._question(method === 'msgBox' ? 'alert' : 'prompt', args);
  }

  private _question(kind: Question['kind'], args: readonly unknown[]): Question {
    this._r.ui();
    const buttons = args.find((arg): arg is EnumMember => isMemberOf(Buttons, arg))?.name ?? 'OK';
    const texts = args.filter((arg) => !isMemberOf(Buttons, arg)).map(String);
    if (texts.length === 0) throw new ServiceError('Invalid argument: prompt');
    return { kind, title: texts.length > 1 ? (texts[0] ?? '') : '', message: texts[texts.length - 1] ?? '', buttons };
  }
}
