/** @fileoverview A run whose questions a page answers: it waits in its thread while the main thread serves the page. */
import { Browser } from '../services/ui/browser';
import type { Question } from '../services/ui/question';
import { Ui } from '../services/ui/ui';
import type { Execution } from './execution';
import type { HostState } from './host-state';
import { beginStrand, finishStrand, type Strand } from './parallel';
import type { FinishedRun, RunRequest } from './run-script';
import type { FromWorker } from './thread-messages';
import { spokenSoFar, waitBriefly } from './worker-pool';

/** Puts a question to the person; the answer is a button's name or a text. */
export type Ask = (question: Question) => Promise<string>;

/** A run makes thousands of calls: waiting for each by a timer would make seconds of milliseconds. */
const WAIT_MS = 2;

export async function runInteractive(
  state: HostState,
  request: RunRequest,
  file: string,
  ask: Ask,
): Promise<FinishedRun> {
  const strand = beginStrand(state, request, file);
  if (!('lane' in strand)) return strand;
  try {
    for (;;) {
      const message = await nextMessage(strand);
      if (message.kind === 'done') return finishStrand(state, strand, message.outcome, file);
      await answer(strand, message, ask);
    }
  } catch (error) {
    strand.lane.end();
    throw error;
  }
}

async function nextMessage({ lane }: Strand): Promise<FromWorker> {
  for (;;) {
    const seen = spokenSoFar();
    const message = lane.take();
    if (message) return message;
    waitBriefly(seen, WAIT_MS);
    // Whoever waits for the server gets a turn.
    if (spokenSoFar() === seen) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function answer(
  { execution, lane }: Strand,
  call: Extract<FromWorker, { kind: 'invoke' }>,
  ask: Ask,
): Promise<void> {
  const question = questionIn(execution, call);
  if (question && !execution.dead) {
    // The run is suspended: what it wrote is visible and its locks fall while the person thinks [facts 2.7].
    execution.flush();
    execution.context.suspend();
    execution.context.answers.push(await ask(question));
  }
  const reply = execution.invoke(call.id, call.method, call.args);
  lane.reply({ reply, now: execution.now() });
}

/** The question this call will put, null when it puts none. */
function questionIn(
  { handles }: Execution,
  { id, method, args }: Extract<FromWorker, { kind: 'invoke' }>,
): Question | null {
  const target = handles.object(id);
  if (target instanceof Ui || target instanceof Browser) return target._questionOf(method, args.map(handles.decode));
  return null;
}
