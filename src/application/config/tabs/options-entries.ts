/** @fileoverview 下拉选项 as it stands: the active values by list. */

import { entryOf } from '../../../schema/entry-of';
import type { Preset } from '../../../schema/presets/define-preset';
import { optionListsOf } from '../../../schema/presets/preset-options';
import { options } from '../../../schema/tables/options';
import type { Register } from '../../ports';
import type { Option } from '../config';
import { type Entries, problemsOf } from './entry-problem';

type Lists = Readonly<Record<string, readonly Option[]>>;

export interface OptionsEntries extends Entries<Lists> {
  /** Values by list that are switched off. */
  readonly retired: Readonly<Record<string, readonly string[]>>;
}

/** `last` serves where a cell of the grade matrix is wrong. */
export function optionsEntries(register: Register, preset: Preset, last: Lists): OptionsEntries {
  const { problems, report } = problemsOf(options);
  const names = listNames(preset);
  const serving: Record<string, Option[]> = {};
  const retired: Record<string, string[]> = {};
  for (const stored of register.all(options)) {
    const { list, value, active } = stored.values;
    const name = names.get(list.trim());
    if (name === undefined) report(stored, 'list', 'unknownList', list);
    else if (value.trim() === '') report(stored, 'value', 'blank');
    else if ((entryOf(serving, name) ?? []).some((option) => option.value === value.trim())) {
      report(stored, 'value', 'twice', value);
    } else if (active)
      serving[name] = [
        ...(entryOf(serving, name) ?? []),
        optionOf(stored.values, () => report(stored, 'growth', 'notANumber', stored.values.growth)),
      ];
    else retired[name] = [...(entryOf(retired, name) ?? []), value.trim()];
  }
  mendMatrix(serving, last, (option) => {
    const stored = register.all(options).find(({ values }) => values.value === option.value);
    report(stored, 'label', 'notAGrade', option.label);
  });
  return { serving, retired, problems };
}

/** List names by what stands in the 列表 column. */
export function listNames(preset: Preset): ReadonlyMap<string, string> {
  return new Map(
    optionListsOf(preset)
      .filter(({ fixed }) => !fixed)
      .map(({ name, title }) => [title['zh-CN'], name]),
  );
}

interface OptionCells {
  readonly value: string;
  readonly label: string;
  readonly parent: string;
  readonly growth: number | string | undefined;
}

function optionOf({ value, label, parent, growth }: OptionCells, wrongGrowth: () => void): Option {
  if (typeof growth === 'string' && growth !== '') wrongGrowth();
  const known = typeof growth === 'number' ? { growth } : {};
  return { value: value.trim(), label: label.trim() || value.trim(), parent: parent.trim(), ...known };
}

/** A cell of the matrix must name a grade. */
function mendMatrix(serving: Record<string, Option[]>, last: Lists, wrong: (option: Option) => void): void {
  const matrix = serving.gradeMatrix;
  if (!matrix) return;
  const grades = new Set((serving.grades ?? []).map(({ value }) => value));
  serving.gradeMatrix = matrix.flatMap((option) => {
    if (grades.has(option.label)) return [option];
    wrong(option);
    const good = (last.gradeMatrix ?? []).find(({ value }) => value === option.value);
    return good ? [good] : [];
  });
}
