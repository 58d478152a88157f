/** @fileoverview The lines of the daily reminder about follow-ups, time limits and decisions, in English. */
import type { DecideWords, DueWords, LateWords } from '../../domain/digest/words';
import { plural } from '../english-dates';

const ORIGINS: Readonly<Record<string, string>> = {
  周期维护: 'Policy',
  约定跟进: 'Agreed date',
  跟进计划: 'To-do',
  节日问候: 'Greeting',
  纪念日: 'Anniversary',
  问卷: 'Survey',
  风险预警: 'Risk',
  解决回访: 'Revisit',
  续约提醒: 'Renewal',
  升级机会: 'Upgrade',
  信息核对: 'Verification',
  手工: 'Task',
};

export const due: DueWords = {
  overdue: (on, days) => `Was due on ${on}, ${plural(days, 'day')} overdue`,
  escalated: (on, manager) => `reported to ${manager} on ${on}`,
  awaitingApproval: 'to be approved',
  because: (reason) => `Why: ${reason}`,
  task: (content, on) => `Task: ${content} (by ${on})`,
  promise: (text) => `Agreed last time: ${text}`,
  confirm: (fields) => `Please confirm: ${fields}`,
  contact(name, title, hasNumbers) {
    if (name === '') return 'Phone: ';
    return `Contact: ${name}${title ? ` (${title})` : ''}${hasNumbers ? ' ' : ''}`;
  },
  numberGap: ', ',
  wechat: (account) => (account === '' ? ', WeChat: same number' : `, WeChat ${account}`),
  upcoming: (on, why) => `${on}: ${why}`,
  origin: (origin, content) => {
    const name = ORIGINS[origin] ?? origin;
    return content && content !== origin ? `${name}: ${content}` : name;
  },
  also: (what, on) => `Also ${what}${on ? ` (by ${on})` : ''}`,
  why: 'Why: ',
};

const LIMITS: Readonly<Record<string, (facts: { on: string; method: string; what: string; hours: number }) => string>> =
  {
    collected: ({ hours }) => `to be entered within ${hours} hours of being collected`,
    review: ({ hours }) => `the new record is to be reviewed within ${hours} hours`,
    mend: ({ hours }) => `the returned record is to be completed within ${hours} hours`,
    changeEntered: ({ what, hours }) => `the change of “${what}” was to be entered within ${hours} hours`,
    changeDecided: ({ what, hours }) => `the request about “${what}” is to be decided within ${hours} hours`,
    urgentReply: ({ what, hours }) => `urgent: “${what}”, call the customer within ${hours} hours`,
    departmentReply: ({ what, hours }) => `the department was to respond to “${what}” within ${hours} hours`,
    needDue: ({ what }) => `the need “${what}” is past its deadline`,
    minutes: ({ on, method, hours }) => `the minutes of ${on} (${method}) were to be sent within ${hours} hours`,
    answerProcessed: ({ hours }) => `the survey answer is to be processed within ${hours} hours`,
  };

const MISSED: typeof LIMITS = {
  collected: ({ hours }) => `not entered within ${hours} hours of being collected`,
  review: ({ hours }) => `the new record was not reviewed within ${hours} hours`,
  mend: ({ hours }) => `the returned record was not completed within ${hours} hours`,
  changeEntered: ({ what, hours }) => `the change of “${what}” was not entered within ${hours} hours`,
  changeDecided: ({ what, hours }) => `the request about “${what}” was not decided within ${hours} hours`,
  urgentReply: ({ what, hours }) => `urgent: “${what}”, the customer was not called within ${hours} hours`,
  departmentReply: ({ what, hours }) => `the department did not respond to “${what}” within ${hours} hours`,
  needDue: ({ what }) => `the need “${what}” is past its deadline`,
  minutes: ({ on, method, hours }) => `the minutes of ${on} (${method}) were not sent within ${hours} hours`,
  answerProcessed: ({ hours }) => `the survey answer was not processed within ${hours} hours`,
};

const REMEDIES: Readonly<Record<string, string>> = {
  minutes: 'What to do: Customer Register ▸ Follow-up ▸ Send minutes…, or copy them into WeChat.',
  urgentReply: 'What to do: call the customer, then log the interaction.',
  review: 'What to do: Customer Register ▸ Review ▸ Customers to review…',
  changeDecided: 'What to do: Customer Register ▸ Review ▸ Decide change requests…',
  mend: 'What to do: complete the coloured fields; the record goes back to review by itself.',
  departmentReply: 'What to do: fill in when the department responded and the progress.',
  needDue: 'What to do: update the progress, or agree on a new deadline with the customer.',
};

export const late: LateWords = {
  limit: (key, facts) => LIMITS[key]?.(facts) ?? facts.what,
  missed: (key, facts) => `${MISSED[key]?.(facts) ?? facts.what}.`,
  by: (deadline, over) => `(by ${deadline}), late by ${over}.`,
  entered: (deadline, over) => `(by ${deadline}), entered ${over} late. It is told only this once.`,
  remedy: (key) => REMEDIES[key] ?? '',
};

/** 2026Q3 */
const quarterName = (period: string) => `${period.slice(4)} ${period.slice(0, 4)}`;

export const decide: DecideWords = {
  request: ({ field, before, after, reason }) =>
    `${field} from “${before || 'blank'}” to “${after}”${reason ? `, because: ${reason}` : ''}`,
  asked: (requester, at, by) => ` (${requester && `${requester}, `}${at}; please decide by ${by})`,
  review: (collector) => (collector ? `collected by ${collector}, to be reviewed` : 'to be reviewed'),
  approval: (what, owner) => `${what} (${owner})`,
  wish: (wished, planned) => `the customer wishes ${wished}, planned is ${planned}`,
  survey: (quarter, customers) =>
    `service rating of ${quarterName(quarter)} by ${plural(customers, 'customer')}: please create the survey and send it`,
  quarterReview: (quarter, final) =>
    `${quarterName(quarter)}${final ? '' : ' (draft)'}: please fill in what went well, what to improve and what to change`,
  stage: (before, after, why, owner) => `${before} → ${after}, ${why} (${owner})`,
  returned: (note) => (note ? `returned for completion: ${note}` : 'returned for completion'),
  planReturned: (what, note) => `plan “${what}” sent back${note ? `: ${note}` : ''}`,
  pending: (field, value) => `${field} was set to “${value}”, nobody knows by whom; choose it again to confirm`,
  kinds: {
    request: 'Change request',
    review: 'Customer to review',
    approval: 'Plan to approve',
    stage: 'Proposed stage',
    pending: 'To be confirmed',
    returned: 'Returned record',
    planReturned: 'Plan sent back',
    survey: 'Proposed survey',
    quarterReview: 'Quarterly review',
  },
  line: (kind, index, text) => `${kind} ${index}: ${text}`,
};
