/** @fileoverview The section of what a member has to decide, or has got back to mend. */
import { overContact } from '../follow-ups/approval';
import { gradeCode } from '../grade-text';
import type { FollowUp } from '../register-records';
import { decidersFor } from '../review/who-decides';
import type { ChangeRequest, CustomerRow, DigestDay, PendingDecision, Person, StageProposal } from './day';
import type { Section } from './digest';
import { shortened, whyOf } from './due-item';
import { isManager, type Responsibility } from './responsible';
import { sectionOf } from './section';
import type { Share, Shares } from './shares';

type Kind = keyof DigestDay['words']['decide']['kinds'];

interface Decision {
  readonly kind: Kind;
  readonly text: string;
}

const REVIEWER = '复核人';

/** Who is told: the named reviewer; else all reviewers and the manager; where none of them may decide, everybody who may. */
function decides(
  person: Person,
  reviewer: string,
  author: string,
  day: DigestDay,
  duty: Responsibility,
  owner = author,
): boolean {
  const able = decidersFor(author, day.members);
  if (!able.includes(person.name)) return false;
  if (able.includes(reviewer)) return person.name === reviewer;
  const managers = duty.managersOf(author || owner).map(({ name }) => name);
  const isNear = ({ name, role }: Person) => role === REVIEWER || managers.includes(name);
  return isNear(person) || !day.members.some((one) => able.includes(one.name) && isNear(one));
}

function requestText(request: ChangeRequest, day: DigestDay): string {
  const { words, today } = day;
  const { decide } = words;
  const name = day.customers.get(request.customer)?.name ?? request.customerName;
  const what = decide.request({
    field: request.field,
    before: shortened(request.oldValue, 30),
    after: shortened(request.newValue, 30),
    reason: shortened(request.reason, 30),
  });
  if (!/T.*Z$/.test(request.requestedAt)) return `${name}${words.comma}${what}`;
  const said = ({ day: on, minutes }: ReturnType<DigestDay['localOf']>) => words.moment(on, minutes, today);
  const asked = said(day.localOf(request.requestedAt));
  return `${name}${words.comma}${what}${decide.asked(request.requester, asked, said(day.decideBy(request.requestedAt)))}`;
}

function reviewText(customer: CustomerRow, { words }: DigestDay): string {
  return `${customer.name}${words.facts([customer.id])}${words.colon}${words.decide.review(customer.collectedBy)}`;
}

function approvalText(row: FollowUp, day: DigestDay): string {
  const customer = day.customers.get(row.customer);
  const policy = day.duesOf(row.customer).find(({ cause }) => cause === row.cause)?.policy;
  const over = policy && day.warnOfOverContact && overContact(customer?.preferredFrequency ?? '', policy);
  const what = [
    shortened(row.content, 30) || whyOf(row, day),
    over ? day.words.decide.wish(over.wish, `每${over.period}`) : '',
  ];
  const text = day.words.decide.approval(what.filter(Boolean).join(day.words.comma), row.owner);
  return `${customer?.name ?? row.customerName}${day.words.facts([gradeCode(customer?.grade ?? row.grade)].filter(Boolean))}${day.words.colon}${text}`;
}

function stageText({ customer: id, to, why }: StageProposal, day: DigestDay): string {
  const customer = day.customers.get(id);
  return `${customer?.name ?? id} ${day.words.decide.stage(customer?.stage ?? '', to, why, customer?.owner ?? '')}`;
}

function pendingText({ customer, field, value }: PendingDecision, { customers, words }: DigestDay): string {
  const name = customers.get(customer)?.name ?? customer;
  return `${name}${words.facts([customer].filter(Boolean))}${words.colon}${words.decide.pending(field, value)}`;
}

interface Managed {
  readonly approvals: readonly FollowUp[];
  readonly stages: readonly StageProposal[];
  readonly pending: readonly PendingDecision[];
}

