/** @fileoverview The sections of customers without a plan, and of customers whose data are wrong or incomplete. */
import type { CustomerRow, DigestDay } from './day';
import type { Item, Section } from './digest';
import { customerHead, gradeOf } from './due-item';
import { sectionOf } from './section';
import type { Share } from './shares';

export function unplannedSection({ unplanned, plansReturned }: Share, day: DigestDay): Section | undefined {
  const { colon, routine } = day.words;
  const returned = new Set(plansReturned.map(({ customer }) => customer));
  const item = (customer: CustomerRow): Item => {
    const why = returned.has(customer.id) ? routine.onlyReturned : routine.unplanned(gradeOf(customer, day));
    return { head: [`${customerHead(customer, day)}${colon}${why}`], lines: [] };
  };
  return sectionOf('unplanned', unplanned, item, day);
}

export function problemsSection({ problems }: Share, day: DigestDay): Section | undefined {
  const item = (customer: CustomerRow): Item => {
    const titles = customer.problems
      .split(/[\s、,，;；]+/)
      .filter(Boolean)
      .map((key) => day.fieldTitle(key));
    const fields = day.words.routine.problems(day.words.list(titles));
    return {
      head: [`${customer.name}${day.words.facts([customer.id].filter(Boolean))}${day.words.colon}${fields}`],
      lines: [],
    };
  };
  return sectionOf('problems', problems, item, day);
}
