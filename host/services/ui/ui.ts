/** @fileoverview Ui of the spreadsheet's editor: menus, alerts, prompts, dialogs and sidebars. */
import { showDialog } from '../../runtime/dialogs';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type EnumMember, isMemberOf } from '../enums';
import { signatureError } from '../errors';
import { HtmlOutput } from '../html/html-output';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { Menu } from './menu';
import { PromptResponse } from './prompt-response';
import { ask, buttonFor, promptReply, type Question } from './question';
import { Button, ButtonSet } from './ui-enums';

export class Ui extends ServiceObject {
  static override readonly calls: CallTable = {
    alert: 'ui',
    createAddonMenu: 'free',
    createMenu: 'free',
    prompt: 'ui',
    showModalDialog: 'ui',
    showModelessDialog: 'ui',
    showSidebar: 'ui',
  };
  static override readonly enums: EnumTable = { Button, ButtonSet };

  readonly className = 'Ui';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  createMenu(...args: unknown[]): Menu {
    if (args.length !== 1 || typeof args[0] !== 'string') throw signatureError('Ui.createMenu', args);
    return new Menu(this._r, args[0]);
  }

  createAddonMenu(): Menu {
    return new Menu(this._r, this._r.document.name);
  }

  alert(...args: unknown[]): EnumMember {
    const question = questionOf('alert', args);
    return Button[buttonFor(question, ask(this._r, question)) as keyof typeof Button];
  }

  prompt(...args: unknown[]): PromptResponse {
    const question = questionOf('prompt', args);
    const { button, text } = promptReply(question, ask(this._r, question));
    return new PromptResponse(this._r, Button[button as keyof typeof Button], text);
  }

  showModalDialog(...args: unknown[]): null {
    return this._show('modal', 'showModalDialog', args);
  }

  showModelessDialog(...args: unknown[]): null {
    return this._show('modeless', 'showModelessDialog', args);
  }

  showSidebar(...args: unknown[]): null {
    return this._show('sidebar', 'showSidebar', args);
  }

  /** The question that a call would put; null for any other call. */
  _questionOf(method: string, args: readonly unknown[]): Question | null {
    return method === 'alert' || method === 'prompt' ? questionOf(method, args) : null;
  }

  private _show(kind: 'modal' | 'modeless' | 'sidebar', method: string, args: readonly unknown[]): null {
    const [output, title] = args;
    const right = kind === 'sidebar' ? args.length === 1 : args.length === 2 && typeof title === 'string';
    if (!(output instanceof HtmlOutput) || !right) throw signatureError(`Ui.${method}`, args);
    showDialog(this._r.state, {
      kind,
      title: kind === 'sidebar' ? output.getTitle() : String(title),
      width: output.getWidth(),
      height: output.getHeight(),
      html: output.getContent(),
      user: this._r.run.effectiveUser,
    });
    return null;
  }
}

/** (message), (message, buttons) or (title, message, buttons) [docs ref: Ui]. */
function questionOf(kind: Question['kind'], args: readonly unknown[]): Question {
  const [first, second, third] = args;
  if (args.length === 1 && isText(first)) return { kind, title: '', message: String(first), buttons: 'OK' };
  if (args.length === 2 && isText(first) && isMemberOf(ButtonSet, second)) {
    return { kind, title: '', message: String(first), buttons: second.name };
  }
  if (args.length === 3 && isText(first) && isText(second) && isMemberOf(ButtonSet, third)) {
    return { kind, title: String(first), message: String(second), buttons: third.name };
  }
  throw signatureError(`Ui.${kind}`, args);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
