/** @fileoverview The industry is one of the standard options, so that figures by industry add up (K1). */
import { isAsked } from './asked-fields';
import { type Check, textOf } from './check';

export const industry: Check = {
  id: 'industry',
  tables: ['customers'],
  check(record, { fields, options, retired }) {
    const value = textOf(record.industry);
    const list = fields.industry?.options ?? 'industries';
    const known = options(list);
    if (value === '' || known.length === 0 || !isAsked(fields.industry, record)) return [];
    if (isOption(value, [...known, ...(retired?.(list) ?? [])])) return [];
    const advice = nearest(value, known);
    const problem = {
      field: 'industry',
      message: 'industryNotAnOption',
      params: { value },
      severity: 'error',
    } as const;
    return [advice === undefined ? problem : { ...problem, advice }];
  },
};

/** Second levels are listed as 制造业-机械设备, or on their own under their parent. */
function isOption(value: string, known: readonly string[]): boolean {
  return known.includes(value) || (value.includes('-') && value.split('-').every((part) => known.includes(part)));
}

/** The option that shares the most characters in a row with what was typed: 高端制造 is near 制造业. */
function nearest(value: string, known: readonly string[]): string | undefined {
  for (let length = Math.min(value.length, 6); length >= 2; length--) {
    for (let at = 0; at + length <= value.length; at++) {
      const found = known.find((option) => option.includes(value.slice(at, at + length)));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
