/** @fileoverview The option lists under a preset: the common ones, its grades and, where it has one, its matrix. */
import { text } from '../language';
import { optionLists } from '../options';
import type { OptionList } from '../options/define-option-list';
import type { Preset } from './define-preset';

export function optionListsOf(preset: Preset): readonly OptionList[] {
  const grades: OptionList = {
    name: 'grades',
    title: text('客户等级', '客戶等級', 'Grade'),
    values: preset.grades,
  };
  return [grades, ...(preset.matrix ? [preset.matrix] : []), ...optionLists];
}
