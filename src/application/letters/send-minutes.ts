/** @fileoverview 沟通纪要: previewed, sent by mail at most once, or marked as sent where it was copied into a chat. */
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import { customers } from '../../schema/tables/customers';
import { interactions } from '../../schema/tables/interactions';
import { type Authorship, callerAuthor } from '../change-log/authorship';
import type { Row } from '../keeping/customer-tables';
import { mayDecide } from '../keeping/decided-fields';
import { momentText } from '../keeping/moment-text';
import { momentTyped } from '../keeping/moment-typed';
import { changeRecords } from '../keeping/record-changes';
import { sendOnce } from '../mail/send-once';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { minutesKey } from './minutes-key';
import { MINUTES, type MinutesLetter, minutesLetter, minutesMail } from './minutes-letter';

const BY_MAIL = '邮件';
const NOT_TO_SEND = '无需发送';
const VIAS = [BY_MAIL, '微信/企业微信', NOT_TO_SEND];

export interface Minutes {
  readonly id: string;
  /** Without it nothing is sent: the text is only shown. */
  readonly via?: string;
  /** As the person changed it before sending. */
  readonly text?: string;
  /** The moment at which it went out already, on the register's clock: 2026-11-23T10:00. */
  readonly sentAt?: string;
  /** As it was shown: who was not shown that they had been sent does not mean to send them again. */
  readonly lastSentAt?: string;
}

export interface MinutesShown {
  readonly ok: true;
  readonly subject: string;
  readonly text: string;
  readonly to: string;
  readonly sent: boolean;
  readonly lastSentAt: string;
  /** Where they had left already and are not sent again: day and time in the register's zone. */
  readonly already: string;
}

interface Asked {
  readonly stored: Row<typeof interactions>;
  readonly customer: RecordOf<typeof customers>;
  readonly author: Authorship;
  readonly letter: MinutesLetter;
}

/** Called under the lock. */
export function sendMinutes(input: Minutes, world: World): MinutesShown {
  const asked = minutesAsked(input, world);
  const { stored, customer, author, letter } = asked;
  const lastSentAt = stored.values.minutesSentAt;
  const shown = { ok: true as const, ...letter, to: customer.email, sent: false, lastSentAt, already: '' };
  const { via } = input;
  if (via === undefined) return shown;
  const filed = filedAt(input, via, world);
  const mailed = via === BY_MAIL && filed === undefined;
  if (mailed && lastSentAt !== (input.lastSentAt ?? '')) {
    return { ...shown, already: momentText(lastSentAt, world.clock) };
  }
  const left = mailed ? mailMinutes(asked, world) : undefined;
  const at = filed ?? left ?? world.clock.now();
  const values = { minutesVia: via, ...(via === NOT_TO_SEND ? {} : { minutesSentAt: at }) };
  changeRecords(interactions, [{ stored, values }], author, world);
  world.register.commit();
  return { ...shown, sent: left === undefined, already: left === undefined ? '' : momentText(left, world.clock) };
}

function minutesAsked({ id, text }: Minutes, world: World): Asked {
  const { register, config, language, caller } = world;
  const words = messagesFor(language).planning;
  const stored = register.find(interactions, id);
  const customer = stored && register.find(customers, stored.values.customer)?.values;
  if (!stored || !customer) throw refusal(words.interactionUnknown(id), 'id', id);
  const author = callerAuthor(caller, '编辑', config);
  const { owner } = stored.values;
  if (owner !== author.actor && !mayDecide(author, 'manager')) throw refusal(words.notYours(owner), 'id', id);
  const letter = minutesLetter(stored.values, customer, world);
  return { stored, customer, author, letter: { ...letter, text: text?.trim() || letter.text } };
}

/** Undefined where it goes out now. */
function filedAt({ sentAt }: Minutes, via: string, { language, clock }: World): string | undefined {
  const words = messagesFor(language).planning;
  if (!VIAS.includes(via)) throw refusal(words.viaUnknown(via, VIAS.join('、')), 'via', via);
  const filed = sentAt ? momentTyped(sentAt, clock) : undefined;
  if (sentAt && !filed) throw refusal(words.noDay(sentAt), 'sentAt', sentAt);
  return filed;
}

/** Returns when they left where a run before this one sent them and could not mark it any more. */
function mailMinutes({ stored: { values }, customer, author, letter }: Asked, world: World): string | undefined {
  const { planning } = messagesFor(world.language);
  const to = customer.email;
  if (to === '') throw refusal(planning.noAddress(customer.name), 'to', '');
  const mail = {
    kind: MINUTES,
    to,
    keyIn: minutesKey(values, world.clock.today()),
    make: () => minutesMail(to, letter, author, world),
    words: { inDoubt: planning.minutesInDoubt, failed: planning.minutesFailed },
  };
  return sendOnce(mail, world);
}
