/** @fileoverview A row of the table of costs (spec: how good it must be), and what it costs in a filled register. */
import type { Host } from '../../host';
import { ownCpuOf } from '../bundle-cpu';
import type { Figure } from '../figure';

export interface Register {
  readonly host: Host;
  readonly customers: number;
  /** Rows and cells of a tab, the spare ones below the table included: a narrow column is read to the end. */
  rows(tab: string): number;
  cells(...tabs: readonly string[]): number;
}

export interface Costly {
  readonly name: string;
  /** Service calls at most; `done` is what the run gave back. */
  calls?(register: Register, done: unknown): number;
  /** Cells read at most. */
  cells?(register: Register): number;
  /** Modelled seconds at most, up to 10 000 customers and at 50 000. */
  readonly seconds?: readonly [number, number];
  /** Processor seconds of the bundle alone at most, up to 10 000 customers and at 50 000. */
  readonly ownSeconds?: readonly [number, number];
  /** Up to how many customers it is done; a larger spreadsheet has no room for it, or nobody asks for it. */
  readonly upTo?: number;
  /** Calls that cannot be saved: a read a table or column, a write a block that changed, lock, ledger, mails. */
  least?(done: unknown): number;
  /** What comes before and is not counted. */
  prepare?(register: Register): unknown;
  run(register: Register): unknown;
}

const LARGE = 10_000;
const PROGRAM = 'Code';

export function costOf(operation: Costly, register: Register): Figure[] {
  const { host, customers } = register;
  operation.prepare?.(register);
  const before = host.executions.length;
  const cells = operation.cells?.(register);
  host.calls.reset();
  const { done, cpu, own } = timed(operation, register);
  const { total, cellsRead, modelledMs } = host.calls;
  const failed = host.executions.slice(before).find(({ status }) => status !== 'completed');
  if (failed) throw new Error(`${operation.name} at ${customers}: ${failed.handler} ${failed.status} ${failed.error}`);
  const seconds = operation.seconds?.[customers > LARGE ? 1 : 0];
  const figure = { operation: operation.name, size: String(customers) };
  const machine = { unit: 's', machine: true } as const;
  return [
    {
      ...figure,
      measure: 'calls',
      value: total,
      unit: '',
      ...limit(operation.calls?.(register, done)),
      ...least(operation, done),
    },
    { ...figure, measure: 'cells read', value: cellsRead, unit: '', ...limit(cells) },
    { ...figure, measure: 'modelled time', value: Math.round(modelledMs / 10) / 100, unit: 's', ...limit(seconds) },
    { ...figure, measure: 'CPU with the host', value: hundredths(cpu), ...machine },
    ...(own === undefined
      ? []
      : [
          {
            ...figure,
            measure: 'CPU of the bundle',
            value: hundredths(own),
            ...machine,
            ...limit(operation.ownSeconds?.[customers > LARGE ? 1 : 0]),
          },
        ]),
  ];
}

/** In seconds; the bundle's own only where that is limited: taking samples costs time itself. */
function timed(operation: Costly, register: Register): { done: unknown; cpu: number; own?: number } {
  const before = process.cpuUsage();
  const used = () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };
  if (!operation.ownSeconds) {
    const done = operation.run(register);
    return { done, cpu: used() };
  }
  const { done, seconds } = ownCpuOf(
    (url) => url === PROGRAM,
    () => operation.run(register),
  );
  return { done, cpu: used(), own: seconds };
}

const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;

const limit = (most: number | undefined) => (most === undefined ? {} : { limit: most });

const least = ({ least: of }: Costly, done: unknown) => (of ? { least: of(done) } : {});
