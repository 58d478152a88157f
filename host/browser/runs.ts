/** @fileoverview Runs started from the page: a question of theirs is handed to the page, and the run waits for its answer. */
import type { ExecutionRecord } from '../runtime/execution-record';
import type { Ask } from '../runtime/interactive';
import type { Waiting } from './page-state';

export type Step = { readonly waiting: Waiting } | { readonly finished: readonly ExecutionRecord[] };

export interface Runs {
  /** Starts a run; settles at its first question or at its end. */
  start(begin: (ask: Ask) => Promise<ExecutionRecord[]>): Promise<Step>;
  answer(run: number, answer: string): Promise<Step>;
  /** The question nobody has answered yet, for a page that was loaded anew. */
  waiting(): Waiting | null;
}

interface Run {
  answer: ((answer: string) => void) | null;
  waiting: Waiting | null;
  next: Promise<Step>;
  asked: number;
}

export function createRuns(): Runs {
  const runs: Run[] = [];
  return {
    start: (begin) => {
      const run: Run = { answer: null, waiting: null, next: Promise.resolve({ finished: [] }), asked: 0 };
      const number = runs.push(run) - 1;
      let tell: (step: Step) => void = () => undefined;
      let fail: (error: unknown) => void = () => undefined;
      const renew = (): void => {
        run.next = new Promise((resolve, reject) => {
          tell = resolve;
          fail = reject;
        });
      };
      renew();
      const first = run.next;
      begin(
        (question) =>
          new Promise((resolve) => {
            const waiting = { run: number, place: run.asked++, ...question };
            const told = tell;
            run.waiting = waiting;
            run.answer = resolve;
            renew();
            told({ waiting });
          }),
      ).then(
        (finished) => tell({ finished }),
        (error: unknown) => fail(error),
      );
      return first;
    },
    answer: (number, answer) => {
      const run = runs[number];
      if (!run?.answer) throw new RangeError('Cannot answer: nothing is asked');
      const give = run.answer;
      const { next } = run;
      run.answer = null;
      run.waiting = null;
      give(answer);
      return next;
    },
    waiting: () => runs.find(({ waiting }) => waiting)?.waiting ?? null,
  };
}
