/** @fileoverview A plain dropdown holds one value: choosing a tag adds it to those that stood there, choosing one of them takes it away. */
import { readTags } from '../../domain/typed/tags';
import type { Field } from '../../schema/define-table';
import type { Stored, World } from '../ports';
import type { Edit } from './handle-edit';

type TagWorld = Pick<World, 'register' | 'config'>;

/** Mends the touched record in memory. A word that no dropdown offers is what it is: typed in place of the others. */
export function addChosenTag(edit: Edit, [stored]: readonly Stored[], world: TagWorld): void {
  const { table, keys = [], value, oldValue = '' } = edit;
  const [key = '', ...more] = keys;
  const field = table.fields[key];
  const isSingle = edit.first === edit.last && edit.firstColumn === edit.lastColumn && more.length === 0;
  if (!stored || !isSingle || field?.type !== 'tags' || field.auto || value === undefined) return;
  const stood = readTags(oldValue);
  const [chosen = '', ...others] = readTags(value);
  const now = stored.values[key];
  // Somebody has typed there since, or several were typed at once.
  if (stood.length === 0 || others.length > 0 || !Array.isArray(now) || now.join() !== chosen) return;
  if (!offered(field, world).includes(chosen)) return;
  const tags = stood.includes(chosen) ? stood.filter((tag) => tag !== chosen) : [...stood, chosen];
  world.register.change(table, stored as Stored<never>, { [key]: tags } as never);
}

function offered({ options, to }: Field, { config }: TagWorld): readonly string[] {
  if (to === 'members') return config.members.map(({ name }) => name);
  return options === undefined ? [] : config.options(options).map(({ value }) => value);
}
