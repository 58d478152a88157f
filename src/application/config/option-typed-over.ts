/** @fileoverview A value typed over in 下拉选项: understood as a new name where nothing else can be meant. */

import { renamings } from '../../domain/options/renamings';
import { isRuled } from '../../domain/options/ruled-options';
import { shortText } from '../../domain/short-text';
import { messagesFor } from '../../messages';
import { options } from '../../schema/tables/options';
import { authorOf } from '../change-log/authorship';
import type { Edit } from '../keeping/handle-edit';
import type { RecordWorld } from '../keeping/record-changes';
import type { World } from '../ports';
import { type ConfigData, presetOf } from './config-data';
import { applyRenaming, isUnfit } from './rename-option';
import { listNames } from './tabs/options-entries';

/** Records follow; what rules know by its name is put back, and a name that cannot be one is not taken. `last` is what served until now. */
export function optionTypedOver(edit: Edit, last: ConfigData, world: RecordWorld & Pick<World, 'lock'>): void {
  const { oldValue = '', value = '' } = edit;
  const single = edit.first === edit.last && edit.firstColumn === edit.lastColumn;
  if (edit.table !== options || !single || !edit.keys?.includes('value')) return;
  const [from, to] = [oldValue.trim(), value.trim()];
  if (from === '' || to === '' || from === to) return;
  world.lock.hold(() => followTyped(from, to, edit, last, world));
}

function followTyped(from: string, to: string, edit: Edit, last: ConfigData, world: RecordWorld): void {
  const { register, config } = world;
  const stored = register.all(options).find(({ row, values }) => row === edit.first && values.value.trim() === to);
  const title = stored?.values.list.trim() ?? '';
  const list = listNames(presetOf(last)).get(title);
  if (!stored || list === undefined) return;
  const mates = register.all(options).filter(({ values }) => values.list.trim() === title);
  const holders = (value: string) => mates.filter(({ values }) => values.value.trim() === value).length;
  // Not known before, still there in another row, or there twice now: something else is meant.
  const known = (last.options[list] ?? []).some((option) => option.value === from);
  if (!known || holders(from) > 0 || holders(to) !== 1) return;
  const { renaming } = messagesFor(world.language);
  const refused = isRuled(list, from) ? renaming.ruled(from) : isUnfit(to) ? renaming.unfit(shortText(to)) : undefined;
  if (refused) {
    register.change(options, stored, { value: from });
    register.note(options, stored, { value: refused });
  } else {
    const values = mates.map((mate) => mate.values);
    applyRenaming(list, title, renamings(values, from, to), authorOf(edit.editor, '编辑', config), world);
  }
  register.commit();
}
