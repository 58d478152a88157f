/** @fileoverview What is kept of every run. */
import type { AuthModeName, RunSource } from '../services/execution-context';
import type { CallCount } from './call-count';
import type { EndState } from './execution';

export interface ExecutionRecord {
  readonly handler: string;
  /** Whose authority it ran with. */
  readonly user: string;
  readonly trigger: RunSource;
  /** uid of an installable trigger. */
  readonly triggerUid: string | null;
  readonly authMode: AuthModeName;
  /** ISO. */
  readonly startedAt: string;
  readonly status: EndState;
  /** 'Exception: message' as live lists it. */
  readonly error?: string;
  /** Where in the script: `at fn (Code:12:3)`. */
  readonly stack?: string;
  readonly value: unknown;
  readonly calls: CallCount;
  readonly modelledMs: number;
}
