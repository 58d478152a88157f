/** @fileoverview A member's reminder of a day: the sections that have something in them, the subject, the greeting. */

import { problemsSection, unplannedSection } from './customer-sections';
import type { DigestDay, Person } from './day';
import { decideSection } from './decide-section';
import type { Digest, Figures, Section } from './digest';
import { daysOffSection, next7Section, overdueSection, todaySection } from './due-sections';
import { festivalLines, festivalSection } from './festival-section';
import { gradeSection } from './grade-section';
import { ownLateSection, teamLateSection } from './late-section';
import { registerSection } from './register-section';
import { isManager, type Responsibility } from './responsible';
import { routineSections } from './routine-sections';
import type { Share, Shares } from './shares';
import { escalatedSection, ownerlessSection, type Team, teamOf, teamSection } from './team-sections';

const present = (sections: readonly (Section | undefined)[]): Section[] =>
  sections.filter((section): section is Section => section !== undefined);

function ownSections(person: Person, shares: Shares, day: DigestDay, duty: Responsibility): Section[] {
  const share = shares.of(person.name);
  const told = day.notices.filter(({ owner, ownerToldOn }) => owner === person.name && ownerToldOn === day.today);
  return present([
    overdueSection(share, day, false),
    todaySection(share, day, false),
    ownLateSection(share.late, day),
    decideSection(person, shares, day, duty),
    festivalSection(share.greetings, share.anniversaries, day, false),
    gradeSection(told, day, false),
    daysOffSection(share, day, false),
    ...routineSections(person, day, duty),
    next7Section(share, day, false),
    unplannedSection(share, day),
    problemsSection(share, day),
    // An administrator without a team stands in for owners whom nobody knows.
    ownerlessSection(person, day, shares, duty),
    registerSection(person, day, duty),
  ]);
}

function teamSections(
  person: Person,
  team: Team,
  share: Share,
  day: DigestDay,
  shares: Shares,
  duty: Responsibility,
): Section[] {
  const names = new Set(duty.teamOf(person).map(({ name }) => name));
  const all = [...names].map((name) => shares.of(name));
  const notices = day.notices.filter(({ owner }) => names.has(owner) || duty.managersOf(owner).includes(person));
  const told = notices.filter(({ managerToldOn }) => managerToldOn === day.today);
  const table = teamSection(team, day);
  const { section: escalated, before } = escalatedSection(notices, day);
  return present([
    // Without anything new, what is still open stands below the figures.
    table && !escalated && before ? { ...table, after: before } : table,
    escalated,
    overdueSection(share, day, true),
    todaySection(share, day, true),
    teamLateSection(
      all.flatMap(({ late }) => late),
      day,
    ),
    decideSection(person, shares, day, duty),
    gradeSection(told, day, true),
    festivalSection(
      all.flatMap(({ greetings }) => greetings),
      share.anniversaries,
      day,
      true,
    ),
    daysOffSection(share, day, true),
    ...routineSections(person, day, duty),
    next7Section(share, day, true),
    unplannedSection(share, day),
    problemsSection(share, day),
    ownerlessSection(person, day, shares, duty),
    registerSection(person, day, duty),
  ]);
}

function countOf(sections: readonly Section[], key: Section['key']): number {
  return sections.find((section) => section.key === key)?.count ?? 0;
}

const customersOf = (rows: Share['today']): number => new Set(rows.map(({ customer }) => customer)).size;

/** Whether the mail has anything to say: a table of noughts has not, nor has what is told every day. */
function saysSomething(
  person: Person,
  sections: readonly Section[],
  team: Team | undefined,
  { news }: DigestDay,
): boolean {
  const urgent = news.failed.length + news.unknown.length + news.jobs.length + news.waiting > 0;
  if (urgent && person.role === '管理员') return true;
  if (sections.some(({ key }) => key !== 'team' && key !== 'register')) return true;
  return team !== undefined && team.total.overdue + team.total.today + team.total.late > 0;
}

/** The reminder, and whether there is anything in it. */
export function composeDigest(
  person: Person,
  hour: number,
  day: DigestDay,
  shares: Shares,
  duty: Responsibility,
): { digest: Digest; empty: boolean } {
  const share = shares.of(person.name);
  const leads = isManager(person) && duty.teamOf(person).length > 1;
  const team = leads ? teamOf(person, day, shares, duty) : undefined;
  const sections = team ? teamSections(person, team, share, day, shares, duty) : ownSections(person, shares, day, duty);
  const figures: Figures = {
    today: team ? team.total.today : share.today.length,
    overdue: team ? team.total.overdue : share.overdue.length,
    late: team ? team.total.late : share.late.length,
    decide: countOf(sections, 'decide'),
  };
  const scope = team ? ('team' as const) : ('own' as const);
  const next = festivalLines(share.greetings, day)[0];
  const greeting = day.words.greeting(scope, {
    name: person.name,
    minutes: day.minutes,
    figures,
    todayCustomers: customersOf(share.today),
    overdueCustomers: customersOf(share.overdue),
    escalated: countOf(sections, 'escalated'),
    greetings: next && { festival: day.words.festivals.short(next.name), count: next.open },
  });
  const isAdmin = person.role === '管理员';
  const foot = day.words.foot({
    hour,
    scope,
    highest: isAdmin ? day.news.highest : '',
    chain: isAdmin ? day.news.chain : '',
  });
  const subject = day.words.subject(scope, day.today, figures);
  return {
    digest: { subject, greeting, sections, foot, figures, scope },
    empty: !saysSomething(person, sections, team, day),
  };
}
