/** @fileoverview A value as the change log holds it, read back. */
import { normaliseField } from '../../domain/records/normalise-field';
import type { Table } from '../../schema/define-table';
import { authorOf } from '../change-log/authorship';
import type { Value, Values, World } from '../ports';
import { recordRules } from './record-rules';
import { references } from './references';

type ReadWorld = Pick<World, 'register' | 'config' | 'clock' | 'language'>;

/** The log holds texts; they are read as if they were typed. */
export function loggedValue(table: Table, key: string, text: string, record: Values, world: ReadWorld): Value {
  const field = table.fields[key];
  if (!field) return text;
  if (field.type === 'bool') return text === 'true';
  // Who reads it back decides nothing of what it was.
  const author = authorOf('', '恢复', world.config);
  const { typing } = recordRules(table, author, references(world.register), world);
  return normaliseField(field, field.type === 'tags' ? text.split('、').filter(Boolean) : text, { ...typing, record });
}
