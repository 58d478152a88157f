/** @fileoverview GmailApp: sending alone; threads, labels and drafts throw by name [docs ref: GmailApp]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { signatureError } from '../errors';
import { type CallTable, ServiceObject } from '../service-object';
import { messageOf, sendMail } from './send-mail';

export class GmailApp extends ServiceObject {
  static override readonly calls: CallTable = { getAliases: 'mail', sendEmail: 'mail' };

  readonly className = 'GmailApp';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  /** The host's accounts have no other addresses. */
  getAliases(): string[] {
    return [];
  }

  /** (recipient, subject, body[, options]); gives the service back [docs ref: GmailApp.sendEmail]. */
  sendEmail(...args: unknown[]): this {
    const known = (args.length === 3 || args.length === 4) && typeof args[3] !== 'string';
    if (!known) throw signatureError('GmailApp.sendEmail', args);
    sendMail(this._r, messageOf(args));
    return this;
  }
}
