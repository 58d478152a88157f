/** @fileoverview 信息状态: what a customer's data are worth, by their completeness and the review (K1). */
import type { Problem, Values } from '../checks/check';

export type InformationStatus = '待补充' | '待复核' | '退回补充' | '已生效' | '已合并';

/**
 * The state that follows from the data. Without review a complete record takes effect by itself; with review it
 * waits for the reviewer. What a person decided (退回补充, 已生效 under review, 已合并) stays until the data change.
 */
export function informationStatus(
  record: Values,
  problems: readonly Problem[],
  reviewOn: boolean,
  mended = false,
): InformationStatus {
  const now = record.status as InformationStatus | '' | undefined;
  if (now === '已合并') return now;
  const complete = !problems.some(({ severity }) => severity === 'error');
  if (!reviewOn) return complete ? '已生效' : '待补充';
  if (now === '已生效') return now;
  // What was sent back waits again as soon as somebody has mended it and nothing is missing.
  if (now === '退回补充' && !(mended && complete)) return now;
  return complete ? '待复核' : '待补充';
}
