/** @fileoverview The grades A, B and C of the form template and the handbook. */
import { colours } from '../options/colours';
import { type Grade, grade } from './define-preset';

export const abcGrades: readonly Grade[] = [
  grade({ value: 'A', label: '高价值客户', zhTW: '高價值客戶', en: 'High value', colour: colours.green, level: '高' }),
  grade({ value: 'B', label: '潜力客户', zhTW: '潛力客戶', en: 'Potential', colour: colours.blue, level: '中' }),
  grade({ value: 'C', label: '普通客户', zhTW: '一般客戶', en: 'Ordinary', colour: colours.grey, level: '低' }),
];
