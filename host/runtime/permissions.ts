/** @fileoverview May this run call this method? By AuthMode of the run and by the scopes of the manifest. */
import { ServiceError } from '../services/errors';
import type { RuntimeContext } from './runtime-context';
import { needsAuthorisation, scopesOf } from './scopes';

/** Throws what live throws for a call without authorisation [facts 1.3, 3.1]. */
export function assertPermitted(context: RuntimeContext, className: string, method: string): void {
  const granted = context.state.program.manifest.oauthScopes;
  const scopes = scopesOf(className, method);
  if (!scopes) {
    if (granted) throw new Error(`${className}.${method} has no entry in the table of scopes`);
    return;
  }
  const member = `${className}.${method}`;
  if (context.run.authMode !== 'FULL' && needsAuthorisation(className, scopes)) {
    throw new ServiceError(`You do not have permission to call ${member}. Required permissions: ${listed(scopes)}`);
  }
  if (context.run.source !== 'globals') requireScope(context, member, scopes);
}

/** Enforced when the manifest names its scopes: nothing is added to them [facts 1.3]. */
export function requireScope(context: RuntimeContext, member: string, scopes: readonly string[]): void {
  const granted = context.state.program.manifest.oauthScopes;
  if (!granted || scopes.length === 0 || scopes.some((scope) => granted.includes(scope))) return;
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${member}. Required permissions: ${listed(scopes)}`,
  );
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? (scopes[0] ?? '') : `(${scopes.join(' || ')})`;
}
