/** @fileoverview google.script for a dialog's page, with the limits it has live: what may be handed over, ten calls at once, no order kept. */
import { assertClientArguments, clientArguments } from '../../runtime/page-values';
import type { FromDialog, ToDialog } from './bridge-messages';

interface Handlers {
  readonly success?: (value: unknown, user: unknown) => void;
  readonly failure?: (error: Error, user: unknown) => void;
  readonly user?: unknown;
}

/** At most so many at once; more wait [facts 5]. */
const AT_ONCE = 10;

const open = new Map<number, Handlers>();
const queue: Extract<FromDialog, { kind: 'call' }>[] = [];
let calls = 0;
let sending = false;

function say(message: FromDialog): void {
  window.parent.postMessage(message, '*');
}

function start(fn: string, args: readonly unknown[], handlers: Handlers): void {
  const given = args.length === 1 && args[0] instanceof HTMLFormElement ? [formValues(args[0])] : args;
  // Throws here and now: illegal arguments never reach the failure handler [facts 5].
  assertClientArguments(given);
  const call = calls++;
  open.set(call, handlers);
  queue.push({ kind: 'call', call, fn, args: clientArguments(given) });
  if (sending) return;
  sending = true;
  setTimeout(sendQueued, 0);
}

/** Calls made together come back in another order: whoever relies on the order must fail here. */
function sendQueued(): void {
  sending = false;
  const free = AT_ONCE - (open.size - queue.length);
  for (const message of queue.splice(0, Math.max(0, free)).reverse()) say(message);
}

function formValues(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value === 'string') values[name] = name in values ? [values[name], value].flat() : value;
  });
  return values;
}

window.addEventListener('message', (event) => {
  if (event.source !== window.parent) return;
  const { call, result = null, error } = event.data as ToDialog;
  const handlers = open.get(call);
  if (!handlers) return;
  open.delete(call);
  if (queue.length > 0) setTimeout(sendQueued, 0);
  if (!error) handlers.success?.(result, handlers.user);
  else if (handlers.failure)
    handlers.failure(Object.assign(new Error(error.message), { name: error.name }), handlers.user);
  else console.error(`Uncaught ${error.name}: ${error.message}`);
});

/** Each with… gives a new runner; any other name is a function of the server. */
function runner(handlers: Handlers): unknown {
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (name === 'withSuccessHandler')
          return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
        if (name === 'withFailureHandler')
          return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
        if (name === 'withUserObject') return (user: unknown) => runner({ ...handlers, user });
        return (...args: unknown[]) => start(name, args, handlers);
      },
    },
  );
}

const google = {
  script: {
    run: runner({}),
    host: {
      close: () => say({ kind: 'close' }),
      setWidth: (width: number) => say({ kind: 'size', width }),
      setHeight: (height: number) => say({ kind: 'size', height }),
      origin: 'https://docs.google.com',
      editor: { focus: () => window.parent.focus() },
    },
  },
};

Object.assign(window, { google });
