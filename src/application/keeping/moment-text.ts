/** @fileoverview A moment as people read it: day and time on the register's clock. */
import type { Clock } from '../ports';

/** What is no moment stays as it stands. */
export function momentText(text: string, clock: Pick<Clock, 'localOf'>): string {
  if (!/^\d{4}-\d\d-\d\dT/.test(text)) return text;
  const { day, minutes } = clock.localOf(text);
  return `${day} ${[Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')}`;
}
