/** @fileoverview One execution: the choke point through which every service call of a script goes. */
import { ServiceError, signatureError } from '../services/errors';
import type { RunIdentity, SelectionState } from '../services/execution-context';
import { type CostKind, type ServiceClass, type ServiceObject, visibleMethods } from '../services/service-object';
import { WorkbookError } from '../workbook/workbook-error';
import { type CallCount, countCall, emptyCount } from './call-count';
import { DriverError } from './driver-error';
import { firstCell, type HostState, personOf } from './host-state';
import { knownMembers } from './known-members';
import { callTime, MODEL, RUN_LIMIT_MS, SIMPLE_TRIGGER_LIMIT_MS } from './modelled-time';
import { assertPermitted } from './permissions';
import type { Reply } from './realm';
import { createRuntimeContext, type RuntimeContext } from './runtime-context';
import { createServices } from './services';
import { createHandleTable, type HandleTable, type Wire } from './wire';
import { createWriteBuffer } from './write-buffer';

export type EndState = 'completed' | 'failed' | 'killed' | 'timed out' | 'refused';

export interface ExecutionOptions {
  readonly identity: RunIdentity;
  readonly answers?: readonly string[];
  /** Does it take the kill and the interruptions that are planned for the next run? */
  readonly takesPlan?: boolean;
  /** false for host.globals, which no limit ends. */
  readonly limited?: boolean;
  readonly startedAt?: number;
  /** What is selected for this run; else what its person has selected. */
  readonly selection?: SelectionState;
}

export interface Execution {
  readonly context: RuntimeContext;
  readonly handles: HandleTable;
  readonly count: CallCount;
  readonly startedAt: number;
  invoke(id: number, method: string, args: readonly Wire[]): Reply;
  now(): number;
  flush(): void;
  /** Ends it as its time limit does. */
  expire(): void;
  /** The state a kill left, null while alive. */
  readonly dead: EndState | null;
  /** What must be thrown at the driver: a missing answer, a mistake of the host itself. */
  readonly driverError: Error | null;
  /** Flushes what is left, lets locks fall; returns the failure of that last flush. */
  finish(): ServiceError | null;
}

const KILLED: Reply = { e: { name: 'Killed', message: 'Exceeded maximum execution time' } };
const methodTables = new Map<object, Map<string, CostKind | null>>();

