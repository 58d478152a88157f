/** @fileoverview AuthorizationInfo: which scopes the running account has granted. */

import { grantedScopes, missingScopes } from '../../runtime/consents';
import type { RuntimeContext } from '../../runtime/runtime-context';
import type { EnumMember } from '../enums';
import { type CallTable, ServiceObject } from '../service-object';
import { AuthorizationStatus } from './script-enums';

export class AuthorizationInfo extends ServiceObject {
  static override readonly calls: CallTable = {
    getAuthorizationStatus: 'free',
    getAuthorizationUrl: 'free',
    getAuthorizedScopes: 'free',
  };

  readonly className = 'AuthorizationInfo';

  constructor(
    private readonly _r: RuntimeContext,
    private readonly _asked: readonly string[] | null,
  ) {
    super(_r);
  }

  getAuthorizationStatus(): EnumMember {
    return this._missing() ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    return this._missing() ? `https://script.google.com/d/${this._r.state.scriptId}/authorize` : null;
  }

  getAuthorizedScopes(): string[] {
    return grantedScopes(this._r.state, this._r.run.effectiveUser);
  }

  private _missing(): boolean {
    const missing = missingScopes(this._r.state, this._r.run.effectiveUser);
    return missing.some((scope) => this._asked?.includes(scope) ?? true);
  }
}
