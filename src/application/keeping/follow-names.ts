/** @fileoverview The names that stand beside customers' numbers, in every table, follow the customers when these are renamed. */
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import type { Register, Stored, Values } from '../ports';
import { blocksOf } from './customer-tables';

/** Of each table the fields that hold a customer's number with the name beside it. */
const NAMED = tables
  .filter(({ visibility }) => visibility === 'daily' || visibility === 'whenFilled')
  .map((table) => ({ table, keys: keysNaming(table) }))
  .filter(({ keys }) => keys.length > 0);

function keysNaming({ fields }: Table): string[] {
  return Object.keys(fields).filter((key) => fields[key]?.to === customers.name && `${key}Name` in fields);
}

/** Names by number. In an event: of each table its numbers are read, then the rows that hold one of these. */
export function followNames(names: ReadonlyMap<string, string>, register: Register): void {
  if (names.size === 0) return;
  for (const { table, keys } of NAMED) {
    const rows = register
      .columns<Table>(table, keys)
      .filter(({ values }) => keys.some((key) => names.has(textIn(values, key))))
      .map(({ row }) => row);
    for (const [first, last] of blocksOf(rows))
      rename(table, keys, names, register.rows<Table>(table, first, last), register);
  }
}

/** Of tables that were read whole anyway: every name, whatever changed it. */
export function followAllNames(register: Register): void {
  const names = new Map(register.all(customers).map(({ values }) => [values.id, values.name]));
  names.delete('');
  for (const { table, keys } of NAMED) rename(table, keys, names, register.all<Table>(table), register);
}

function rename(
  table: Table,
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
  records: readonly unknown[],
  register: Register,
): void {
  for (const stored of records as readonly Stored[]) {
    for (const key of keys) {
      const name = names.get(textIn(stored.values, key));
      if (name === undefined || name === stored.values[`${key}Name`]) continue;
      register.change(table, stored as Stored<never>, { [`${key}Name`]: name } as never);
    }
  }
}

function textIn(values: unknown, key: string): string {
  return String((values as Values)[key] ?? '');
}
