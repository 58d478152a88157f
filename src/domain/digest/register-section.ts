/** @fileoverview What managers and administrators are told about the register itself. */
import { isPlanned } from '../cadence/planned';
import type { DigestDay, Person } from './day';
import type { Line, Section } from './digest';
import { isManager, type Responsibility } from './responsible';
import { sectionOf } from './section';

/** Customers of nobody; everybody who may distribute them is told. */
function poolOf(day: DigestDay): number {
  let count = 0;
  for (const customer of day.customers.values()) if (customer.owner === '' && isPlanned(customer)) count += 1;
  return count;
}

function sameDayLines({ words, today, sameDay, customers }: DigestDay, person: Person, duty: Responsibility): string[] {
  return sameDay
    .filter(({ members }) => members.some((name) => duty.managersOf(name).includes(person)))
    .map(({ customer, on, members }) => {
      return words.register.sameDay(words.date(on, today), members, customers.get(customer)?.name ?? customer);
    });
}

/** Mail and jobs are the administrator's; unassigned customers every manager's. */
export function registerSection(person: Person, day: DigestDay, duty: Responsibility): Section | undefined {
  if (!isManager(person)) return undefined;
  const { words, news, today } = day;
  const pool = poolOf(day);
  const list = { href: day.listUrl, label: words.myList };
  const lines: Line[] = pool > 0 ? [[words.team.pool(pool), ...(day.listUrl ? [list] : [])]] : [];
  const say = (...texts: readonly string[]) => lines.push(...texts.map((text) => [text]));
  say(...sameDayLines(day, person, duty));
  say(...news.yearsWithoutHolidays.map((year) => words.register.noHolidays(year)));
  if (person.role === '管理员') {
    say(...news.failed.map(({ to, reason }) => words.register.failed(to, reason)));
    say(...news.unknown.map(({ to, day: on }) => words.register.unknown(to, words.date(on, today))));
    say(...news.jobs.map(({ name, error }) => words.register.job(name, error)));
    if (news.waiting > 0) say(words.register.waiting(news.waiting));
  }
  return sectionOf('register', lines, (head) => ({ head, lines: [] }), day, { title: words.titles.register });
}
