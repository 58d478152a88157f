/** @fileoverview Consents: the first menu click of a person asks for the manifest's scopes, and the host grants them unless told not to. */
import type { HostState } from './host-state';

/** Scopes the person has granted so far. */
export function grantedScopes(state: HostState, user: string): string[] {
  const granted = state.accounts.consents.filter((consent) => consent.user === user && consent.granted);
  return [...new Set(granted.flatMap(({ scopes }) => scopes))];
}

/** Scopes of the manifest the person has not granted; all of them before the first consent. */
export function missingScopes(state: HostState, user: string): string[] {
  const granted = grantedScopes(state, user);
  return (state.program.manifest.oauthScopes ?? []).filter((scope) => !granted.includes(scope));
}

/** Asks when something is missing; false when the person refuses. */
export function askConsent(state: HostState, user: string): boolean {
  const missing = missingScopes(state, user);
  const asked = state.accounts.consents.some((consent) => consent.user === user && consent.granted);
  if (asked && missing.length === 0) return true;
  const granted = !state.accounts.refusesConsent.has(user);
  const scopes = state.program.manifest.oauthScopes ?? [];
  state.accounts.consents.push({ user, scopes, at: new Date(state.clock.now()).toISOString(), granted });
  return granted;
}
