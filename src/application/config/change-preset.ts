/** @fileoverview Another preset for a register that is in use: defaults, grades and policies follow, what people set stays. */
import { settingRowsOf } from '../../schema/derive/setting-rows';
import type { Language } from '../../schema/language';
import type { Preset } from '../../schema/presets/define-preset';
import { options } from '../../schema/tables/options';
import { policies } from '../../schema/tables/policies';
import { settings } from '../../schema/tables/settings';
import type { Register } from '../ports';
import { policyRows } from './preset-contents';

const GRADES = '客户等级';
const MATRIX = '分级矩阵';

export function changePreset(register: Register, preset: Preset, language: Language): void {
  changeDefaults(register, preset, language);
  changeGrades(register, preset);
  for (const stored of register.all(policies)) register.change(policies, stored, { active: false });
  register.append(policies, policyRows(preset, register.all(policies).length));
}

/** A setting that still has the old default takes the new one. */
function changeDefaults(register: Register, preset: Preset, language: Language): void {
  const wanted = new Map(settingRowsOf(preset, language).map((row) => [row.key, row.default]));
  for (const stored of register.all(settings)) {
    const { key, value, default: old } = stored.values;
    const next = wanted.get(key);
    if (next === undefined || next === old) continue;
    register.change(settings, stored, { default: next, ...(value === old || key === 'preset' ? { value: next } : {}) });
  }
}

/** Old grades are switched off, not taken away: customers may still have them. */
function changeGrades(register: Register, preset: Preset): void {
  for (const stored of register.all(options)) {
    const { list, value } = stored.values;
    const grade = preset.grades.find((candidate) => candidate.value === value);
    if (list === MATRIX) register.change(options, stored, { active: preset.matrix !== undefined });
    else if (list === GRADES)
      register.change(options, stored, { active: Boolean(grade), label: grade?.label ?? stored.values.label });
  }
  const known = register.all(options).map(({ values }) => `${values.list} ${values.value}`);
  const grades = preset.grades.map((grade, index) => row(GRADES, grade, index));
  const cells = (preset.matrix?.values ?? []).map((cell, index) => row(MATRIX, cell, index));
  register.append(
    options,
    [...grades, ...cells].filter(({ list, value }) => !known.includes(`${list} ${value}`)),
  );
}

interface Shipped {
  readonly value: string;
  readonly label?: string;
  readonly colour?: string;
}

function row(list: string, { value, label, colour }: Shipped, index: number) {
  return { list, value, label: label ?? '', colour: colour ?? '', order: index + 1, active: true };
}
