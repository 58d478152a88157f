/** @fileoverview What was promised to a customer, and who does it until when. */
import { contactsOf } from '../../domain/cadence/contacts-of';
import type { CustomerTables } from '../keeping/customer-tables';

export interface Promised {
  readonly on: string;
  readonly text: string;
  readonly by: string;
  readonly dueOn: string;
}

const SHOWN = 3;
const EVER = '9999-12-31';

/** Of the latest contacts that promised something. */
export function promisesIn({ interactions }: CustomerTables): Promised[] {
  const latest = contactsOf(
    interactions.map(({ values }) => values),
    EVER,
  );
  return latest
    .flatMap(({ date, plan, nextDate, todo, todoOwner, todoDue, owner }) => [
      { on: date, text: todo.trim(), by: todoOwner || owner, dueOn: todoDue },
      { on: date, text: plan.trim(), by: owner, dueOn: nextDate },
    ])
    .filter(({ text }) => text !== '')
    .slice(0, SHOWN);
}
