/** @fileoverview A realm: a bare vm context with its own Date and the facade, in which a program is evaluated anew. */
import { type Context, constants, createContext, Script } from 'node:vm';
import { FACADE_SOURCE } from './facade-source';
import { REALM_DATE_SOURCE } from './realm-date-source';
import { REALM_LANGUAGE_SOURCE } from './realm-language-source';
import type { ServiceEntry } from './service-entry';
import { withSilentPromises } from './silent-promises';
import { localToUtc, zoneOffset } from './time-zone';
import type { Wire } from './wire';
import { zoneName } from './zone-name';

/** Answer of the choke point: a result, or an error to raise in the script. */
export type Reply = { readonly r: Wire } | { readonly e: { readonly name: string; readonly message: string } };

export interface RealmHost {
  invoke(id: number, method: string, args: readonly Wire[]): Reply;
  now(): number;
  readonly timeZone: string;
  readonly services: readonly ServiceEntry[];
  readonly consoleId: number;
}

export type Outcome =
  | { readonly state: 'done'; readonly value: Wire }
  | {
      readonly state: 'failed';
      readonly name: string;
      readonly message: string;
      readonly stack?: string;
      /** A loop without service calls, which no modelled time ends. */
      readonly endless?: boolean;
    };

export interface Realm {
  /** Runs the program's top level. */
  load(source: Script): Outcome;
  /** Calls a function of the program; an async one is awaited, microtasks are drained. */
  call(name: string, args: readonly Wire[], form: 'service' | 'client'): Outcome;
}

interface Facade {
  readonly globals: object;
  fromWire(wire: Wire): unknown;
  toWire(value: unknown): Wire;
  clientValue(value: unknown): Wire;
  settle(promise: PromiseLike<unknown>, take: (value: unknown) => void, fail: (error: unknown) => void): void;
}

// A backstop for endless loops only: real limits are modelled ones.
const WALL_LIMIT_MS = 120_000;

const languageScript = new Script(REALM_LANGUAGE_SOURCE, { filename: 'runtime' });
const dateScript = new Script(REALM_DATE_SOURCE, { filename: 'runtime' });
const facadeScript = new Script(FACADE_SOURCE, { filename: 'runtime' });
const goScript = new Script('__go()', { filename: 'runtime' });
const lookups = new Map<string, Script>();
/** Programs whose top level came to its end once: a watchdog is a thread to start and to wait for, in every run. */
const ending = new WeakSet<Script>();

export function createRealm(host: RealmHost, options: { readonly wallLimit?: number | false } = {}): Realm {
  const context = createContext(constants.DONT_CONTEXTIFY as unknown as Context, { microtaskMode: 'afterEvaluate' });
  const limit = options.wallLimit === false ? {} : { timeout: options.wallLimit ?? WALL_LIMIT_MS };
  const run = (script: Script, within = limit): unknown =>
    withSilentPromises(() => script.runInContext(context, within));
  languageScript.runInContext(context)();
  dateScript.runInContext(context)({
    now: host.now,
    timeZone: host.timeZone,
    zoneOffset: (utc: number) => zoneOffset(host.timeZone, utc),
    localToUtc: (local: number) => localToUtc(host.timeZone, local),
    zoneName: (utc: number) => zoneName(host.timeZone, utc),
  });
  const facade = facadeScript.runInContext(context)(host) as Facade;
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(facade.globals))) {
    Object.defineProperty(context, name, { ...descriptor, enumerable: false });
  }

  function attempt(work: () => unknown): Outcome {
    try {
      work();
      return { state: 'done', value: null };
    } catch (error) {
      return failure(error);
    }
  }

  function call(name: string, args: readonly Wire[], form: 'service' | 'client'): Outcome {
    const settled = { outcome: { state: 'done', value: null } as Outcome };
    const take = (value: unknown): void => {
      settled.outcome = { state: 'done', value: form === 'client' ? facade.clientValue(value) : facade.toWire(value) };
    };
    const fail = (error: unknown): void => {
      settled.outcome = failure(error);
    };
    const go = (): void => {
      delete context.__go;
      const result = lookup(context, name)(...args.map((arg) => facade.fromWire(arg)));
      if (isThenable(result)) facade.settle(result, (value) => attemptTake(take, fail, value), fail);
      else take(result);
    };
    Object.defineProperty(context, '__go', { value: go, configurable: true, enumerable: false });
    const ended = attempt(() => run(goScript));
    return ended.state === 'failed' ? ended : settled.outcome;
  }

  function load(source: Script): Outcome {
    const outcome = attempt(() => run(source, ending.has(source) ? {} : limit));
    if (outcome.state === 'done') ending.add(source);
    return outcome;
  }

  return { load, call };
}

function attemptTake(take: (value: unknown) => void, fail: (error: unknown) => void, value: unknown): void {
  try {
    take(value);
  } catch (error) {
    fail(error);
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';
}

/** Globals made by let and const are no properties of the global object, so the name is evaluated. */
function lookup(context: Context, name: string): (...args: unknown[]) => unknown {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u.test(name))
    throw notFound(name);
  const first = name.split('.')[0] as string;
  const script =
    lookups.get(name) ?? new Script(`typeof ${first} === 'undefined' ? undefined : ${name}`, { filename: 'runtime' });
  lookups.set(name, script);
  const found = script.runInContext(context) as unknown;
  if (typeof found !== 'function') throw notFound(name);
  return found as (...args: unknown[]) => unknown;
}

function notFound(name: string): Error {
  return new Error(`Script function not found: ${name}`);
}

/** Frames look like `at fn (Code:12:3)` [facts 1.1]; those of the host are of no use to a script. */
const SCRIPT_FRAME = /^\s+at (?:.*\()?(?!runtime:)[\w\u0080-\uffff-]+(?:\/[\w\u0080-\uffff-]+)*:\d+:\d+\)?$/;

function failure(error: unknown): Outcome {
  const thrown = error as { name?: unknown; message?: unknown; stack?: unknown } | null | undefined;
  if ((thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { state: 'failed', name: 'Exception', message: 'Exceeded maximum execution time', endless: true };
  }
  const isError = typeof thrown === 'object' && thrown !== null && typeof thrown.message === 'string';
  if (!isError) return { state: 'failed', name: '', message: String(error) };
  const stack = String(thrown.stack ?? '')
    .split('\n')
    .filter((line) => SCRIPT_FRAME.test(line));
  return { state: 'failed', name: String(thrown.name), message: String(thrown.message), stack: stack.join('\n') };
}
