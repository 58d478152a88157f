/** @fileoverview A row of the table of costs (spec: how good it must be), and what it costs in a filled register. */
import type { Host } from '../../host';
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
  /** Calls that cannot be saved: a read a table or column, a write a block that changed, lock, ledger, mails. */
  least?(done: unknown): number;
  /** What comes before and is not counted. */
  prepare?(register: Register): unknown;
  run(register: Register): unknown;
}

const LARGE = 10_000;

export function costOf(operation: Costly, register: Register): Figure[] {
  const { host, customers } = register;
  operation.prepare?.(register);
  const before = host.executions.length;
  const cells = operation.cells?.(register);
  host.calls.reset();
  const { user, system } = process.cpuUsage();
  const done = operation.run(register);
  const used = process.cpuUsage({ user, system });
  const { total, cellsRead, modelledMs } = host.calls;
  const failed = host.executions.slice(before).find(({ status }) => status !== 'completed');
  if (failed) throw new Error(`${operation.name} at ${customers}: ${failed.handler} ${failed.status} ${failed.error}`);
  const seconds = operation.seconds?.[customers > LARGE ? 1 : 0];
  const figure = { operation: operation.name, size: String(customers) };
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
    {
      ...figure,
      measure: 'CPU with the host',
      value: Math.round((used.user + used.system) / 10_000) / 100,
      unit: 's',
      machine: true,
    },
  ];
}

const limit = (most: number | undefined) => (most === undefined ? {} : { limit: most });

const least = ({ least: of }: Costly, done: unknown) => (of ? { least: of(done) } : {});
