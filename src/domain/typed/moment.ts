/** @fileoverview Reads a day with or without a time of day, as it is typed in China. */
import type { Day } from '../calendar-date';
import { type Direction, readDate } from './date';
import { type Reading, read, unread } from './reading';
import { halfWidth } from './text';

/** A moment on the register's own clock; a day without a time is its midnight. */
export interface TypedMoment {
  readonly day: Day;
  readonly minutes: number;
}

const TIME = /[ T](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/;

/**
 * Reads a moment; `today` is where it is typed.
 *
 * @example
 * readMoment('明天 14:30', '2026-11-23', 'coming'); // { day: '2026-11-24', minutes: 870 }
 */
export function readMoment(text: string, today: Day, direction: Direction): Reading<TypedMoment> {
  const typed = halfWidth(text).trim();
  const [, hours, minutes] = TIME.exec(typed) ?? [];
  const day = readDate(typed, today, direction);
  const known = Number(hours ?? 0) < 24 && Number(minutes ?? 0) < 60;
  if (!day.ok || !known) return unread('date');
  return read({ day: day.value, minutes: Number(hours ?? 0) * 60 + Number(minutes ?? 0) });
}
