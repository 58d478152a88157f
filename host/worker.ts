/** @fileoverview The thread of a parallel run: the program and its facade live here, every service call is asked of the main thread. */
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { compiled } from './runtime/program';
import { createRealm, type Outcome } from './runtime/realm';
import type { FromWorker, RunOrder, ToWorker, WorkerSetup } from './runtime/thread-messages';

const setup = workerData as WorkerSetup;
const spoken = new Int32Array(setup.spoken);
const heard = new Int32Array(setup.heard);

function say(message: FromWorker): void {
  setup.port.postMessage(message);
  Atomics.add(spoken, 0, 1);
  Atomics.notify(spoken, 0);
}

/** Sleeps until the main thread has answered. */
function answer(): ToWorker {
  for (;;) {
    const before = Atomics.load(heard, 0);
    const received = receiveMessageOnPort(setup.port);
    if (received) return received.message as ToWorker;
    Atomics.wait(heard, 0, before);
  }
}

function run(order: RunOrder): Outcome {
  let now = order.now;
  const realm = createRealm(
    {
      invoke: (id, method, args) => {
        say({ kind: 'invoke', id, method, args });
        const { reply, now: later } = answer();
        now = later;
        return reply;
      },
      now: () => now,
      timeZone: order.timeZone,
      services: order.services,
      consoleId: order.consoleId,
    },
    { wallLimit: false },
  );
  const loaded = realm.load(compiled(order.source, order.fileName));
  return loaded.state === 'failed' ? loaded : realm.call(order.handler, order.args, order.form);
}

setup.port.on('message', (order: RunOrder) => {
  say({ kind: 'done', outcome: run(order) });
});
