/** @fileoverview Worker threads, kept for the next parallel run; each has a port and two counters to wait on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { FromWorker, RunOrder, ToWorker, WorkerSetup } from './thread-messages';

export interface Lane {
  order(order: RunOrder): void;
  reply(message: ToWorker): void;
  /** What the worker has said, if anything. */
  take(): FromWorker | null;
  end(): void;
}

const spoken = new SharedArrayBuffer(4);
const counter = new Int32Array(spoken);
const idle = new Map<string, Lane[]>();

/** Long enough for a heavy computation between two calls. */
const SILENCE_MS = 120_000;

/** Sleeps until a worker speaks; `seen` is the counter before one looked. */
export function waitForWorkers(seen: number): void {
  if (Atomics.wait(counter, 0, seen, SILENCE_MS) === 'timed-out') throw new Error('a parallel run does not answer');
}

/** Sleeps until a worker speaks, at most so long. */
export function waitBriefly(seen: number, ms: number): void {
  Atomics.wait(counter, 0, seen, ms);
}

export function spokenSoFar(): number {
  return Atomics.load(counter, 0);
}

export function takeLane(file: string): Lane {
  return idle.get(file)?.pop() ?? startLane(file);
}

export function giveBack(file: string, lane: Lane): void {
  const lanes = idle.get(file) ?? [];
  lanes.push(lane);
  idle.set(file, lanes);
}

function startLane(file: string): Lane {
  const { port1, port2 } = new MessageChannel();
  const heard = new SharedArrayBuffer(4);
  const setup: WorkerSetup = { port: port2, spoken, heard };
  const worker = new Worker(file, { workerData: setup, transferList: [port2], env: process.env });
  worker.unref();
  return {
    order: (order) => port1.postMessage(order),
    reply: (message) => {
      port1.postMessage(message);
      const count = new Int32Array(heard);
      Atomics.add(count, 0, 1);
      Atomics.notify(count, 0);
    },
    take: () => received(port1),
    end: () => {
      void worker.terminate();
    },
  };
}

function received(port: MessagePort): FromWorker | null {
  return (receiveMessageOnPort(port)?.message as FromWorker | undefined) ?? null;
}

/** The built worker beside this bundle, or the one in dist-host when the sources are run as they are. */
export function workerFile(): string {
  const here = typeof import.meta.url === 'string' ? fileURLToPath(new URL('./worker.mjs', import.meta.url)) : '';
  const file = here !== '' && existsSync(here) ? here : join(process.cwd(), 'dist-host', 'worker.mjs');
  if (!existsSync(file)) throw new Error('Parallel runs need dist-host/worker.mjs: npm run build');
  return file;
}