/** What managers decide, of the owners that this person manages. */
function managedBy(person: Person, shares: Shares, day: DigestDay, duty: Responsibility): Managed {
  if (!isManager(person)) return { approvals: [], stages: [], pending: [] };
  const manages = (owner: string) => duty.managersOf(owner).includes(person);
  const isTheirs = ({ customer }: { customer: string }) => manages(day.customers.get(customer)?.owner ?? '');
  return {
    approvals: shares.approvals.filter(({ owner }) => manages(owner)),
    stages: day.stageProposals.filter(isTheirs),
    pending: day.pending.filter(isTheirs),
  };
}

/** What is told once comes first, what stands there tomorrow too comes last: only so many lines are shown. */
function toDecide(person: Person, shares: Shares, day: DigestDay, duty: Responsibility): Decision[] {
  const requests = day.changeRequests
    .filter(({ status, reviewer, requester, customer }) => {
      const owner = day.customers.get(customer)?.owner ?? '';
      return status === '待核实' && decides(person, reviewer, requester, day, duty, owner);
    })
    .map((request) => ({ kind: 'request' as const, text: requestText(request, day) }));
  const reviews = shares.reviews
    .filter(({ reviewer, collectedBy, owner }) => decides(person, reviewer, collectedBy || owner, day, duty))
    .map((customer) => ({ kind: 'review' as const, text: reviewText(customer, day) }));
  const managed = managedBy(person, shares, day, duty);
  const approvals = managed.approvals.map((row) => ({ kind: 'approval' as const, text: approvalText(row, day) }));
  const stages = managed.stages.map((one) => ({ kind: 'stage' as const, text: stageText(one, day) }));
  const pending = managed.pending.map((one) => ({ kind: 'pending' as const, text: pendingText(one, day) }));
  const mended = toMend(shares.of(person.name), day);
  return [...quarterly(person, day), ...requests, ...reviews, ...approvals, ...mended, ...stages, ...pending];
}

/** The quarter's own work, told to each manager once. */
function quarterly(person: Person, { routine, words: { decide } }: DigestDay): Decision[] {
  if (!isManager(person)) return [];
  const { survey, quarterReviews = [] } = routine;
  const asked = survey?.owes(person.name)
    ? [{ kind: 'survey' as const, text: decide.survey(survey.quarter, survey.customers) }]
    : [];
  const reviews = quarterReviews
    .filter(({ owes }) => owes(person.name))
    .map(({ quarter, final }) => ({ kind: 'quarterReview' as const, text: decide.quarterReview(quarter, final) }));
  return [...asked, ...reviews];
}

function toMend({ returned, plansReturned }: Share, day: DigestDay): Decision[] {
  const { decide, facts } = day.words;
  const customers = returned.map((customer) => ({
    kind: 'returned' as const,
    text: `${customer.name}${facts([customer.id])}${day.words.colon}${decide.returned(shortened(customer.reviewNote))}`,
  }));
  const plans = plansReturned.map((row) => {
    const name = day.customers.get(row.customer)?.name ?? row.customerName;
    const text = `${name}${day.words.colon}${decide.planReturned(shortened(row.content, 30), shortened(row.approvalNote, 30))}`;
    return { kind: 'planReturned' as const, text };
  });
  return [...customers, ...plans];
}

export function decideSection(
  person: Person,
  shares: Shares,
  day: DigestDay,
  duty: Responsibility,
): Section | undefined {
  const { decide } = day.words;
  const all = toDecide(person, shares, day, duty);
  const counted = new Map<string, number>();
  const index = all.map(({ kind }) => {
    const count = (counted.get(kind) ?? 0) + 1;
    counted.set(kind, count);
    return count;
  });
  const item = ({ kind, text }: Decision, at: number) => {
    return { head: [decide.line(decide.kinds[kind], index[at] ?? 1, text)], lines: [] };
  };
  return sectionOf('decide', all, item, day);
}
