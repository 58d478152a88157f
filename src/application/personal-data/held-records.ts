/** @fileoverview Every record that belongs to a customer, and the fields in which a person can be named. */
import type { Table } from '../../schema/define-table';
import { tables } from '../../schema/tables';
import { customers } from '../../schema/tables/customers';
import type { Register, Stored } from '../ports';

export interface HeldRecords {
  readonly table: Table;
  readonly records: readonly Stored[];
}

export function heldRecords(customer: string, register: Register): HeldRecords[] {
  return tables
    .filter((table) => table === customers || 'customer' in table.fields)
    .map((table) => {
      const key = table === customers ? 'id' : 'customer';
      const records = (register.all<Table>(table) as readonly Stored[]).filter(
        ({ values }) => values[key] === customer,
      );
      return { table, records };
    });
}

const NEVER = ['id', 'customer', 'problems', 'cause', 'code', 'status'];

/** Texts, whoever wrote them; numbers of records and codes hold nobody. */
export function wordFields({ fields }: Table): string[] {
  return Object.keys(fields).filter((key) => {
    const field = fields[key];
    return field?.type === 'text' && !field.code && field.reading !== 'creditCode' && !NEVER.includes(key);
  });
}
