/** @fileoverview 沟通纪要: previewed, sent by mail, or marked as sent where it was copied into a chat. */

import { html } from '../../domain/html';
import { fillTemplate } from '../../domain/letters/fill-template';
import { messagesFor } from '../../messages';
import { customers } from '../../schema/tables/customers';
import { interactions } from '../../schema/tables/interactions';
import { members as memberTable } from '../../schema/tables/members';
import { callerAuthor } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import { mayDecide } from '../keeping/decided-fields';
import { momentTyped } from '../keeping/moment-typed';
import { changeRecords } from '../keeping/record-changes';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { letterFor, lettersOf, letterValues } from './letter-values';

const SCENE = '沟通纪要';
const BY_MAIL = '邮件';
const VIAS = [BY_MAIL, '微信/企业微信', '无需发送'];

export interface Minutes {
  readonly id: string;
  /** Without it nothing is sent: the text is only shown. */
  readonly via?: string;
  /** As the person changed it before sending. */
  readonly text?: string;
  /** The moment at which it went out already, on the register's clock: 2026-11-23T10:00. */
  readonly sentAt?: string;
}

export interface MinutesShown {
  readonly ok: true;
  readonly subject: string;
  readonly text: string;
  readonly to: string;
  readonly sent: boolean;
}

export function sendMinutes({ id, via, text, sentAt }: Minutes, world: World): MinutesShown {
  const { register, config, language, caller, clock, mailer } = world;
  const words = messagesFor(language);
  const stored = register.find(interactions, id);
  const customer = stored && register.find(customers, stored.values.customer)?.values;
  if (!stored || !customer) throw refusal(words.planning.interactionUnknown(id), 'id', id);
  const author = callerAuthor(caller, '编辑', config);
  const { owner } = stored.values;
  if (owner !== author.actor && !mayDecide(author, 'manager')) throw refusal(words.planning.notYours(owner), 'id', id);
  const letter = minutesText(stored.values, customer, world);
  const body = text?.trim() || letter.text;
  const shown = { ok: true as const, subject: letter.subject, text: body, to: customer.email, sent: false };
  if (via === undefined) return shown;
  if (!VIAS.includes(via)) throw refusal(words.planning.viaUnknown(via, VIAS.join('、')), 'via', via);
  const filed = sentAt ? momentTyped(sentAt, clock) : undefined;
  if (sentAt && !filed) throw refusal(words.planning.noDay(sentAt), 'sentAt', sentAt);
  if (via === BY_MAIL && !filed) {
    if (customer.email === '') throw refusal(words.planning.noAddress(customer.name), 'to', '');
    if (mailer.remainingQuota() < 1) throw refusal(words.planning.noQuota);
    const senderName = [settingsOf(config).companyName, author.actor].filter(Boolean).join(' ');
    mailer.send({
      to: customer.email,
      subject: letter.subject,
      text: body,
      html: htmlOf(body),
      senderName,
      ...(author.member ? { replyTo: author.member.email } : {}),
    });
  }
  const values = { minutesVia: via, ...(via === '无需发送' ? {} : { minutesSentAt: filed ?? clock.now() }) };
  changeRecords(interactions, [{ stored, values }], author, world);
  register.commit();
  return { ...shown, sent: true };
}

type Interaction = NonNullable<ReturnType<typeof findInteraction>>;

function findInteraction(register: World['register'], id: string) {
  return register.find(interactions, id)?.values;
}

function minutesText(contact: Interaction, customer: Parameters<typeof letterValues>[0], world: World) {
  const { config, language, clock } = world;
  const words = messagesFor(language).digest;
  const today = clock.today();
  const writer = config.members.find(({ name }) => name === contact.owner);
  const template = letterFor(lettersOf(world), SCENE, customer);
  const day = contact.date ? words.date(contact.date, today) : '';
  const values = {
    ...letterValues(customer, writer, world),
    日期: day,
    达成共识: contact.consensus || contact.content,
    待办事项: contact.todo,
    待办负责人: contact.todoOwner,
    待办期限: contact.todoDue ? words.date(contact.todoDue, today) : '',
    跟进计划: contact.plan,
    电话: writer?.name ? (memberPhone(writer.name, world) ?? '') : '',
  };
  return {
    subject: fillTemplate(template?.subject || SCENE, values),
    text: fillTemplate(template?.text ?? `{称呼}：{达成共识}`, values),
  };
}

function memberPhone(name: string, { register }: World): string | undefined {
  return register.all(memberTable).find(({ values }) => values.name === name)?.values.mobile;
}

function htmlOf(text: string): string {
  const lines = text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
  return html`<div style="font-size:15px;line-height:1.7">${lines}</div>`.html;
}
