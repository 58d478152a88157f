/** @fileoverview 工作手册 (K1): the form template's grades, with review and change requests. */
import { text } from '../language';
import { abcGrades } from './abc-grades';
import { abcPolicies } from './abc-policies';
import type { Preset } from './define-preset';

export const handbook: Preset = {
  name: '工作手册',
  title: text('工作手册', '工作手冊', 'Handbook'),
  scheme: 'value',
  grades: abcGrades,
  policies: abcPolicies,
  settings: { numberPattern: 'C{YYYY}{MM}{DD}{SEQ:3}', reviewOn: true, editMode: '重要字段须申请' },
};
