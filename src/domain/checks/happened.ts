/** @fileoverview What is recorded as done is not still to come: a contact, a plan carried out, a consent. */
import { isDay } from '../calendar-date';
import { filledFields } from './asked-fields';
import { type Check, textOf } from './check';

/** Days of the past by table. An order may be dated ahead: it counts from its day. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  customers: ['firstContact', 'consentAt'],
  contacts: ['consentAt'],
  interactions: ['date'],
  followUps: ['doneOn'],
};

export const happened: Check = {
  id: 'happened',
  tables: Object.keys(PAST),
  check: (record, context) =>
    filledFields(record, context, ({ type }) => type === 'date')
      .filter(([field, value]) => PAST[context.table]?.includes(field) && isToCome(textOf(value), context.today))
      .map(([field, value]) => ({
        field,
        message: 'notYetHappened',
        params: { value: textOf(value) },
        severity: 'warning',
      })),
};

function isToCome(day: string, today: string): boolean {
  return isDay(day) && day > today;
}
