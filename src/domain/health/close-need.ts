/** @fileoverview What a score does to a need: a good one closes it, a low one opens it again. */
import type { Need } from '../register-records';

/** As people are told to write it, in each language. */
const NOT_SCORED = /客户未评分|客戶未評分|not rated/i;

/** That there is no score, and why. */
function saysWhyNot(result: string): boolean {
  return NOT_SCORED.test(result) && /[\p{L}\p{N}]/u.test(result.replace(NOT_SCORED, ''));
}

const LOW_SCORE = 3;

export type NeedVerdict =
  | { readonly key: 'stands' }
  /** Closed, though the customer was not content. */
  | { readonly key: 'reopen'; readonly status: '处理中' }
  /** Closed without a score, and without saying why there is none. */
  | { readonly key: 'scoreMissing' };

export function judgeNeed({
  status,
  satisfaction,
  result,
}: Pick<Need, 'status' | 'satisfaction' | 'result'>): NeedVerdict {
  if (status !== '已关闭' && status !== '已解决') return { key: 'stands' };
  if (typeof satisfaction === 'number') {
    return satisfaction < LOW_SCORE ? { key: 'reopen', status: '处理中' } : { key: 'stands' };
  }
  return status === '已解决' || saysWhyNot(result) ? { key: 'stands' } : { key: 'scoreMissing' };
}
