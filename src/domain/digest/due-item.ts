/** @fileoverview A follow-up as lines: who, since when, why, what was agreed last time, whom to reach. */
import { diffDays } from '../calendar-date';
import { gradeCode } from '../grade-text';
import type { FollowUp, Interaction } from '../register-records';
import type { CustomerRow, DigestDay } from './day';
import type { Item, Line, Piece } from './digest';
import type { Share } from './shares';

const CHANCE = '升级机会';

const PROMISE_LENGTH = 60;
const TASKS = ['手工', '跟进计划'];

export function shortened(text: string, length = PROMISE_LENGTH): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const signs = Array.from(plain);
  return signs.length > length ? `${signs.slice(0, length - 1).join('')}…` : plain;
}

export function gradeOf({ grade }: CustomerRow, { words, gradeLabel }: DigestDay): string {
  const code = gradeCode(grade);
  return code === '' ? '' : words.grade(code, gradeLabel(code), grade.includes('预估'));
}

/** Name（number · grade · stage） */
export function customerHead(customer: CustomerRow, day: DigestDay): string {
  return customer.name + factsOf(customer, day);
}

function factsOf(customer: CustomerRow, day: DigestDay): string {
  return day.words.facts([customer.id, gradeOf(customer, day), customer.stage].filter(Boolean));
}

/** A plan need not name a customer: then it is its own name. */
function headOf(row: FollowUp, customer: CustomerRow | undefined, day: DigestDay): Line {
  if (customer) return [customer.name, { quiet: factsOf(customer, day) }];
  return [row.customerName || row.customer || shortened(row.content)];
}

/** The latest thing that was agreed with the customer. */
export function promiseOf(contacts: readonly Interaction[]): string {
  const latest = contacts.find(({ plan, todo }) => plan.trim() !== '' || todo.trim() !== '');
  return latest ? shortened(latest.plan.trim() || latest.todo) : '';
}

/** Why it is due, in words: by policy or agreement, or by what brought it about. */
export function whyOf(row: FollowUp, day: DigestDay): string {
  const due = day.duesOf(row.customer).find(({ cause }) => cause === row.cause);
  if (due) return day.words.reason(due.reason, day.today);
  const content = shortened(row.content);
  // The content of a chance begins with what it is.
  return row.origin === CHANCE && content !== '' ? content : day.words.due.origin(row.origin, content);
}

function whyLine(row: FollowUp, day: DigestDay): string {
  const { due, date } = day.words;
  if (!TASKS.includes(row.origin)) return due.because(whyOf(row, day));
  return due.task(shortened(row.content), row.dueOn ? date(row.dueOn, day.today) : '');
}

function stateLine(row: FollowUp, day: DigestDay): string {
  const { due, date, dateLong } = day.words;
  const parts: string[] = [];
  if (row.dueOn && row.dueOn < day.today) {
    parts.push(due.overdue(dateLong(row.dueOn, day.today), diffDays(row.dueOn, day.today)));
    const told = day.notices.find(({ kind, record }) => kind === 'escalation' && record === row.id);
    if (told?.managerToldOn && told.managerToldOn < day.today) {
      parts.push(due.escalated(date(told.managerToldOn, day.today), told.detail.manager ?? ''));
    }
  }
  if (row.approval === '待审批') parts.push(due.awaitingApproval);
  return parts.join(day.words.comma);
}

function alsoText(row: FollowUp, day: DigestDay): string {
  const { words, today } = day;
  return words.due.also(whyOf(row, day), row.dueOn ? words.date(row.dueOn, today) : '');
}

function phonesOf({ phone, landline }: CustomerRow): string[] {
  return (phone || landline)
    .split(/[；;,，、/]/)
    .map((number) => number.trim())
    .filter(Boolean);
}

function contactLine(customer: CustomerRow, day: DigestDay): Line {
  const { due } = day.words;
  const numbers = phonesOf(customer);
  if (customer.contactName === '' && numbers.length === 0) return [];
  const pieces: Piece[] = [due.contact(customer.contactName, customer.contactTitle, numbers.length > 0)];
  numbers.forEach((phone, index) => {
    if (index > 0) pieces.push(due.numberGap);
    pieces.push({ phone });
  });
  if (customer.wechat) pieces.push(due.wechat(numbers.includes(customer.wechat) ? '' : customer.wechat));
  return pieces;
}

/** The whole item; phones only in the mail of the one whose customer it is. */
export function dueItem(row: FollowUp, day: DigestDay, { also }: Pick<Share, 'also'>, withPhones: boolean): Item {
  const { words, listUrl } = day;
  const customer = day.customers.get(row.customer);
  const promise = promiseOf(day.contactsOf(row.customer));
  const lines: Line[] = [stateLine(row, day), whyLine(row, day)].filter(Boolean).map((text) => [text]);
  for (const other of also.get(row) ?? []) lines.push([alsoText(other, day)]);
  if (promise) lines.push([words.due.promise(promise)]);
  if (customer && customer.toConfirm.length > 0) lines.push([words.due.confirm(words.list(customer.toConfirm))]);
  const contact = customer && withPhones && customer.owner === row.owner ? contactLine(customer, day) : [];
  if (contact.length > 0) lines.push(contact);
  if (listUrl) lines.push([words.open, { href: listUrl, label: words.myList }]);
  return { head: headOf(row, customer, day), lines };
}

/** One line: who, when, why. */
export function upcomingItem(row: FollowUp, day: DigestDay): Item {
  const { words } = day;
  const customer = day.customers.get(row.customer);
  const when = words.due.upcoming(words.dateLong(row.dueOn, day.today), whyOf(row, day));
  return { head: headOf(row, customer, day), lines: [[when]] };
}
