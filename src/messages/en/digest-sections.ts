/** @fileoverview The other sections of the daily reminder, in English. */
import type { FestivalWords, GradeWords, RegisterWords, RoutineWords, TeamWords } from '../../domain/digest/words';
import { englishDate, englishMonth, plural } from '../english-dates';
import { periodName } from './digest-reasons';

const NAMES: Readonly<Record<string, string>> = {
  国庆: 'National Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-Autumn Festival',
  元宵: 'Lantern Festival',
  春节: 'Spring Festival',
  元旦: 'New Year',
  双节: 'double holiday',
};

export const festivals: FestivalWords = {
  name: (short) => NAMES[short] ?? short,
  short: (name) => NAMES[name] ?? name,
  own: ({ name, day, run, count, by, done }) =>
    `${name} (${day}${run ? `, ${run}` : ''}): ${plural(count, 'customer')} to greet by ${by}, ${done} done.`,
  team: ({ name, count, by, done }) =>
    `${name}: ${plural(count, 'customer')} of the team to greet by ${by}, ${done} done.`,
  list: 'List and wording: ',
  anniversary: (customer, content, by) => `${customer}: ${content}, by ${by}`,
  run: (first, last) => `days off ${first} to ${last}`,
};

export const grades: GradeWords = {
  change: (customer, before, after, why, owner) =>
    `Grade: ${customer} ${before} → ${after}${why ? `, ${why}` : ''}${owner ? ` (${owner})` : ''}`,
  risk: (customer, health, owner, reasons) =>
    `Risk: ${customer} health ${health}${owner ? ` (${owner})` : ''}${reasons ? `: ${reasons}` : ''}`,
  upgrade: (customer, why, owner) => `Chance: ${customer}${owner ? ` (${owner})` : ''}${why ? `: ${why}` : ''}`,
  pool: (customer, period, since, releaseOn, owner) =>
    `Pool: ${customer}${owner ? ` (${owner})` : ''} has had no contact that counts since ${since}, two periods (${periodName(period)}); ${releaseOn ? `without one it goes to the common pool on ${releaseOn}` : 'contact it, or let the manager transfer it'}`,
  pooled: (customer, period, since, owner) =>
    `Pool: ${customer} went to the common pool${owner ? ` (was ${owner}’s)` : ''}: no contact that counts since ${since}, two periods (${periodName(period)})`,
};

export const routine: RoutineWords = {
  monthEnd: (month) =>
    `Contacted in ${englishMonth(month)} and neither changed nor verified since: update or confirm them.`,
  quarterEnd: (months) => `Neither changed nor verified for more than ${months} months: update or confirm them.`,
  audit: (months) =>
    `No contact for ${months} months, key customers’ completeness, vague terms; the manager confirms who is dormant.`,
  auditLine(line, today, title) {
    if (line.kind === 'asleep') {
      const since = line.last ? `last contact ${englishDate(line.last, today)}` : 'never contacted';
      return line.to === '休眠'
        ? `${since}: proposed as dormant`
        : `${since}, an open need or a recent order: to be revived`;
    }
    if (line.kind === 'incomplete') {
      return `key customer, ${line.filled} of ${line.of} filled in, missing: ${line.missing.map(title).join(', ')}`;
    }
    if (line.kind === 'vague') return `please be more exact: ${line.fields.map(title).join(', ')}`;
    return `lost on ${englishDate(line.lostOn, today)}, kept long enough: delete it?`;
  },
  teamAudit: (dormant, revive) =>
    `Team: ${dormant} proposed as dormant, ${revive} to be revived; confirm in Customer Register ▸ Analysis ▸ Annual audit`,
  surveyTemplates: 'Surveys: check whether questions and answers still fit',
  oldRecords: (count) =>
    `Old records: ${count} kept long enough; download a backup (Data ▸ Back up now) and move them out`,
  happened: {
    contact: (on, method) => `${on} ${method}`,
    need: (on) => `a need on ${on}`,
    order: (on) => `an order on ${on}`,
    answer: (on) => `answered the survey on ${on}`,
  },
  lastChanged: (on) => `last changed or verified ${on}`,
  lastContact: (on) => `last contact ${on}`,
  never: 'never contacted',
  unplanned: (grade) => `no policy holds for ${grade || 'it'}, and no date was agreed on`,
  onlyReturned: 'the plan was sent back: agree on a date, or on another plan with your manager',
  problems: (fields) => `please complete or correct: ${fields}`,
};

export const team: TeamWords = {
  heads: ['Member', 'Overdue', 'Today', 'Next 7', 'Late', 'No plan', 'At risk', 'Done this month'],
  total: 'Total',
  rate: (done, due) => (due > 0 ? `${Math.round((done / due) * 100)}% (${done}/${due})` : '–'),
  escalated: (owner, customer, on, days, workingDays) =>
    `${owner}: ${customer} was due on ${on}, ${plural(days, 'day')} overdue (${plural(workingDays, 'working day')}).`,
  last: (on, method, promise) => `Last contact ${on} (${method})${promise ? `, agreed: “${promise}”` : ''}.`,
  before: (count, customers, all) =>
    `Reported before and still open ${count}: ${customers}${all ? '' : ' and others'}.`,
  beforeOne: (customer, grade, owner, on) => `${customer} (${grade}, ${owner}, reported ${on})`,
  ownerless: (customer, owner) => `${customer}: ${owner || 'nobody'}, please assign`,
  left: (owner, customers) =>
    `${owner}: ${plural(customers, 'customer')} to hand over (Customer Register ▸ Follow-up ▸ Transfer customers…)`,
  nobody: 'no owner',
  pool: (count) => `${plural(count, 'customer')} without an owner (common pool), open the list and assign them: `,
};

export const register: RegisterWords = {
  sameDay: (on, members, customer) =>
    `${members.join(' and ')} both contacted ${customer} on ${on}: please coordinate.`,
  noHolidays: (year) =>
    `The public holidays of ${year} are not known yet: update the register once they are published.`,
  failed: (to, reason) => `A mail could not be sent: ${to} (${reason})`,
  unknown: (to, on) => `Whether the reminder of ${on} reached ${to} is not known; it is not sent again by itself.`,
  waiting: (count) => `The mail quota was used up: ${plural(count, 'reminder')} went out late.`,
  job: (name, error) => `The job “${name}” failed and will be tried again: ${error}`,
};
