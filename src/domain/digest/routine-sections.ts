/** @fileoverview The sections of routine work: month-end update, quarterly check, annual audit. */
import type { DigestDay, RoutineCustomer } from './day';
import type { Item, Section } from './digest';
import { customerHead } from './due-item';
import { sectionOf } from './section';

function routineItem(said: (one: RoutineCustomer) => string, day: DigestDay): (one: RoutineCustomer) => Item {
  return (one) => {
    const customer = day.customers.get(one.id);
    return { head: [`${customer ? customerHead(customer, day) : one.id}${day.words.colon}${said(one)}`], lines: [] };
  };
}

/** What of the day's routine work falls to this owner. */
export function routineSections(owner: string, day: DigestDay): (Section | undefined)[] {
  const { words, today, routine } = day;
  const { monthEnd, quarterEnd, audit } = routine;
  const own = (customers: readonly RoutineCustomer[]) => customers.filter((one) => one.owner === owner);
  const on = (one: RoutineCustomer) => (one.on ? words.date(one.on, today) : '');
  const contacted = routineItem((one) => words.routine.contacted(on(one), one.method).trim(), day);
  const changed = routineItem((one) => words.routine.lastChanged(on(one)), day);
  const silent = routineItem((one) => (one.on ? words.routine.lastContact(on(one)) : words.routine.never), day);
  return [
    monthEnd &&
      sectionOf('monthEnd', own(monthEnd.customers), contacted, day, { intro: words.routine.monthEnd(monthEnd.month) }),
    quarterEnd &&
      sectionOf('quarterEnd', own(quarterEnd.customers), changed, day, {
        intro: words.routine.quarterEnd(quarterEnd.months),
      }),
    audit && sectionOf('audit', own(audit.customers), silent, day, { intro: words.routine.audit(audit.months) }),
  ];
}
