/** @fileoverview The daily reminder in English. */
import type { DigestWords } from '../../domain/digest/words';
import { englishDate, englishDateLong, englishNear, englishTime, plural } from '../english-dates';
import { decide, due, late } from './digest-lines';
import { reason } from './digest-reasons';
import { festivals, grades, register, routine, team } from './digest-sections';

function hello(minutes: number): string {
  if (minutes < 12 * 60) return 'Good morning';
  return minutes < 18 * 60 ? 'Good afternoon' : 'Good evening';
}

export const digest: DigestWords = {
  date: englishDate,
  dateLong: englishDateLong,
  time: englishTime,
  moment: (day, minutes, today) => `${englishNear(day, today)} ${englishTime(minutes)}`,
  duration(minutes) {
    const hours = Math.floor(minutes / 60);
    // Beyond two days nobody reckons in hours.
    if (hours >= 48) return `${Math.floor(hours / 24)} d${hours % 24 > 0 ? ` ${hours % 24} h` : ''}`;
    const parts = [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ''];
    return parts.filter(Boolean).join(' ');
  },
  money: (amount) => `¥${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`,
  comma: ', ',
  colon: ': ',
  list: (items) => items.join(', '),
  join: (parts) => parts.join(' · '),
  subject(scope, day, { today, overdue, late, decide }) {
    const own = [
      [today, 'due'],
      [overdue, 'overdue'],
      [late, 'late'],
      [decide, 'to decide'],
    ] as const;
    const team = [
      [overdue, 'overdue'],
      [today, 'due'],
      [late, 'late'],
      [decide, 'to decide'],
    ] as const;
    const parts = (scope === 'team' ? team : own).filter(([count]) => count > 0);
    const figures = parts.map(([count, what]) => `${count} ${what}`).join(' · ') || '0 due';
    return `[Customer Register] ${englishDateLong(day, day)}: ${scope === 'team' ? 'team ' : ''}${figures}`;
  },
  greeting(scope, { name, minutes, figures, todayCustomers, escalated, greetings }) {
    const { today, overdue, late, decide } = figures;
    const who =
      todayCustomers === today
        ? plural(today, 'customer')
        : `${plural(todayCustomers, 'customer')} (${today} follow-ups)`;
    const own = [
      today ? `${who} to contact today` : '',
      overdue ? `${overdue} overdue` : '',
      late ? `${late} late` : '',
    ];
    const team = [today ? `the team has ${plural(today, 'follow-up')} today` : '', overdue ? `${overdue} overdue` : ''];
    const news = escalated ? `${plural(escalated, 'customer')} newly escalated` : '';
    const mine = decide ? `${plural(decide, 'thing')} for you to decide` : '';
    const wishes = greetings ? `${plural(greetings.count, 'customer')} to greet before ${greetings.festival}` : '';
    const first = (scope === 'team' ? team : own).filter(Boolean).join(', ');
    const rest = [first, scope === 'team' ? news : '', mine, scope === 'team' ? '' : wishes].filter(Boolean).join('; ');
    return `${hello(minutes)}, ${name}. ${rest ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}.` : 'Nothing is due today.'}`;
  },
  titles: {
    overdue: 'Overdue',
    today: 'Today',
    late: 'Late',
    decide: 'For you to decide',
    festivals: 'Festivals and anniversaries',
    grades: 'Grades and risks',
    daysOff: 'During the days off',
    monthEnd: 'Month-end update',
    quarterEnd: 'Quarterly check',
    audit: 'Annual audit',
    next7: 'Next 7 days',
    unplanned: 'Customers without a plan',
    problems: 'Data problems',
    team: 'Team',
    escalated: 'Escalated today',
    ownerless: 'Without an owner',
    register: 'Register',
  },
  counted: (title, count) => `${title} (${count})`,
  countedNew: (title, count) => `${title} (${count} new)`,
  mine: (title) => `Mine: ${title.toLowerCase()}`,
  grade(code, label, estimated) {
    const shown = label && label !== code ? (label.startsWith(code) ? label : `${code} ${label}`) : code;
    return estimated ? `${shown} (estimated)` : shown;
  },
  facts: (parts) => ` (${parts.join(' · ')})`,
  aside: (name, parts) => `${name} (${parts.join(', ')})`,
  sender: 'Customer Register',
  open: 'Open: ',
  myList: 'My list',
  more: (count) => `${count} more: open My list`,
  due,
  reason,
  late,
  decide,
  festivals,
  grades,
  routine,
  team,
  register,
  foot({ hour, scope, highest, chain }) {
    const done =
      'When done, use “Customer Register ▸ Log an interaction…”: the plan is completed and the next one is made.';
    const when = `Time and switch of the reminder are in the tab 团队成员 (yours: every day at ${hour}:00).`;
    const care =
      scope === 'own'
        ? 'Contains contact data: for your own work only, please do not forward.'
        : 'For your own work only, please do not forward.';
    const number = highest ? `Highest customer number: ${highest}` : '';
    const log = chain ? `Change log: ${chain}` : '';
    return [done, when, care, number, log].filter(Boolean);
  },
};
