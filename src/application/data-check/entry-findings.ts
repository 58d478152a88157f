/** @fileoverview Wrong entries in the tabs that managers keep. */
import type { Table } from '../../schema/define-table';
import { holidays } from '../../schema/tables/holidays';
import { members } from '../../schema/tables/members';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import { entryText } from '../config/tabs/entry-problem';
import { readConfig } from '../config/tabs/read-config';
import { shownText } from '../filing/shown-text';
import type { Values, World } from '../ports';
import type { Finding } from './finding';

const READ: readonly Table[] = [settings, options, members, policies, holidays];

/** Nothing where one of these tabs is missing: that is told of the tab. */
export function entryFindings(
  present: readonly Table[],
  { register, language }: Pick<World, 'register' | 'language'>,
): Finding[] {
  if (!READ.every((table) => present.includes(table))) return [];
  return readConfig(register).problems.map((found) => ({
    severity: 'error',
    table: found.table,
    record: entryName(found.table, found.stored.values),
    field: found.field,
    value: found.value,
    problem: entryText(found, language),
    advice: '',
    owner: '',
    linked: found.table.id !== undefined && shownText(found.stored.values.id) !== '',
  }));
}

/** The words by which people know an entry. */
function entryName(table: Table, values: Values): string {
  const key = table.id ? 'id' : ['title', 'name', 'value', 'date'].find((candidate) => candidate in table.fields);
  return shownText(values[key ?? '']);
}
