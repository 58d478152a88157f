/** @fileoverview The sections of follow-ups: overdue, today, in the holiday ahead, the next seven days. */
import type { DigestDay } from './day';
import type { Section } from './digest';
import { dueItem, upcomingItem } from './due-item';
import { sectionOf } from './section';
import type { Share } from './shares';

export function overdueSection(share: Share, day: DigestDay, manager: boolean): Section | undefined {
  return mine(
    sectionOf('overdue', share.overdue, (row) => dueItem(row, day, share, !manager), day, { numbered: true }),
    day,
    manager,
  );
}

export function todaySection(share: Share, day: DigestDay, manager: boolean): Section | undefined {
  return mine(
    sectionOf('today', share.today, (row) => dueItem(row, day, share, !manager), day, { numbered: true }),
    day,
    manager,
  );
}

/** A manager's figures are the team's, so the manager's own lines say that they are. */
function mine(section: Section | undefined, { words }: DigestDay, manager: boolean): Section | undefined {
  if (!section || !manager) return section;
  return { ...section, title: words.counted(words.mine(words.titles[section.key]), section.count) };
}

export function daysOffSection({ daysOff }: Share, day: DigestDay, manager: boolean): Section | undefined {
  return mine(
    sectionOf('daysOff', daysOff, (row) => upcomingItem(row, day), day),
    day,
    manager,
  );
}

export function next7Section({ next7 }: Share, day: DigestDay, manager: boolean): Section | undefined {
  return mine(
    sectionOf('next7', next7, (row) => upcomingItem(row, day), day),
    day,
    manager,
  );
}
