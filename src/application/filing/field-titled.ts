/** @fileoverview The field that a title means, in whatever language it was written. */
import type { Table } from '../../schema/define-table';

export function fieldTitled(table: Table, title: string): string | undefined {
  const wanted = title.replace(/\*$/, '').trim();
  if (wanted === '') return undefined;
  return Object.entries(table.fields).find(
    ([key, field]) => key === wanted || Object.values(field.title).includes(wanted),
  )?.[0];
}