export function createExecution(state: HostState, options: ExecutionOptions): Execution {
  const plan = options.takesPlan === false ? { kill: null, interruptions: [] } : state.faults.takePlan();
  const count = emptyCount();
  const buffer = createWriteBuffer();
  const handles = createHandleTable();
  const startedAt = options.startedAt ?? state.clock.now();
  const simple = options.identity.authMode !== 'FULL';
  const limit = options.limited === false ? Number.POSITIVE_INFINITY : simple ? SIMPLE_TRIGGER_LIMIT_MS : RUN_LIMIT_MS;
  let invocations = 0;
  let dead: EndState | null = null;
  let driverError: Error | null = null;

  function spend(ms: number): void {
    count.modelledMs += ms;
    state.calls.modelledMs += ms;
  }

  function flush(explicit = false): void {
    if (buffer.size === 0 && !explicit) return;
    count.flushes++;
    state.calls.flushes++;
    spend(MODEL.flush);
    spend(buffer.flush() * MODEL.flushCell);
  }

  function die(end: EndState): Reply {
    dead = end;
    buffer.flushPrefix(Math.floor(state.random.next() * (buffer.size + 1)));
    state.locks.release(execution);
    return KILLED;
  }

  const context = createRuntimeContext(
    state,
    options.identity,
    {
      now: () => execution.now(),
      buffer: (apply, cells) => buffer.add({ apply, cells }),
      flush: () => flush(),
      cellsSearched: (cells) => spend(cells * MODEL.findCell),
      cellsRead: (cells) => {
        count.cellsRead += cells;
        state.calls.cellsRead += cells;
        spend(cells * MODEL.readCell);
      },
      cellsWritten: (cells) => {
        count.cellsWritten += cells;
        state.calls.cellsWritten += cells;
        spend(cells * MODEL.writeCell);
      },
      spend,
      answers: [...(options.answers ?? [])],
      suspend: () => state.locks.release(execution),
      owner: () => execution,
    },
    options.selection ?? selectionFor(state, options.identity),
  );

  function invoke(id: number, method: string, args: readonly Wire[]): Reply {
    if (dead) return KILLED;
    invocations++;
    const target = handles.object(id);
    if (!target) throw new Error(`no object ${id} in this run`);
    for (const { at, act } of plan.interruptions) if (at === invocations) act();
    const killed = plan.kill?.at === invocations ? plan.kill.effect : null;
    if (killed === 'before') return die('killed');
    const reply = answer(target, method, args);
    if (dead) return reply;
    if (killed === 'after') return die('killed');
    return count.modelledMs > limit ? die('timed out') : reply;
  }

  function answer(target: ServiceObject, method: string, args: readonly Wire[]): Reply {
    try {
      return {
        r: handles.encode(
          perform(
            target,
            method,
            Array.from(args, (arg) => handles.decode(arg)),
          ),
        ),
      };
    } catch (error) {
      if (error instanceof ServiceError || error instanceof WorkbookError) {
        return { e: { name: error instanceof ServiceError ? error.name : 'Exception', message: error.message } };
      }
      // A mistake of the driver or of the host itself: the run ends, and the driver is told.
      driverError = error instanceof Error ? error : new DriverError(String(error));
      return die('failed');
    }
  }

  function perform(target: ServiceObject, method: string, args: unknown[]): unknown {
    const kind = costOf(target, method);
    const member = `${target.className}.${method}`;
    countCall(count, kind, member);
    countCall(state.calls, kind, member);
    spend(callTime(kind));
    assertPermitted(context, target.className, method);
    // What is handed over too much is refused like any wrong signature [repo texts #13311638681].
    if (args.length > 0 && knownMembers(target.className).nullary.has(method)) throw signatureError(member, args);
    const fault = state.faults.take(member);
    if (fault?.effect === 'before') throw fault.error;
    if (kind === 'read' || kind === 'structure') flush();
    if (kind === 'flush') flush(true);
    const result = (target as unknown as Record<string, (...args: unknown[]) => unknown>)[method]?.(...args);
    if (fault) throw fault.error;
    return result;
  }

  const execution: Execution = {
    context,
    handles,
    count,
    startedAt,
    invoke,
    now: () => startedAt + Math.round(count.modelledMs),
    flush: () => flush(),
    expire: () => void die('timed out'),
    get dead() {
      return dead;
    },
    get driverError() {
      return driverError;
    },
    finish: () => {
      const failure = dead ? null : lastFlush(flush);
      state.locks.release(execution);
      return failure;
    },
  };
  createServices(context, handles);
  spend(MODEL.start);
  return execution;
}

/** A run without a person at the keyboard has the first cell, not anybody's selection [facts 2.7, folklore]. */
function selectionFor(state: HostState, { source, effectiveUser }: RunIdentity): SelectionState {
  const alone = source === 'clock' || source === 'formSubmit' || source === 'change';
  return alone ? firstCell(state) : personOf(state, effectiveUser).selection;
}

function lastFlush(flush: () => void): ServiceError | null {
  try {
    flush();
    return null;
  } catch (error) {
    if (error instanceof ServiceError) return error;
    if (error instanceof WorkbookError) return new ServiceError(error.message);
    throw error;
  }
}

function costOf(target: ServiceObject, method: string): CostKind {
  const type = target.constructor as unknown as ServiceClass;
  let table = methodTables.get(type.prototype);
  if (!table) {
    table = visibleMethods(type);
    methodTables.set(type.prototype, table);
  }
  const kind = table.get(method);
  if (!kind) throw new Error(`${target.className}.${method} has no entry in its call table`);
  return kind;
}
