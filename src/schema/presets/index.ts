/** @fileoverview The list of presets, one a seed. */
import { communicationStandard } from './communication-standard';
import { crmToolkit } from './crm-toolkit';
import type { Preset } from './define-preset';
import { formTemplate } from './form-template';
import { handbook } from './handbook';
import { questionnaire } from './questionnaire';

export const presets: readonly Preset[] = [formTemplate, handbook, questionnaire, crmToolkit, communicationStandard];

export function presetNamed(name: string): Preset {
  const preset = presets.find((candidate) => candidate.name === name);
  if (!preset) throw new Error(`Cannot find preset ${JSON.stringify(name)}: the register does not have it`);
  return preset;
}
