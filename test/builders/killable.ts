/** @fileoverview A world whose run dies at its n-th outward step, before or after the step's effect; nothing runs after that. */

import type { HourlyWorld } from '../../src/application/automation/run-hourly';
import type { Register } from '../../src/application/ports';

export type Effect = 'before' | 'after';

export class Killed extends Error {}

/** @example killable(world, 7, 'after') // the 7th write, mail or quota question still happens, then the run is dead */
export function killable(
  world: HourlyWorld,
  at: number,
  effect: Effect,
): HourlyWorld & { readonly steps: () => number } {
  let steps = 0;

  function step<R>(act: () => R): R {
    if (steps >= at) throw new Killed();
    steps += 1;
    if (steps < at) return act();
    if (effect === 'after') act();
    throw new Killed();
  }

  const guarded = (register: Register): Register => ({ ...register, commit: () => step(() => register.commit()) });
  return {
    ...world,
    steps: () => steps,
    register: guarded(world.register),
    freshRegister: () => guarded(world.freshRegister()),
    ledger: {
      ...world.ledger,
      set: (values) => step(() => world.ledger.set(values)),
      remove: (key) => step(() => world.ledger.remove(key)),
    },
    mailer: {
      remainingQuota: () => step(() => world.mailer.remainingQuota()),
      send: (mail) => step(() => world.mailer.send(mail)),
    },
  };
}
