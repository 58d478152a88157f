/** @fileoverview Since when a customer stands as it does: the day on which owner, grade or stage last changed, as the log has it. */
import { type Day, isDay } from '../../domain/calendar-date';
import { changes } from '../../schema/tables/changes';
import { customers } from '../../schema/tables/customers';
import type { World } from '../ports';

const STANDING = ['owner', 'grade', 'stage'] as const;

/** The log speaks the language of its day. */
export function heldSince({ register, clock }: Pick<World, 'register' | 'clock'>): ReadonlyMap<string, Day> {
  const titles = new Set<string>(STANDING.flatMap((key) => Object.values(customers.fields[key].title)));
  const days = new Map<string, Day>();
  for (const { values } of register.columns(changes, ['at', 'table', 'record', 'field'])) {
    if (values.table !== customers.tab || !titles.has(values.field)) continue;
    const { day } = clock.localOf(values.at);
    if (isDay(day)) days.set(values.record, day);
  }
  return days;
}
