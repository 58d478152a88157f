/** @fileoverview 表单模板 (K0): ABC by the last twelve months. */
import { text } from '../language';
import { abcGrades } from './abc-grades';
import { abcPolicies } from './abc-policies';
import type { Preset } from './define-preset';

export const formTemplate: Preset = {
  name: '表单模板',
  title: text('表单模板', '表單範本', 'Form template'),
  scheme: 'value',
  grades: abcGrades,
  policies: abcPolicies,
  settings: {},
};
