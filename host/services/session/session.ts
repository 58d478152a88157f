/** @fileoverview Session: who is at the keyboard, whose authority runs [facts 1.5, 4.4]. */
import { createHash } from 'node:crypto';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type CallTable, ServiceObject } from '../service-object';
import { User } from './user';

/** getTemporaryActiveUserKey changes every 30 days [docs ref: Session]. */
const KEY_LIFE_MS = 30 * 86_400_000;

export class Session extends ServiceObject {
  static override readonly calls: CallTable = {
    getActiveUser: 'other',
    getActiveUserLocale: 'free',
    getEffectiveUser: 'other',
    getScriptTimeZone: 'free',
    getTemporaryActiveUserKey: 'other',
    getTimeZone: 'free',
    getUser: 'other',
  };

  readonly className = 'Session';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  getActiveUser(): User {
    return new User(this._r, this._r.run.activeUser);
  }

  /** Blank in a simple trigger, which has no authority [strict side: "may or may not know the user's identity"]. */
  getEffectiveUser(): User {
    const { authMode, effectiveUser, activeUser } = this._r.run;
    return new User(this._r, authMode === 'FULL' ? effectiveUser : activeUser);
  }

  getUser(): User {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return this._r.workbook.locale.split('_')[0] ?? 'en';
  }

  getScriptTimeZone(): string {
    return this._r.scriptTimeZone;
  }

  getTimeZone(): string {
    return this._r.scriptTimeZone;
  }

  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this._r.now() / KEY_LIFE_MS);
    return createHash('sha256')
      .update(`${this._r.state.scriptId} ${period} ${this._r.run.effectiveUser}`)
      .digest('base64')
      .slice(0, 28);
  }
}
