/** @fileoverview What people's actions set off: simple and installable triggers, queued, then settled. */
import type { EventReport } from '../people/desk';
import type { RunSource, SelectionState } from '../services/execution-context';
import { emptyCount } from './call-count';
import { missingScopes } from './consents';
import { changeEvent, clockEvent, editEvent, formSubmitEvent, openEvent } from './event-objects';
import type { Execution } from './execution';
import type { ExecutionRecord } from './execution-record';
import type { HostState } from './host-state';
import { isVisibleHandler } from './program';
import { simpleIdentity, triggerIdentity } from './run-identity';
import { type FinishedRun, type RunRequest, runScript } from './run-script';
import { nextFiring } from './trigger-schedule';
import type { TriggerKind, TriggerRecord } from './trigger-store';

type MakeEvent = (execution: Execution) => Record<string, unknown>;

/** Queues what a person's edit or change sets off; viewers set off nothing [facts 3.1]. */
export function queueReports(state: HostState, user: string, reports: readonly EventReport[]): void {
  for (const report of reports) {
    if (report.kind === 'change') {
      queueInstallable(state, 'ON_CHANGE', 'change', user, (run) => changeEvent(run, report.changeType));
      continue;
    }
    const { range, sheetId, value, oldValue } = report;
    const details = {
      range: { ...range, sheetId },
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
    const selected = { sheetId, row: range.row, column: range.column, rows: range.numRows, columns: range.numColumns };
    const event: MakeEvent = (run) => editEvent(run, details);
    queueSimple(state, 'onEdit', 'edit', user, event, selected);
    queueInstallable(state, 'ON_EDIT', 'edit', user, event, selected);
  }
}

export function queueFormSubmit(
  state: HostState,
  formId: string | null,
  submission: Parameters<typeof formSubmitEvent>[1],
): void {
  const makes = (run: Execution) => formSubmitEvent(run, submission);
  for (const trigger of state.triggers.of('ON_FORM_SUBMIT')) {
    if (trigger.source === 'SPREADSHEETS' || trigger.sourceId === formId)
      queueTrigger(state, trigger, 'formSubmit', '', makes);
  }
}

/** The contested side: a script's writes fire onChange [facts 3.2]. What onChange handlers write fires nothing more. */
export function queueScriptChange(state: HostState, { calls, trigger, user }: ExecutionRecord): void {
  if (calls.writes === 0 || trigger === 'change') return;
  queueInstallable(state, 'ON_CHANGE', 'change', user, (run) => changeEvent(run, 'EDIT'));
}

function queueSimple(
  state: HostState,
  handler: string,
  source: RunSource,
  user: string,
  event: MakeEvent,
  selection: SelectionState,
): void {
  if (!isVisibleHandler(state.program, handler)) return;
  const identity = simpleIdentity(state, user, source);
  state.events.add({ handler, identity, selection, args: (run) => [event(run)] }, state.clock.now());
}

function queueInstallable(
  state: HostState,
  kind: TriggerKind,
  source: RunSource,
  user: string,
  event: MakeEvent,
  selection?: SelectionState,
): void {
  for (const trigger of state.triggers.of(kind)) queueTrigger(state, trigger, source, user, event, selection);
}

function queueTrigger(
  state: HostState,
  trigger: TriggerRecord,
  source: RunSource,
  user: string,
  event: MakeEvent,
  selection?: SelectionState,
): void {
  const identity = triggerIdentity(state, trigger, user, source);
  const request: RunRequest = {
    handler: trigger.handler,
    identity,
    args: (run) => [event(run)],
    ...(selection && { selection }),
  };
  state.events.add(request, state.clock.now());
}

/** A person opens the file: simple onOpen, then installable ones. */
export function openRequests(state: HostState, user: string): RunRequest[] {
  const simple: RunRequest = {
    handler: 'onOpen',
    identity: simpleIdentity(state, user, 'open'),
    args: (run) => [openEvent(run)],
  };
  const installable = state.triggers.of('ON_OPEN').map(
    (trigger): RunRequest => ({
      handler: trigger.handler,
      identity: triggerIdentity(state, trigger, user, 'open'),
      args: (run) => [openEvent(run)],
    }),
  );
  return [...(isVisibleHandler(state.program, 'onOpen') ? [simple] : []), ...installable];
}

/** Runs all queued events; what they queue in turn (nothing does: scripts fire no events) would run too. */
export function settleEvents(state: HostState): FinishedRun[] {
  const finished: FinishedRun[] = [];
  while (state.events.size > 0) {
    for (const { at, request } of state.events.take()) {
      state.clock.advanceTo(at);
      finished.push(runTriggered(state, { ...request, startedAt: Math.max(at, state.clock.now()) }));
    }
  }
  return finished;
}

/** A trigger needs its maker's access, consent and trigger minutes [facts 3.2, 4.1]. */
export function runTriggered(state: HostState, request: RunRequest): FinishedRun {
  const refusal = request.identity.triggerUid === null ? null : refusalOf(state, request);
  return refusal === null ? runScript(state, request) : refusedRun(state, request, refusal);
}

function refusalOf(state: HostState, { identity }: RunRequest): string | null {
  const owner = identity.effectiveUser;
  const level = state.document.accessOf(owner);
  if (level !== 'owner' && level !== 'editor') {
    return 'You do not have permissions to access the requested document.';
  }
  // A scope added to the manifest stops all triggers until their owner authorises again [facts, second reading].
  if (missingScopes(state, owner).length > 0) {
    return 'Authorization is required to perform that action. Please run the script again to authorize it.';
  }
  const left = state.accounts.left(owner, 'triggerMinutes', state.clock.now());
  return left > 0 ? null : 'Service using too much computer time for one day.';
}

/** A run that live does not even start, kept on record. */
export function refusedRun(state: HostState, { handler, identity }: RunRequest, message: string): FinishedRun {
  const record: ExecutionRecord = {
    handler,
    user: identity.effectiveUser,
    trigger: identity.source,
    triggerUid: identity.triggerUid,
    authMode: identity.authMode,
    startedAt: new Date(state.clock.now()).toISOString(),
    status: 'refused',
    error: `Exception: ${message}`,
    value: null,
    calls: emptyCount(),
    modelledMs: 0,
  };
  state.executions.push(record);
  return { record, outcome: { state: 'failed', name: 'Exception', message }, driverError: null, answersLeft: [] };
}

/** Lets time pass: due time-driven triggers run in order, each when it is due. */
export function advanceClock(state: HostState, until: number): FinishedRun[] {
  const finished = settleEvents(state);
  for (let due = nextDue(state, until); due !== null; due = nextDue(state, until)) {
    const { trigger, at } = due;
    state.clock.advanceTo(at);
    trigger.nextAt = trigger.schedule ? nextFiring(trigger.schedule, at) : null;
    const identity = triggerIdentity(state, trigger, '', 'clock');
    finished.push(
      runTriggered(state, { handler: trigger.handler, identity, startedAt: at, args: (run) => [clockEvent(run, at)] }),
    );
    finished.push(...settleEvents(state));
  }
  state.clock.advanceTo(until);
  return finished;
}

function nextDue(state: HostState, until: number): { trigger: TriggerRecord; at: number } | null {
  const due = state.triggers.all
    .flatMap((trigger) => (trigger.nextAt !== null && trigger.nextAt <= until ? [{ trigger, at: trigger.nextAt }] : []))
    .sort((a, b) => a.at - b.at);
  return due[0] ?? null;
}
