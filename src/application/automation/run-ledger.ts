/** @fileoverview Which job ran for which period, in the ledger for deciding and in 运行记录 for people. */
import { runs } from '../../schema/tables/runs';
import type { Clock, Ledger, Register } from '../ports';

export type RunState = '完成' | '未完成' | '失败';

export interface JobMark {
  readonly period: string;
  readonly state: RunState;
  /** Where it stopped; '' at the beginning. */
  readonly cursor: string;
  readonly error: string;
  /** How often it failed in this period; left out while it did not. */
  readonly failures?: number;
}

const KEY = 'runs';
const ERROR_LENGTH = 300;

export function jobMarks(ledger: Ledger): Record<string, JobMark> {
  const text = ledger.get(KEY);
  return text === undefined ? {} : JSON.parse(text);
}

export function keepJobMarks(marks: Readonly<Record<string, JobMark>>, ledger: Ledger): void {
  ledger.set({ [KEY]: JSON.stringify(marks) });
}

export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, ERROR_LENGTH);
}

/** One line a run of a job that people may ask about. */
export function recordRun(job: string, mark: JobMark, startedAt: string, register: Register, clock: Clock): void {
  register.append(runs, [
    {
      job,
      period: mark.period,
      startedAt,
      endedAt: clock.now(),
      status: mark.state,
      cursor: mark.cursor,
      error: mark.error,
    },
  ]);
}
