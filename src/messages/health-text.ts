/** @fileoverview The reasons of a customer's health in words, with the points that add up to it. */
import type { HealthPart } from '../domain/health/health';
import type { Messages } from './messages';
import { textFor } from './texts-of';

/**
 * @example
 * healthParts(health.parts, messages) // ['逾期 1 天 39/40', '最近满意度 1.0 分 0/30', …]
 */
export function healthParts(parts: readonly HealthPart[], { health }: Messages): string[] {
  return parts.map((part) => health.scored(textFor<HealthPart>(health.parts, part), part.points, part.max));
}
