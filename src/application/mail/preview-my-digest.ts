/** @fileoverview 预览我的今日提醒: what the reminder would say now; nothing is sent, written or marked. */
import { responsibilityOf } from '../../domain/digest/responsible';
import { sharesOf } from '../../domain/digest/shares';
import { messagesFor } from '../../messages';
import { memberByEmail } from '../change-log/authorship';
import { settingsOf } from '../config/typed-settings';
import { unplannedCustomers } from '../follow-ups/plan-customers';
import { allCustomerTables } from '../keeping/customer-tables';
import type { World } from '../ports';
import { refusal } from '../user-error';
import { digestDay } from './digest-day';
import { digestMail } from './digest-mail';
import { previewParts } from './digest-parts';
import { hourOf } from './due-members';

export interface Preview {
  readonly ok: true;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function previewMyDigest(world: World): Preview {
  const { config, caller, language, register } = world;
  const member = memberByEmail(config.members, caller.email);
  if (!member) throw refusal(messagesFor(language).access.stranger(caller.email), '', caller.email);
  const tables = allCustomerTables(register);
  const plan = { tables, unplanned: unplannedCustomers(tables, world) };
  const day = digestDay(plan, previewParts(plan, world), world);
  const duty = responsibilityOf(config.members);
  const hour = hourOf(member, settingsOf(config));
  const { subject, text, html } = digestMail(member, hour, day, sharesOf(day, duty), duty);
  return { ok: true, subject, text, html };
}
