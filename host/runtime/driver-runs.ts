/** @fileoverview How a driver starts runs: opening the file, menu clicks, calls from pages and from the editor. */
import { emptyCount } from './call-count';
import { askConsent } from './consents';
import { DriverError } from './driver-error';
import { openRequests, refusedRun, runTriggered } from './events';
import type { ExecutionRecord } from './execution-record';
import { mayEdit } from './host-document';
import { type HostState, personOf } from './host-state';
import { menuFunction } from './menus';
import { assertClientArguments, clientArguments } from './page-values';
import { personIdentity } from './run-identity';
import type { FinishedRun, RunRequest } from './run-script';

/** How finished runs come about: at once, or gathered for parallel runs. */
export type Start = (request: RunRequest) => FinishedRun | null;

/** Runs the simple onOpen, then installable ones; gives the record of the first. */
export function openFile(state: HostState, user: string): ExecutionRecord {
  const person = personOf(state, user);
  person.opened = true;
  person.menus.clear();
  // Simple triggers do not run for people who may only look [facts 3.1].
  const requests = mayEdit(state.document, user) ? openRequests(state, user) : [];
  const records = requests.map((request) => {
    const { record, driverError } = runTriggered(state, { ...request, takesPlan: false });
    if (driverError) throw driverError;
    return record;
  });
  return records[0] ?? emptyRecord(state, user);
}

/** What opening gives where nothing runs: no onOpen, or a person who may only look. */
function emptyRecord(state: HostState, user: string): ExecutionRecord {
  return {
    handler: 'onOpen',
    user,
    trigger: 'open',
    triggerUid: null,
    authMode: 'LIMITED',
    startedAt: new Date(state.clock.now()).toISOString(),
    status: 'completed',
    value: null,
    calls: emptyCount(),
    modelledMs: 0,
  };
}

export function clickMenu(
  state: HostState,
  item: string | { readonly fn: string },
  user: string,
  answers: readonly string[],
  start: Start,
): ExecutionRecord | null {
  const person = personOf(state, user);
  if (!person.opened) openFile(state, user);
  const handler = typeof item === 'string' ? menuFunction([...person.menus.values()], item) : item.fn;
  const request: RunRequest = { handler, identity: personIdentity(user, 'menu'), args: () => [], answers };
  if (!mayEdit(state.document, user)) return refusedRun(state, request, NOT_ALLOWED).record;
  if (!askConsent(state, user)) return refusedRun(state, request, UNAUTHORISED).record;
  const finished = start(request);
  if (!finished) return null;
  throwToDriver(finished);
  return finished.record;
}

/** A missing answer or a mistake of the host is the driver's matter; what a handler threw is in its record. */
export function throwToDriver({ driverError, answersLeft }: FinishedRun): void {
  if (driverError) throw driverError;
  if (answersLeft.length > 0) throw new DriverError(`Answers left over: ${answersLeft.join(', ')}`);
}

export function callFunction(
  state: HostState,
  handler: string,
  args: readonly unknown[],
  { user, via, answers = [] }: { user: string; via: 'run' | 'editor'; answers?: readonly string[] },
  start: Start,
): unknown {
  const fromPage = via === 'run';
  if (fromPage) assertClientArguments(args);
  const request: RunRequest = {
    handler,
    identity: personIdentity(user, fromPage ? 'dialog' : 'editor'),
    args: () => (fromPage ? clientArguments(args) : args),
    form: fromPage ? 'client' : 'service',
    answers,
  };
  if (!mayEdit(state.document, user)) throw scriptError(NOT_ALLOWED, 'Exception');
  if (!askConsent(state, user)) throw scriptError(UNAUTHORISED, 'Exception');
  const finished = start(request);
  return finished ? resultOf(finished) : undefined;
}

/** The value, or what the caller would get as an error. */
export function resultOf(finished: FinishedRun): unknown {
  throwToDriver(finished);
  const { record, outcome } = finished;
  if (record.status === 'completed') return record.value;
  if (outcome.state === 'failed' && record.status === 'failed') {
    // google.script.run hands on the message alone [facts 5].
    throw scriptError(outcome.message, outcome.name);
  }
  throw scriptError(record.error ?? `The run was ${record.status}`, 'Exception');
}

function scriptError(message: string, name: string): Error {
  const error = new Error(message);
  if (name !== '') error.name = name;
  return error;
}

const NOT_ALLOWED = 'You do not have permission to perform that action.';
const UNAUTHORISED = 'Authorization is required to perform that action.';
