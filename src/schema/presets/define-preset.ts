/** @fileoverview The shape of a preset: grades, policies and settings as one seed has them. */

import { type Text, text } from '../language';
import { type OptionList, type OptionValue, option } from '../options/define-option-list';
import type { SettingKey } from '../settings';
import type { SettingValue } from '../settings/define-setting';

/** How grades are found: by value alone, or by value and potential through the matrix. */
type GradeScheme = 'value' | 'matrix';

export type Level = '高' | '中' | '低';

export interface Grade extends OptionValue {
  /** The value level that the grade stands for where the value alone decides. */
  readonly level?: Level;
}

export interface PolicyRow {
  /** Blank: every grade. */
  readonly grade: string;
  /** Blank: every stage. */
  readonly stage: string;
  readonly times: number;
  readonly period: '周' | '双周' | '月' | '季度' | '半年' | '年';
  readonly kind: string;
  /** None: any method. */
  readonly methods: readonly string[];
  readonly deep: boolean;
  readonly level: string;
  readonly content: string;
  /** Working days; undefined: never escalated. */
  readonly escalateAfter: number | undefined;
}

export interface Preset {
  /** As it stands in 设置. */
  readonly name: string;
  readonly title: Text;
  readonly scheme: GradeScheme;
  readonly grades: readonly Grade[];
  readonly policies: readonly PolicyRow[];
  readonly settings: Readonly<Partial<Record<SettingKey, SettingValue>>>;
  /** The matrix of value × potential, as rows of an option list: 高×中 → A. */
  readonly matrix?: OptionList;
}

interface GradeWords {
  readonly value: string;
  readonly label: string;
  readonly zhTW: string;
  readonly en: string;
  readonly colour: string;
  readonly level?: Level;
}

export function grade({ value, label, zhTW, en, colour, level }: GradeWords): Grade {
  const words = { value, title: text(label, zhTW, en), label, colour };
  return level ? { ...words, level } : words;
}

const blank: PolicyRow = {
  grade: '',
  stage: '',
  times: 1,
  period: '月',
  kind: '常规沟通',
  methods: [],
  deep: false,
  level: '',
  content: '',
  escalateAfter: undefined,
};

export function policy(row: Partial<PolicyRow>): PolicyRow {
  return { ...blank, ...row };
}

/** The rows that every preset has for customers not yet won. */
export const stagePolicies: readonly PolicyRow[] = [
  policy({ stage: '意向客户', period: '双周', content: '推进需求与报价', escalateAfter: 5 }),
  policy({ stage: '潜在客户', period: '月', content: '了解需求，确认决策流程', escalateAfter: 7 }),
];

const levelWords: Readonly<Record<Level, string>> = { 高: 'high', 中: 'medium', 低: 'low' };

/** The cells of a matrix of value × potential, both from high to low. */
export function gradeMatrix(rows: Readonly<Record<Level, readonly [string, string, string]>>): OptionList {
  const potentials: readonly Level[] = ['高', '中', '低'];
  const values = potentials.flatMap((value) =>
    potentials.map((potential, column) => ({
      ...option(`${value}×${potential}`, `${value}×${potential}`, `${levelWords[value]} × ${levelWords[potential]}`),
      label: rows[value][column] ?? '',
    })),
  );
  return { name: 'gradeMatrix', title: text('分级矩阵', '分級矩陣', 'Grade matrix'), values };
}
