/** @fileoverview What each column's dropdown or checkbox is made from. Every validation only warns. */
import type { Field, Table } from '../define-table';
import type { OptionList } from '../options/define-option-list';

export type Validation =
  /** Rules depend on the values: they stand in the validation itself. */
  | { readonly key: string; readonly kind: 'values'; readonly values: readonly string[] }
  /** The rows of the options tab whose 列表 is this title. */
  | { readonly key: string; readonly kind: 'options'; readonly list: string; readonly title: string }
  | { readonly key: string; readonly kind: 'members' }
  /** A dropdown of ids, while there are few. */
  | { readonly key: string; readonly kind: 'ids'; readonly table: string }
  | { readonly key: string; readonly kind: 'checkbox' };

export function validationsOf(table: Table, lists: readonly OptionList[]): Validation[] {
  return Object.keys(table.fields).flatMap((key) => {
    const field = table.fields[key];
    const validation = field && !field.auto ? validationOf(key, field, lists) : undefined;
    return validation ? [validation] : [];
  });
}

function validationOf(key: string, field: Field, lists: readonly OptionList[]): Validation | undefined {
  if (field.type === 'bool') return { key, kind: 'checkbox' };
  if (field.type === 'member' || field.to === 'members') return { key, kind: 'members' };
  if (field.type === 'ref' && field.to !== undefined) return { key, kind: 'ids', table: field.to };
  const list = lists.find(({ name }) => name === field.options);
  if (!list) return undefined;
  if (list.fixed) return { key, kind: 'values', values: list.values.map(({ value }) => value) };
  return { key, kind: 'options', list: list.name, title: list.title['zh-CN'] };
}
