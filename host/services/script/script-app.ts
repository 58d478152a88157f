/** @fileoverview ScriptApp: triggers of the running account, authorisation, ids. */
import { missingScopes } from '../../runtime/consents';
import type { RuntimeContext } from '../../runtime/runtime-context';
import { type EnumMember, isMemberOf } from '../enums';
import { ServiceError, signatureError } from '../errors';
import { type CallTable, type EnumTable, ServiceObject } from '../service-object';
import { AuthorizationInfo } from './authorization-info';
import { AuthMode, AuthorizationStatus, EventType, InstallationSource, TriggerSource, WeekDay } from './script-enums';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';
import { WebService } from './web-service';

export class ScriptApp extends ServiceObject {
  static override readonly calls: CallTable = {
    deleteTrigger: 'other',
    getAuthorizationInfo: 'other',
    getIdentityToken: 'other',
    getInstallationSource: 'free',
    getOAuthToken: 'other',
    getProjectKey: 'free',
    getProjectTriggers: 'other',
    getScriptId: 'free',
    getScriptTriggers: 'other',
    getService: 'free',
    getUserTriggers: 'other',
    invalidateAuth: 'other',
    newTrigger: 'free',
    requireAllScopes: 'other',
    requireScopes: 'other',
  };
  static override readonly enums: EnumTable = {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay,
  };

  readonly className = 'ScriptApp';

  constructor(private readonly _r: RuntimeContext) {
    super(_r);
  }

  newTrigger(...args: unknown[]): TriggerBuilder {
    const [handler] = args;
    if (args.length !== 1 || typeof handler !== 'string') throw signatureError('ScriptApp.newTrigger', args);
    return new TriggerBuilder(this._r, handler);
  }

  /** Only those of the running account; nobody sees another's [facts 3.2]. */
  getProjectTriggers(): Trigger[] {
    return this._r.state.triggers.ownedBy(this._r.run.effectiveUser).map((record) => new Trigger(this._r, record));
  }

  getScriptTriggers(): Trigger[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(...args: unknown[]): Trigger[] {
    const file = args[0] as { readonly getId?: () => string } | null | undefined;
    if (args.length !== 1 || typeof file?.getId !== 'function') throw signatureError('ScriptApp.getUserTriggers', args);
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === file.getId?.());
  }

  deleteTrigger(...args: unknown[]): null {
    const [trigger] = args;
    if (args.length !== 1 || !(trigger instanceof Trigger)) throw signatureError('ScriptApp.deleteTrigger', args);
    this._r.state.triggers.remove(trigger.getUniqueId());
    return null;
  }

  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    const [mode, scopes = null] = args;
    const right = isMemberOf(AuthMode, mode) && (scopes === null || Array.isArray(scopes));
    if (!right) throw signatureError('ScriptApp.getAuthorizationInfo', args);
    return new AuthorizationInfo(this._r, scopes === null ? null : this._knownScopes(scopes));
  }

  requireAllScopes(...args: unknown[]): null {
    if (!isMemberOf(AuthMode, args[0])) throw signatureError('ScriptApp.requireAllScopes', args);
    return this._require(missingScopes(this._r.state, this._r.run.effectiveUser));
  }

  requireScopes(...args: unknown[]): null {
    const [mode, scopes] = args;
    if (!isMemberOf(AuthMode, mode) || !Array.isArray(scopes)) throw signatureError('ScriptApp.requireScopes', args);
    const asked = this._knownScopes(scopes);
    const missing = missingScopes(this._r.state, this._r.run.effectiveUser);
    return this._require(asked.filter((scope) => missing.includes(scope)));
  }

  /** Revokes what the running account has granted. */
  invalidateAuth(): null {
    const { consents } = this._r.state.accounts;
    const kept = consents.filter(({ user }) => user !== this._r.run.effectiveUser);
    consents.splice(0, consents.length, ...kept);
    return null;
  }

  getOAuthToken(): string {
    if (this._r.run.authMode !== 'FULL') {
      throw new ServiceError('You do not have permission to call ScriptApp.getOAuthToken.');
    }
    return `ya29.${this._r.state.scriptId}`;
  }

  getIdentityToken(): null {
    return null;
  }

  getInstallationSource(): EnumMember {
    return InstallationSource.NONE;
  }

  getScriptId(): string {
    return this._r.state.scriptId;
  }

  /** Scopes that the script does not ask for lead to an error [docs ref: ScriptApp]. */
  private _knownScopes(scopes: readonly unknown[]): string[] {
    const known = this._r.state.program.manifest.oauthScopes ?? [];
    const strange = scopes.map(String).find((scope) => !known.includes(scope));
    if (strange !== undefined) throw new ServiceError(`The scope ${strange} is not required by the script.`);
    return scopes.map(String);
  }

  private _require(missing: readonly string[]): null {
    if (missing.length === 0) return null;
    throw new ServiceError(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  }

  getProjectKey(): string {
    return this._r.state.scriptId;
  }

  getService(): WebService {
    return new WebService(this._r);
  }
}
