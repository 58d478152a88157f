/** @fileoverview The verdict on a new record (K1): in force, or back to whoever collected it, with the reason by mail. */
import { decidersFor } from '../../domain/review/who-decides';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import type { KeepWorld } from '../keeping/keep-records';
import { settlePending } from '../keeping/pending-decisions';
import { changeRecords } from '../keeping/record-changes';
import { stateNote } from '../keeping/state-note';
import { type MemberMail, type PreparedMail, prepareMails, SENT_BACK_MAIL } from '../mail/member-mails';
import type { Stored, Values, World } from '../ports';
import { refusal, UserError } from '../user-error';
import { collectorOf, plainOf, problemFinder, type ReviewProblem } from './list-reviews';

export interface ReviewVerdict {
  readonly id: string;
  readonly verdict: string;
  readonly reason?: string;
}

export interface Reviewed {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly mails: readonly PreparedMail[];
}

type Customer = Stored<RecordOf<typeof customers>>;

export const IN_FORCE = '已生效';
export const SENT_BACK = '退回补充';
const WAITING = '待复核';

export function decideReview({ id, verdict, reason = '' }: ReviewVerdict, world: World): Reviewed {
  const stored = world.register.find(customers, String(id));
  const { requesting } = messagesFor(world.language);
  if (!stored) throw refusal(requesting.customerUnknown(String(id)), 'id', String(id));
  return reviewRecord(stored, verdict, reason.trim(), callerAuthor(world.caller, '编辑', world.config), world);
}

/** Queues the verdict, whether it came from a page or was typed into the column. */
export function reviewRecord(
  stored: Customer,
  verdict: string,
  reason: string,
  author: Authorship,
  world: KeepWorld,
): Reviewed {
  const { register, config, language, clock } = world;
  const words = messagesFor(language).reviewing;
  if (config.setting('reviewOn') !== '是') throw refusal(words.off);
  if (verdict !== IN_FORCE && verdict !== SENT_BACK) {
    throw refusal(words.verdictUnknown(verdict, [IN_FORCE, SENT_BACK].join('、')), 'verdict', verdict);
  }
  if (verdict === SENT_BACK && reason === '') throw refusal(words.reasonMissing, 'reason');
  const problems = problemFinder(world)(plainOf(stored));
  checkVerdict(stored, verdict, problems, author.actor, world);
  const values = { status: verdict, reviewNote: reason, reviewer: author.actor, reviewedAt: clock.now() };
  changeRecords(customers, [{ stored, values }], { ...author, reason }, world);
  const note = stateNote(stored.values as Values, [], world);
  register.note(customers, stored, { status: '', id: note });
  settlePending(customers, [stored.values.id], 'status', world);
  const mails = verdict === SENT_BACK ? prepareMails(returned(stored, values, problems, world), world) : [];
  return { id: stored.values.id, name: stored.values.name, status: verdict, mails };
}

function checkVerdict(
  { values }: Customer,
  verdict: string,
  problems: readonly ReviewProblem[],
  reviewer: string,
  { config, language }: KeepWorld,
): void {
  const words = messagesFor(language).reviewing;
  const { id, status } = values;
  const missing = problems.filter(({ severity }) => severity === 'error');
  if (verdict === IN_FORCE && missing.length > 0) {
    const whole = { field: 'id', value: id, message: words.incomplete(id, missing.length) };
    throw new UserError([whole, ...missing.map(({ field, value, message }) => ({ field, value, message }))]);
  }
  if (status !== WAITING && !(verdict === SENT_BACK && status === '待补充')) {
    throw refusal(words.notWaiting(id, status), 'id', id);
  }
  const deciders = decidersFor(collectorOf(values), config.members);
  if (!deciders.includes(reviewer)) throw refusal(words.own(id, deciders.join('、')), 'id', id);
}

function returned(
  { values }: Customer,
  { reviewNote, reviewer }: { reviewNote: string; reviewer: string },
  problems: readonly ReviewProblem[],
  { config, language }: KeepWorld,
): MemberMail[] {
  const words = messagesFor(language).reviewing;
  const { id, name } = values;
  const about = { number: id, name, reason: reviewNote, reviewer, problems: problems.map(({ message }) => message) };
  return config.members
    .filter((member) => member.name === collectorOf(values))
    .map((to) => ({
      to,
      about: id,
      kind: SENT_BACK_MAIL,
      subject: words.returnedSubject(about),
      text: words.returnedText(about),
    }));
}
