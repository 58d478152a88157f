/** @fileoverview A moment as a form tells it, on the register's clock. */
import type { Clock } from '../ports';

const LOCAL = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})$/;

/** @example momentTyped('2026-11-23T10:00', clock) // '2026-11-23T02:00:00.000Z' in Shanghai */
export function momentTyped(text: string, clock: Pick<Clock, 'momentOf'>): string | undefined {
  const [, day, hours, minutes] = LOCAL.exec(text) ?? [];
  return day === undefined ? undefined : clock.momentOf(day, Number(hours) * 60 + Number(minutes));
}
