/** @fileoverview What the log has already said of a record: a run that died after its entry must not be logged twice. */
import { valueText } from '../../domain/change-log/value-text';
import type { Table } from '../../schema/define-table';
import { changes } from '../../schema/tables/changes';
import type { Values, World } from '../ports';

export interface Logged {
  /** The record's last whole entry made it, and none deleted it since. */
  isThere(id: string): boolean;
  /** The field's last entry ends with this value. */
  says(id: string, key: string, values: Values): boolean;
}

export const nothingLogged: Logged = { isThere: () => false, says: () => false };

/** Reads the log when first asked; only comparisons ask, and only where something differs. */
export function alreadyLogged(
  table: Table,
  { register, digest, language }: Pick<World, 'register' | 'digest' | 'language'>,
): Logged {
  let read: Map<string, string> | undefined;

  function last(): Map<string, string> {
    if (read) return read;
    read = new Map();
    for (const { values } of register.columns(changes, ['table', 'record', 'field', 'after'])) {
      if (values.table === table.tab) read.set(keyOf(values.record, values.field), values.after);
    }
    return read;
  }

  return {
    isThere: (id) => Boolean(last().get(keyOf(id, ''))),
    says(id, key, values) {
      const title = table.fields[key]?.title[language] ?? key;
      return last().get(keyOf(id, title)) === valueText(values[key], digest);
    },
  };
}

function keyOf(record: string, field: string): string {
  return `${record}|${field}`;
}
