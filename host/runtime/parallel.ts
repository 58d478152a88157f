/** @fileoverview Parallel runs: all wait at their next service call, the seed says whose is answered. */
import { Lock } from '../services/lock/lock';
import { SIMULTANEOUS_RUNS } from './accounts';
import { refusedRun } from './events';
import type { Execution } from './execution';
import type { HostState } from './host-state';
import type { Outcome } from './realm';
import { beginRun, encodedArgs, endRun, type FinishedRun, missingHandler, type RunRequest } from './run-script';
import { CONSOLE_ID, serviceEntries } from './services';
import type { FromWorker } from './thread-messages';
import { giveBack, type Lane, spokenSoFar, takeLane, waitForWorkers } from './worker-pool';

/** A run in its thread. */
export interface Strand {
  readonly request: RunRequest;
  readonly execution: Execution;
  readonly lane: Lane;
  pending: FromWorker | null;
  finished: FinishedRun | null;
}

/** At most 30 at once [facts 4.1]; the rest are refused. */
export function runParallel(state: HostState, requests: readonly RunRequest[], file: string): FinishedRun[] {
  const refused = requests.slice(SIMULTANEOUS_RUNS).map((request) => refusedRun(state, request, TOO_MANY));
  const startedAt = state.clock.now();
  const results = requests
    .slice(0, SIMULTANEOUS_RUNS)
    .map((request) => beginStrand(state, { ...request, startedAt }, file));
  const strands = results.filter((one): one is Strand => 'lane' in one);
  try {
    for (let live = strands; live.length > 0; live = strands.filter(({ finished }) => !finished))
      step(state, live, file);
  } catch (error) {
    for (const { lane } of strands) lane.end();
    throw error;
  }
  return [...results.map((one) => ('lane' in one ? (one.finished as FinishedRun) : one)), ...refused];
}

const TOO_MANY = 'There are too many scripts running simultaneously for this Google user account.';

export function beginStrand(state: HostState, request: RunRequest, file: string): Strand | FinishedRun {
  const execution = beginRun(state, request);
  const missing = missingHandler(state, request);
  if (missing) return endRun(state, request, execution, missing);
  const lane = takeLane(file);
  lane.order({
    source: state.program.source,
    fileName: state.program.fileName,
    timeZone: execution.context.scriptTimeZone,
    services: serviceEntries(state.program.manifest),
    consoleId: CONSOLE_ID,
    handler: request.handler,
    args: encodedArgs(request, execution),
    form: request.form ?? 'service',
    now: execution.now(),
  });
  return { request, execution, lane, pending: null, finished: null };
}

/** Waits until every live run asks something, then answers one. */
function step(state: HostState, live: readonly Strand[], file: string): void {
  awaitAll(live);
  const free = live.filter((strand) => !mustWait(strand));
  const chosen = state.random.pick(free.length > 0 ? free : live);
  const message = chosen.pending as FromWorker;
  chosen.pending = null;
  if (message.kind === 'done') {
    chosen.finished = finishStrand(state, chosen, message.outcome, file);
    return;
  }
  const reply = chosen.execution.invoke(message.id, message.method, message.args);
  chosen.lane.reply({ reply, now: chosen.execution.now() });
}

function awaitAll(live: readonly Strand[]): void {
  for (;;) {
    const seen = spokenSoFar();
    for (const strand of live) strand.pending ??= strand.lane.take();
    if (live.every(({ pending }) => pending !== null)) return;
    waitForWorkers(seen);
  }
}

/** A run that asks for a lock another one holds waits, unless all do: then its timeout passes. */
function mustWait({ pending, execution }: Strand): boolean {
  if (pending?.kind !== 'invoke' || !/^(?:tryLock|waitLock)$/.test(pending.method)) return false;
  const target = execution.handles.object(pending.id);
  return target instanceof Lock && target._mustWait();
}

export function finishStrand(
  state: HostState,
  { request, execution, lane }: Strand,
  outcome: Outcome,
  file: string,
): FinishedRun {
  giveBack(file, lane);
  return endRun(state, request, execution, outcome);
}
