/** @fileoverview The rows of the options tab as set-up writes them. */
import { optionLists } from '../options';
import type { OptionList } from '../options/define-option-list';
import type { Preset } from '../presets/define-preset';
import { optionListsOf } from '../presets/preset-options';

export interface OptionRow {
  readonly list: string;
  readonly value: string;
  readonly label: string;
  readonly parent: string;
  readonly order: number;
  readonly growth: number | undefined;
  readonly colour: string;
  readonly active: boolean;
  /** The preset that the row belongs to; none: every one. */
  readonly presets: readonly string[];
}

/** Fixed lists are left out: nobody may change them. */
export function optionRowsOf(preset: Preset): OptionRow[] {
  return optionListsOf(preset)
    .filter(({ fixed }) => !fixed)
    .flatMap((list) => rowsOf(list, optionLists.includes(list) ? [] : [preset.name]));
}

function rowsOf(list: OptionList, presets: readonly string[]): OptionRow[] {
  return list.values.map(({ value, label, parent, growth, colour }, index) => ({
    list: list.title['zh-CN'],
    value,
    label: label ?? '',
    parent: parent ?? '',
    order: index + 1,
    growth,
    colour: colour ?? '',
    active: true,
    presets,
  }));
}
