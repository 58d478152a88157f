/** @fileoverview The section of grades that changed, customers at risk, chances and the pool; each is told once. */
import { isPlanned } from '../cadence/planned';
import { isPooled } from '../pool/pooled';
import type { CustomerRow, DigestDay, Notice } from './day';
import type { Item, Section } from './digest';
import { sectionOf } from './section';

/** In the order in which they are told. */
const KINDS: readonly Notice['kind'][] = ['grade', 'risk', 'upgrade', 'pool', 'pooled'];

function noticeItem(notice: Notice, day: DigestDay, withOwner: boolean): Item {
  const { grades } = day.words;
  const { detail } = notice;
  const name = day.customers.get(notice.customer)?.name ?? notice.customer;
  const owner = withOwner ? notice.owner : '';
  if (notice.kind === 'grade') {
    return { head: [grades.change(name, detail.before ?? '', detail.after ?? '', detail.why ?? '', owner)], lines: [] };
  }
  if (notice.kind === 'upgrade') return { head: [grades.upgrade(name, detail.why ?? '', owner)], lines: [] };
  if (notice.kind === 'pool' || notice.kind === 'pooled') return poolItem(notice, name, day, withOwner);
  return { head: [grades.risk(name, Number(detail.health ?? 0), owner, detail.why ?? '')], lines: [] };
}

function poolItem({ kind, detail, owner }: Notice, name: string, day: DigestDay, withOwner: boolean): Item {
  const { grades, date, dateLong } = day.words;
  const { period = '', since = '', releaseOn = '' } = detail;
  const who = withOwner ? owner : '';
  const last = date(since, day.today);
  if (kind === 'pooled') return { head: [grades.pooled(name, period, last, who)], lines: [] };
  return { head: [grades.pool(name, period, last, releaseOn && dateLong(releaseOn, day.today), who)], lines: [] };
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

/** Of lost and resting customers nobody is reminded, and of those in the pool only that they went there. */
function isWorked({ kind }: Notice, customer: CustomerRow | undefined): boolean {
  if (!KINDS.includes(kind)) return false;
  return customer === undefined || (isPlanned(customer) && (kind === 'pooled' || !isPooled(customer)));
}

export function gradeSection(notices: readonly Notice[], day: DigestDay, withOwner: boolean): Section | undefined {
  const told = notices.filter((notice) => isWorked(notice, day.customers.get(notice.customer)));
  const order = [...oncePerCustomer(told)].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return sectionOf('grades', order, (notice) => noticeItem(notice, day, withOwner), day);
}
