/** @fileoverview Brings a register of an earlier release up to this one: ordered steps, each done whole, the next where it stopped. */
import { settings } from '../../schema/tables/settings';
import { mirrorFacts, type RegisterFacts } from '../config/config-mirror';
import type { World } from '../ports';
import { SCHEMA_VERSION } from './schema-version';

export interface Migration {
  /** The version that the register has once this is done. */
  readonly to: number;
  /** Queues its changes; run again after a stop, it changes nothing that is done. Returns true once nothing is left. */
  run(world: MigrationWorld): boolean;
}

export type MigrationWorld = Pick<World, 'register' | 'config' | 'clock' | 'ledger' | 'digest' | 'language'>;

/** In the order of their versions. */
export const migrations: readonly Migration[] = [];

export function isNewer({ schemaVersion }: RegisterFacts): boolean {
  return schemaVersion > SCHEMA_VERSION;
}

export interface Migrated {
  readonly from: number;
  readonly to: number;
  readonly done: boolean;
}

/** Under the lock. Each step is written before the version says that it is done, so that a stopped one begins again. */
export function migrate(
  facts: RegisterFacts,
  world: MigrationWorld,
  steps: readonly Migration[] = migrations,
  target: number = SCHEMA_VERSION,
): Migrated {
  let current = facts;
  for (const step of steps.filter(({ to }) => to > facts.schemaVersion && to <= target)) {
    const done = step.run(world);
    world.register.commit();
    if (!done) return { from: facts.schemaVersion, to: current.schemaVersion, done: false };
    current = { ...current, schemaVersion: step.to };
    markVersion(current, world);
  }
  if (current.schemaVersion < target) markVersion({ ...current, schemaVersion: target }, world);
  return { from: facts.schemaVersion, to: Math.max(current.schemaVersion, target), done: true };
}

/** The tab first: the mirror follows it, never the other way. */
function markVersion(facts: RegisterFacts, { register, ledger }: MigrationWorld): void {
  const row = register.all(settings).find(({ values }) => values.key === 'schemaVersion');
  if (row) register.change(settings, row, { value: String(facts.schemaVersion) });
  register.commit();
  mirrorFacts(facts, ledger);
}
