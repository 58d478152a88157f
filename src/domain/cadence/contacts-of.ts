/** @fileoverview A customer's contacts, latest first. */
import { type Day, isDay } from '../calendar-date';
import type { Interaction } from '../register-records';

function isLater(a: Interaction, b: Interaction): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

/** Contacts up to today, latest first; one dated in the future is a slip and must not silence a plan. */
export function contactsOf(interactions: readonly Interaction[], today: Day): readonly Interaction[] {
  const dated = interactions.filter(({ date }) => isDay(date) && date <= today);
  return dated.length > 1 ? dated.sort(isLater) : dated;
}
