/** @fileoverview Why a follow-up is due, in English; methods, stages and grades stay as they are stored. */

import type { DueReason, NamedContact } from '../../domain/cadence/due';
import type { Day } from '../../domain/calendar-date';
import { englishDate } from '../english-dates';

const PERIODS: Readonly<Record<string, string>> = {
  周: 'week',
  双周: 'two weeks',
  月: 'month',
  季度: 'quarter',
  半年: 'half-year',
  年: 'year',
};
export function periodName(period: string): string {
  return PERIODS[period] ?? period;
}

const DEEP = 'deep contact';
const REGULAR = '常规沟通';

type PolicyReason = Extract<DueReason, { key: 'policy' }>['params'];

const contactText = ({ on, method }: NamedContact, today: Day) => `${englishDate(on, today)} (${method})`;

function methodsText(methods: readonly string[], visitOnly: boolean): string {
  const named = methods.filter((method) => method !== '客户来访' || !methods.includes('上门拜访'));
  if (named.length > 0) return named.join(' or ');
  return visitOnly ? 'visit' : 'visit or video meeting';
}

function ruleText({ grade, stage, times, period, kind, methods, deep, visitOnly, level }: PolicyReason): string {
  const executive = level === '高层' ? ', with an executive' : '';
  const how = deep || visitOnly ? `${DEEP} (${methodsText(methods, visitOnly)})` : kind === REGULAR ? 'contact' : kind;
  return `${stage || grade}: at least ${times} ${how} every ${periodName(period)}${executive}`;
}

function policyText(params: PolicyReason, today: Day): string {
  const { deep, visitOnly, kind, last, notCounted, createdOn } = params;
  const what = deep || visitOnly ? DEEP : kind === REGULAR ? 'contact' : kind;
  const other = notCounted[0];
  const slight = other && `; ${contactText(other, today)} does not count`;
  if (last) return `${ruleText(params)}; last ${what} ${contactText(last, today)}${deep ? (slight ?? '') : ''}`;
  if (other) return `${ruleText(params)}; no ${what} yet${slight}`;
  return `${ruleText(params)}; none since ${createdOn ? englishDate(createdOn, today) : 'the beginning'}`;
}

export function reason(due: DueReason, today: Day): string {
  if (due.key === 'policy') return policyText(due.params, today);
  if (due.key === 'firstContact') {
    const { createdOn, days } = due.params;
    return `Entered on ${englishDate(createdOn, today)}, first contact within ${days} days; not contacted yet`;
  }
  const { contact, dayOff } = due.params;
  return `The date you agreed on (last contact ${contactText(contact, today)})${dayOff === undefined ? '' : `; a day off${dayOff && ` (${dayOff})`}`}`;
}
