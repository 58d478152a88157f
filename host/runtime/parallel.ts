/** @fileoverview Parallel runs (for now one after another; threads follow). */
import type { HostState } from './host-state';
import { type FinishedRun, type RunRequest, runScript } from './run-script';

export function runParallel(state: HostState, requests: readonly RunRequest[]): FinishedRun[] {
  return requests.map((request) => runScript(state, request));
}
