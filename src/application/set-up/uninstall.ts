/** @fileoverview 卸载: the register takes itself out of the spreadsheet; every value stays. */
import { settings } from '../../schema/tables/settings';
import type { Triggers } from '../automation/trigger-port';
import type { World } from '../ports';
import type { Workshop } from './workshop';

export type UninstallWorld = Pick<World, 'register' | 'ledger'> & {
  readonly workshop: Workshop;
  readonly triggers: Triggers;
};

export interface Uninstalled {
  /** Scheduled tasks of this account that were removed; another account's retire by themselves. */
  readonly triggers: number;
}

export function uninstall({ register, ledger, workshop, triggers }: UninstallWorld): Uninstalled {
  const own = triggers.own().map(({ uid }) => uid);
  triggers.remove(own);
  const id = register.all(settings).find(({ values }) => values.key === 'registerId');
  // Without its id the spreadsheet is no register: nothing brings the mirror back.
  if (id) register.change(settings, id, { value: '' });
  register.commit();
  workshop.undress();
  ledger.clear();
  return { triggers: own.length };
}
