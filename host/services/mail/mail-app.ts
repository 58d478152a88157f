/** @fileoverview MailApp: sending, and how many recipients are left for the day [facts 4.2]. */
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type CallTable, ServiceObject } from '../service-object';
import { messageOf, sendMail } from './send-mail';

export class MailApp extends ServiceObject {
  static override readonly calls: CallTable = { getRemainingDailyQuota: 'mail', sendEmail: 'mail' };

  readonly className = 'MailApp';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  getRemainingDailyQuota(): number {
    return this._r.state.accounts.left(this._r.run.effectiveUser, 'mailRecipients', this._r.now());
  }

  sendEmail(...args: unknown[]): null {
    sendMail(this._r, messageOf(args));
    return null;
  }
}
