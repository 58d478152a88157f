/** @fileoverview Finishes a merge, or its undoing, whose run died: as if it had run once. */
import { customers } from '../../../schema/tables/customers';
import { authorOfBegun } from '../../keeping/begun';
import type { KeepWorld } from '../../keeping/keep-records';
import { mergePair } from '../merge-customers';
import { undoLogged } from '../undo-merge';
import { halfDone, takeBack } from './half-done';

export function finishHalfMerge(world: KeepWorld): void {
  const begun = halfDone(world);
  const ids = begun ? world.register.columns(customers, ['id']).map(({ values }) => values.id) : [];
  // Somebody may have deleted one of them meanwhile: what is left of it the comparison logs.
  if (!begun || !ids.includes(begun.master) || !ids.includes(begun.other)) return;
  takeBack(begun, world.register);
  if (begun.deed === 'merge') mergePair(begun, authorOfBegun(begun, '合并', world.config), world);
  else undoLogged(begun.other, authorOfBegun(begun, '撤销', world.config), world);
  world.register.commit();
}
