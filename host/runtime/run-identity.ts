/** @fileoverview Who a run is: person at the keyboard, simple trigger without authority, installable trigger as its maker [facts 1.5, 3]. */
import type { RunIdentity, RunSource } from '../services/execution-context';
import type { HostState } from './host-state';
import type { TriggerRecord } from './trigger-store';

export function personIdentity(user: string, source: RunSource): RunIdentity {
  return { activeUser: user, effectiveUser: user, authMode: 'FULL', source, triggerUid: null };
}

/** No authority; blank user on consumer accounts (contested: "may or may not", the strict side) [facts 3.1, 4.4]. */
export function simpleIdentity(state: HostState, user: string, source: RunSource): RunIdentity {
  const activeUser = state.accounts.sameDomain(user) ? user : '';
  return { activeUser, effectiveUser: user, authMode: 'LIMITED', source, triggerUid: null };
}

/** The maker's authority; who acted is blank unless both are of one domain [facts 3.3]. */
export function triggerIdentity(
  state: HostState,
  trigger: TriggerRecord,
  actor: string,
  source: RunSource,
): RunIdentity {
  const known = actor !== '' && state.accounts.sameDomain(actor) && state.accounts.sameDomain(trigger.owner);
  return {
    activeUser: known ? actor : '',
    effectiveUser: trigger.owner,
    authMode: 'FULL',
    source,
    triggerUid: trigger.uid,
  };
}
