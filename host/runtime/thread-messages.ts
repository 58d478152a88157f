/** @fileoverview What main thread and worker say to each other in a parallel run. */
import type { MessagePort } from 'node:worker_threads';
import type { Outcome, Reply } from './realm';
import type { ServiceEntry } from './service-entry';
import type { Wire } from './wire';

/** Given to a worker at its start. */
export interface WorkerSetup {
  readonly port: MessagePort;
  /** Counts what workers have said; the main thread waits on it. */
  readonly spoken: SharedArrayBuffer;
  /** Counts what was said to this worker. */
  readonly heard: SharedArrayBuffer;
}

export interface RunOrder {
  readonly source: string;
  readonly fileName: string;
  readonly timeZone: string;
  readonly services: readonly ServiceEntry[];
  readonly consoleId: number;
  readonly handler: string;
  readonly args: readonly Wire[];
  readonly form: 'service' | 'client';
  readonly now: number;
}

export type FromWorker =
  | { readonly kind: 'invoke'; readonly id: number; readonly method: string; readonly args: readonly Wire[] }
  | { readonly kind: 'done'; readonly outcome: Outcome };

export interface ToWorker {
  readonly reply: Reply;
  readonly now: number;
}
