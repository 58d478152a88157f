/** @fileoverview The text of a problem in a language. */
import type { Problem, ProblemKey } from '../domain/checks/check';
import { shortText } from '../domain/short-text';
import type { Expected, Params } from '../domain/typed/reading';
import type { Messages } from './messages';

const TYPED = 'typed.';

/**
 * @example
 * problemText(problem, '联系电话', messages)
 * // 联系电话“1380013800”有 10 位，手机号应为 11 位
 */
export function problemText(problem: Problem, field: string, { problems }: Messages): string {
  const { message, params, advice } = problem;
  const value = shortText(String(params.value ?? ''));
  const text = message.startsWith(TYPED)
    ? problems.unread(field, value, problems.expected[message.slice(TYPED.length) as Expected](shortened(params)))
    : problems.found[message as ProblemKey]({ field, value, params: shortened(params) });
  return advice === undefined ? text : problems.withAdvice(text, advice);
}

function shortened(params: Params): Params {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? shortText(value) : value]),
  );
}

/** A number of the right length that its area does not have is told in other words. */
export function isLandlineLength(digits: unknown): boolean {
  return digits === 7 || digits === 8;
}
