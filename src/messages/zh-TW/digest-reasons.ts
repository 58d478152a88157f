/** @fileoverview Why a follow-up is due, in traditional Chinese. */

import type { DueReason, NamedContact } from '../../domain/cadence/due';
import type { Day } from '../../domain/calendar-date';
import { chineseDate } from '../chinese-dates';

const METHODS: Readonly<Record<string, string>> = { 电话沟通: '電話', 微信沟通: '微信', 邮件往来: '郵件' };
const DEEP = '深度溝通';
const REGULAR = '常规沟通';

type PolicyReason = Extract<DueReason, { key: 'policy' }>['params'];

const contactText = ({ on, method }: NamedContact, today: Day) => `${chineseDate(on, today)} ${method}`;

/** A visit is a visit, whoever travels. */
function methodsText(methods: readonly string[], visitOnly: boolean): string {
  const named = methods.filter((method) => method !== '客户来访' || !methods.includes('上门拜访'));
  if (named.length > 0) return named.join('或');
  return visitOnly ? '上門拜訪' : '上門拜訪或視訊會議';
}

function ruleText({ grade, stage, times, period, kind, methods, deep, visitOnly, level }: PolicyReason): string {
  const whose = stage || (/^[A-Z]$/.test(grade) ? `${grade}類` : `${grade}客戶`);
  const executive = level === '高层' ? '，須高階主管參與' : '';
  const how = deep || visitOnly ? `${DEEP}（${methodsText(methods, visitOnly)}）` : kind === REGULAR ? '' : kind;
  return `${whose}每${period}至少 ${times} 次${how ? (deep || visitOnly ? how : `「${how}」`) : ''}${executive}`;
}

function notCountedText(contacts: readonly NamedContact[], what: string, today: Day): string {
  const first = contacts[0];
  if (!first) return '';
  return `；${chineseDate(first.on, today)}的${METHODS[first.method] ?? first.method}不算${what}`;
}

function policyText(params: PolicyReason, today: Day): string {
  const { deep, visitOnly, kind, last, notCounted, createdOn } = params;
  const rule = ruleText(params);
  const what = deep || visitOnly ? DEEP : kind;
  if (deep || visitOnly) {
    const since = last ? `上次${DEEP} ${chineseDate(last.on, today)}` : `還沒有過${DEEP}`;
    return `${rule}。${since}${notCountedText(notCounted, what, today)}`;
  }
  if (last) return `${rule}，上次 ${contactText(last, today)}`;
  const other = notCounted[0];
  if (kind === REGULAR && other) return `${rule}，最近一次 ${contactText(other, today)}`;
  return `${rule}；${createdOn ? chineseDate(createdOn, today) : ''}建檔以來還沒有過`;
}

export function reason(due: DueReason, today: Day): string {
  if (due.key === 'policy') return policyText(due.params, today);
  if (due.key === 'firstContact') {
    const { createdOn, days } = due.params;
    return `${chineseDate(createdOn, today)}新建，${days} 天內首次聯絡；尚未聯絡過`;
  }
  const { contact, dayOff } = due.params;
  return `您約定的下次跟進日期（上次 ${contactText(contact, today)}）${dayOff === undefined ? '' : `，當天是${dayOff || '休息日'}`}`;
}
