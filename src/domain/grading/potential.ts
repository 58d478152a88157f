/** @fileoverview A customer's potential: growth and fit, in points. */

import { entryOf } from '../../schema/entry-of';
import type { Level } from '../../schema/presets/define-preset';

/** Shares of growth: above the first it is high, from the second on medium. */
export type GrowthBounds = { readonly high: number; readonly medium: number };

const FIT_POINTS: Readonly<Record<string, number>> = { 高: 2, 中: 1, 低: 0 };
// What nobody filled in counts as medium.
const BLANK_POINTS = 1;
// Shares such as 0.05 and 5 % of a cell may differ in the last binary digit.
const TOLERANCE = 1e-9;

function growthPoints(growth: number | undefined, { high, medium }: GrowthBounds): number {
  if (growth === undefined) return BLANK_POINTS;
  if (growth > high + TOLERANCE) return 2;
  return growth >= medium - TOLERANCE ? 1 : 0;
}

export function potentialOf(growth: number | undefined, fit: string, bounds: GrowthBounds): Level {
  const points = growthPoints(growth, bounds) + (entryOf(FIT_POINTS, fit) ?? BLANK_POINTS);
  if (points >= 3) return '高';
  return points === 2 ? '中' : '低';
}
