/** @fileoverview The section of grades that changed and customers at risk; each is told once. */
import { isPlanned } from '../cadence/planned';
import type { CustomerRow, DigestDay, Notice } from './day';
import type { Item, Section } from './digest';
import { sectionOf } from './section';

function noticeItem(notice: Notice, day: DigestDay, withOwner: boolean): Item {
  const { grades } = day.words;
  const { detail } = notice;
  const name = day.customers.get(notice.customer)?.name ?? notice.customer;
  const owner = withOwner ? notice.owner : '';
  if (notice.kind === 'grade') {
    return { head: [grades.change(name, detail.before ?? '', detail.after ?? '', detail.why ?? '', owner)], lines: [] };
  }
  return { head: [grades.risk(name, Number(detail.health ?? 0), owner, detail.why ?? '')], lines: [] };
}

/** Several causes of risk are one line: the health is the same. */
function oncePerCustomer(notices: readonly Notice[]): Notice[] {
  const risks = new Set<string>();
  return notices.filter(({ kind, customer }) => {
    if (kind !== 'risk') return true;
    const first = !risks.has(customer);
    risks.add(customer);
    return first;
  });
}

/** Of lost and resting customers nobody is reminded. */
function isWorked(customer: CustomerRow | undefined): boolean {
  return customer === undefined || isPlanned(customer);
}

export function gradeSection(notices: readonly Notice[], day: DigestDay, withOwner: boolean): Section | undefined {
  const told = notices.filter(
    ({ kind, customer }) => (kind === 'grade' || kind === 'risk') && isWorked(day.customers.get(customer)),
  );
  const order = [...oncePerCustomer(told)].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'grade' ? -1 : 1));
  return sectionOf('grades', order, (notice) => noticeItem(notice, day, withOwner), day);
}
