/** @fileoverview 修复登记簿: finds what is missing and puts it back, with the settings there are. */
import { type SetUpWorld, setUpRegister } from './set-up-register';

export interface Repaired {
  /** What was done, in words. */
  readonly repaired: readonly string[];
  readonly unfinished?: true;
}

export function repairRegister(world: SetUpWorld): Repaired {
  const { repaired, unfinished } = setUpRegister({}, world);
  return unfinished ? { repaired, unfinished } : { repaired };
}
