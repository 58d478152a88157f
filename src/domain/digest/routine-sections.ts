/** @fileoverview The sections of routine work: month-end update, quarterly check, annual audit. */
import type { AuditLine } from '../routine/annual-audit';
import type { DigestDay, MonthEndCustomer, Person, RoutineCustomer } from './day';
import type { Item, Section } from './digest';
import { customerHead } from './due-item';
import { isManager, type Responsibility } from './responsible';
import { sectionOf } from './section';

function routineItem<C extends RoutineCustomer>(said: (one: C) => string, day: DigestDay): (one: C) => Item {
  return (one) => {
    const customer = day.customers.get(one.id);
    return { head: [`${customer ? customerHead(customer, day) : one.id}${day.words.colon}${said(one)}`], lines: [] };
  };
}

/** What of the day's routine work falls to this member. */
export function routineSections(person: Person, day: DigestDay, duty: Responsibility): (Section | undefined)[] {
  const { words, today, routine } = day;
  const { monthEnd, quarterEnd } = routine;
  const own = <C extends RoutineCustomer>(customers: readonly C[]) =>
    customers.filter(({ owner }) => owner === person.name);
  const on = (one: RoutineCustomer) => (one.on ? words.date(one.on, today) : '');
  const happened = routineItem(
    (one: MonthEndCustomer) => words.routine.happened[one.kind](on(one), one.method).trim(),
    day,
  );
  const changed = routineItem((one) => words.routine.lastChanged(on(one)), day);
  return [
    monthEnd &&
      sectionOf('monthEnd', own(monthEnd.customers), happened, day, { intro: words.routine.monthEnd(monthEnd.month) }),
    quarterEnd &&
      sectionOf('quarterEnd', own(quarterEnd.customers), changed, day, {
        intro: words.routine.quarterEnd(quarterEnd.months),
      }),
    auditSection(person, day, duty),
  ];
}

/** The member's own customers; for managers, what they confirm, first. */
function auditSection(person: Person, day: DigestDay, duty: Responsibility): Section | undefined {
  const { audit } = day.routine;
  if (!audit?.owes(person.name)) return undefined;
  const { words, today } = day;
  const own = audit.lines
    .filter(({ owner }) => owner === person.name)
    .map((line): Item => {
      const customer = day.customers.get(line.customer);
      const who = customer ? customerHead(customer, day) : line.customer;
      const text = words.routine.auditLine(line, today, (key) => day.fieldTitle(key));
      return { head: [`${who}${words.colon}${text}`], lines: [] };
    });
  const team = isManager(person) ? teamAudit(person, audit, day, duty) : [];
  const all = [...team, ...own];
  return sectionOf('audit', all, (item) => item, day, { intro: words.routine.audit(audit.months) });
}

function teamAudit(
  person: Person,
  { lines, old }: { readonly lines: readonly AuditLine[]; readonly old: number },
  { words }: DigestDay,
  duty: Responsibility,
): Item[] {
  const asleep = lines.filter((line) => line.kind === 'asleep' && duty.managersOf(line.owner).includes(person));
  const revive = asleep.filter((line) => line.kind === 'asleep' && line.to === '待激活').length;
  const texts = [
    ...(asleep.length > 0 ? [words.routine.teamAudit(asleep.length - revive, revive)] : []),
    words.routine.surveyTemplates,
    ...(old > 0 && person.role === '管理员' ? [words.routine.oldRecords(old)] : []),
  ];
  return texts.map((text) => ({ head: [text], lines: [] }));
}
