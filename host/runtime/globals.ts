/** @fileoverview host.globals: the services for scripts that others evaluate in the main realm. */
import { createExecution, type Execution } from './execution';
import { FACADE_SOURCE } from './facade-source';
import type { HostState } from './host-state';
import { personIdentity } from './run-identity';
import { CONSOLE_ID, serviceEntries } from './services';

export interface Globals {
  readonly values: Record<string, unknown>;
  /** Applies the writes that still wait. */
  flush(): void;
}

/** One long run of the owner, without limits; its facade lives in this realm. */
export function createGlobals(state: HostState, user: string): Globals {
  let execution: Execution | undefined;
  const running = (): Execution => {
    execution ??= createExecution(state, {
      identity: personIdentity(user, 'globals'),
      takesPlan: false,
      limited: false,
    });
    return execution;
  };
  const makeFacade = new Function(`return ${FACADE_SOURCE}`)() as (host: object) => {
    globals: Record<string, unknown>;
  };
  const { globals } = makeFacade({
    invoke: (...args: Parameters<Execution['invoke']>) => {
      const reply = running().invoke(...args);
      const problem = running().driverError;
      if (problem) throw problem;
      return reply;
    },
    services: serviceEntries(state.program.manifest),
    consoleId: CONSOLE_ID,
  });
  return { values: globals, flush: () => execution?.flush() };
}
