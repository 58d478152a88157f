/** @fileoverview 沟通纪要 as a letter: the words of its template, and the mail in its writer's name. */
import { html } from '../../domain/html';
import { fillTemplate } from '../../domain/letters/fill-template';
import { messagesFor } from '../../messages';
import type { RecordOf } from '../../schema/define-table';
import type { customers } from '../../schema/tables/customers';
import type { interactions } from '../../schema/tables/interactions';
import { members as memberTable } from '../../schema/tables/members';
import type { Authorship } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import type { Mail, World } from '../ports';
import { letterFor, lettersOf, letterValues } from './letter-values';

export const MINUTES = '沟通纪要';

type Interaction = RecordOf<typeof interactions>;
type Customer = RecordOf<typeof customers>;

export interface MinutesLetter {
  readonly subject: string;
  readonly text: string;
}

export function minutesLetter(contact: Interaction, customer: Customer, world: World): MinutesLetter {
  const { config, language, clock } = world;
  const words = messagesFor(language).digest;
  const today = clock.today();
  const writer = config.members.find(({ name }) => name === contact.owner);
  const template = letterFor(lettersOf(world), MINUTES, customer);
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
    subject: fillTemplate(template?.subject || MINUTES, values),
    text: fillTemplate(template?.text ?? `{称呼}：{达成共识}`, values),
  };
}

function memberPhone(name: string, { register }: World): string | undefined {
  return register.all(memberTable).find(({ values }) => values.name === name)?.values.mobile;
}

/** In the name of who sends it. */
export function minutesMail(
  to: string,
  letter: MinutesLetter,
  author: Authorship,
  { config }: Pick<World, 'config'>,
): Mail {
  const { subject, text } = letter;
  return {
    to,
    subject,
    text,
    html: htmlOf(text),
    senderName: [settingsOf(config).companyName, author.actor].filter(Boolean).join(' '),
    ...(author.member ? { replyTo: author.member.email } : {}),
  };
}

function htmlOf(text: string): string {
  const lines = text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`));
  return html`<div style="font-size:15px;line-height:1.7">${lines}</div>`.html;
}
