/** @fileoverview Surveys: answers are processed within two days; who does not answer is reminded once, then phoned. */
import type { RecordOf } from '../../schema/define-table';
import type { surveyInvites } from '../../schema/tables/survey-invites';
import { type Day, isDay } from '../calendar-date';
import { isMoment, type LimitClock } from '../moment';
import type { Limit } from './limit';
import { makeRun } from './make-run';

const PROCESS_HOURS = 48;
const REMIND_WORKING_DAYS = 3;

export const answerProcessedLimit: Limit = {
  kind: 'answerProcessed',
  runs: ({ invites, ownerOf }, rules) =>
    invites.flatMap(({ id, customer, respondedAt, processedAt }) => {
      const whom = { table: 'surveyInvites', record: id, customer, responsible: ownerOf(customer) } as const;
      const times = { since: respondedAt, doneAt: processedAt, hours: PROCESS_HOURS };
      return makeRun({ kind: 'answerProcessed', ...whom, ...times }, rules);
    }),
};

type OpenInvite = Pick<RecordOf<typeof surveyInvites>, 'sentAt' | 'remindedAt' | 'respondedAt' | 'outcome'>;

/**
 * What an invite without an answer asks for: one gentle reminder after three working days, never two;
 * once the survey is closed, a call.
 */
export function stepForInvite(
  { sentAt, remindedAt, respondedAt, outcome }: OpenInvite,
  closesOn: Day | '',
  today: Day,
  { calendar, localOf }: Pick<LimitClock, 'calendar' | 'localOf'>,
): 'remind' | 'phone' | undefined {
  if (!isMoment(sentAt) || respondedAt !== '' || outcome === '转电话跟进') return undefined;
  if (isDay(closesOn) && closesOn < today) return 'phone';
  if (remindedAt !== '') return undefined;
  return calendar.addWorkingDays(localOf(sentAt).day, REMIND_WORKING_DAYS) <= today ? 'remind' : undefined;
}
