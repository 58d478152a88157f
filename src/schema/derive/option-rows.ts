/** @fileoverview The rows of the options tab as set-up writes them. */
import type { OptionList } from '../options/define-option-list';

export interface OptionRow {
  readonly list: string;
  readonly value: string;
  readonly label: string;
  readonly parent: string;
  readonly order: number;
  readonly growth: number | undefined;
  readonly colour: string;
  readonly active: boolean;
}

/** Fixed lists are left out: nobody may change them. */
export function optionRowsOf(lists: readonly OptionList[]): OptionRow[] {
  return lists.filter(({ fixed }) => !fixed).flatMap(rowsOf);
}

function rowsOf(list: OptionList): OptionRow[] {
  return list.values.map(({ value, label, parent, growth, colour }, index) => ({
    list: list.title['zh-CN'],
    value,
    label: label ?? '',
    parent: parent ?? '',
    order: index + 1,
    growth,
    colour: colour ?? '',
    active: true,
  }));
}
