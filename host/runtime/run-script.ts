/** @fileoverview Runs one function of the program from begin to end and keeps the record. */
import type { RunIdentity, SelectionState } from '../services/execution-context';
import { ServiceObject } from '../services/service-object';
import { createExecution, type EndState, type Execution } from './execution';
import type { ExecutionRecord } from './execution-record';
import type { HostState } from './host-state';
import { isClientFunction, isVisibleHandler } from './program';
import { createRealm, type Outcome, type RealmHost } from './realm';
import { CONSOLE_ID, serviceEntries } from './services';
import type { Wire } from './wire';

export interface RunRequest {
  readonly handler: string;
  readonly identity: RunIdentity;
  /** Arguments on the main side, made with the run's own objects. */
  readonly args: (execution: Execution) => readonly unknown[];
  /** 'client' for google.script.run: only top-level functions, values as pages get them. */
  readonly form?: 'service' | 'client';
  readonly answers?: readonly string[];
  readonly takesPlan?: boolean;
  readonly startedAt?: number;
  readonly selection?: SelectionState;
}

export interface FinishedRun {
  readonly record: ExecutionRecord;
  readonly outcome: Outcome;
  /** To be thrown at the driver: a missing answer, a mistake of the host. */
  readonly driverError: Error | null;
  readonly answersLeft: readonly string[];
}

/** An ordinary run: in this thread, straight on the workbook. */
export function runScript(state: HostState, request: RunRequest): FinishedRun {
  const execution = beginRun(state, request);
  const outcome = missingHandler(state, request) ?? runInRealm(state, request, execution);
  return endRun(state, request, execution, outcome);
}

export function beginRun(
  state: HostState,
  { identity, answers, takesPlan, startedAt, selection }: RunRequest,
): Execution {
  state.beforeRun();
  state.running++;
  return createExecution(state, {
    identity,
    ...(answers && { answers }),
    ...(takesPlan !== undefined && { takesPlan }),
    ...(startedAt !== undefined && { startedAt }),
    ...(selection && { selection }),
  });
}

/** Handlers must be seen by the static scan, whatever is defined at run time [facts 1.2, trap 20]. */
export function missingHandler({ program }: HostState, { handler, form }: RunRequest): Outcome | null {
  const visible = form === 'client' ? isClientFunction(program, handler) : isVisibleHandler(program, handler);
  if (visible) return null;
  return { state: 'failed', name: 'Exception', message: `Script function not found: ${handler}` };
}

function runInRealm(state: HostState, request: RunRequest, execution: Execution): Outcome {
  const realm = createRealm(realmHost(state, execution), state.endless ? { wallLimit: false } : {});
  const loaded = realm.load(state.program.script);
  if (loaded.state === 'failed') return loaded;
  return realm.call(request.handler, encodedArgs(request, execution), request.form ?? 'service');
}

export function encodedArgs(request: RunRequest, execution: Execution): Wire[] {
  return request.args(execution).map(execution.handles.encode);
}

function realmHost(state: HostState, execution: Execution): RealmHost {
  return {
    invoke: execution.invoke,
    now: execution.now,
    timeZone: execution.context.scriptTimeZone,
    services: serviceEntries(state.program.manifest),
    consoleId: CONSOLE_ID,
  };
}

export function endRun(state: HostState, request: RunRequest, execution: Execution, outcome: Outcome): FinishedRun {
  if (outcome.state === 'failed' && outcome.endless) execution.expire();
  const late = execution.finish();
  state.running--;
  const { status, error } = ending(execution, outcome, late?.message);
  const { identity } = request;
  const record: ExecutionRecord = {
    handler: request.handler,
    user: identity.effectiveUser,
    trigger: identity.source,
    triggerUid: identity.triggerUid,
    authMode: identity.authMode,
    startedAt: new Date(execution.startedAt).toISOString(),
    status,
    ...(error !== undefined && { error }),
    ...(status === 'failed' && outcome.state === 'failed' && outcome.stack && { stack: outcome.stack }),
    value:
      status === 'completed' && outcome.state === 'done' ? plainValue(execution.handles.decode(outcome.value)) : null,
    calls: execution.count,
    modelledMs: execution.count.modelledMs,
  };
  state.executions.push(record);
  state.clock.advanceTo(execution.now());
  if (identity.triggerUid !== null) {
    state.accounts.use(identity.effectiveUser, 'triggerMinutes', record.modelledMs / 60_000, execution.now());
  }
  state.afterRun(record);
  return { record, outcome, driverError: execution.driverError, answersLeft: execution.context.answers };
}

function ending(
  execution: Execution,
  outcome: Outcome,
  late: string | undefined,
): { status: EndState; error?: string } {
  if (execution.driverError) return { status: 'failed', error: execution.driverError.message };
  if (execution.dead === 'timed out') return { status: 'timed out', error: 'Exceeded maximum execution time' };
  if (execution.dead) return { status: execution.dead };
  if (outcome.state === 'failed') return { status: 'failed', error: errorText(outcome) };
  return late === undefined ? { status: 'completed' } : { status: 'failed', error: `Exception: ${late}` };
}

export function errorText({ name, message }: { readonly name: string; readonly message: string }): string {
  return name === '' ? message : `${name}: ${message}`;
}

/** A service object is of no use outside its run. */
function plainValue(value: unknown): unknown {
  if (value instanceof ServiceObject) return null;
  return Array.isArray(value) ? value.map(plainValue) : value;
}
