/** @fileoverview Choices that look like chance and are the same in every run. */
import { addDays, type Day } from '../../src/domain/calendar-date';

/** The day on which every benchmark begins: a Monday, and a working day. */
export const TODAY: Day = '2026-11-23';

/** A number below `below` for the n-th draw of one kind; well spread by Knuth's multiplier. */
export function drawn(n: number, kind: number, below: number): number {
  const mixed = Math.imul((n + 1) ^ (kind * 0x9e3779b1), 2654435761) >>> 0;
  return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
}

export function daysAgo(days: number): Day {
  return addDays(TODAY, -days);
}

/** A moment of that day in Shanghai's morning. */
export function momentOn(day: Day): string {
  return `${day}T02:00:00.000Z`;
}

export function running(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(6, '0')}`;
}
