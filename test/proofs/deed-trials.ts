/** @fileoverview One trial: a deed dies at a service call, is done again, and the register holds what it holds after one that lived. */

import { OWNER } from '../bundle/fixture';
import { invocationsOf } from '../bundle/invocations';
import { type Content, contentOf, differences } from '../bundle/register-content';
import type { SavedRegister } from '../bundle/saved-register';
import { textOf } from '../bundle/tab-records';
import { troublesOf } from '../bundle/troubles';
import { type Deed, type Register, registers } from './deeds';
import { logWrongs } from './during-trials';

export interface Stage {
  readonly deed: Deed;
  readonly register: SavedRegister;
  readonly later: string | undefined;
  /** What the register holds once the deed is done and done again. */
  readonly wanted: Content;
  /** Service invocations of the run that the deed starts. */
  readonly calls: number;
  /** Counted calls of that run, by class and method. */
  readonly members: Readonly<Record<string, number>>;
}

const saved = new Map<string, SavedRegister>();

/** `later` is the time until the last run that makes up for a death. */
export function stageOf(deed: Deed, later?: string): Stage {
  const register = saved.get(deed.register) ?? registers[deed.register]();
  saved.set(deed.register, register);
  const f = register.open();
  const before = f.host.executions.length;
  const calls = invocationsOf(f, (one) => deed.start(one));
  const members = f.host.executions[before]?.calls.byMethod ?? {};
  doneAgain(f, deed, later);
  return { deed, register, later, wanted: contentOf(f), calls, members };
}

function doneAgain(f: Register, deed: Deed, later: string | undefined): void {
  deed.again(f);
  if (later !== undefined) f.host.advance(later);
}

export function forgetRegisters(): void {
  for (const register of saved.values()) register.forget();
  saved.clear();
}

/** `mishap` says what goes wrong in the next run. */
export function deedTrial(
  { deed, register, later, wanted }: Stage,
  mishap: (f: Register) => void,
  label: string,
): string[] {
  const f = register.open();
  mishap(f);
  deed.start(f);
  f.host.faults.clear();
  const untold = untoldTroubles(f);
  doneAgain(f, deed, later);
  const found = contentOf(f);
  // The administrator gets a reminder that they would not have got without trouble.
  const doubted = [...doubtsOf(f), ...(troublesOf(f.host).length > 0 ? [OWNER] : [])];
  return [
    ...differences(withoutMails(wanted, doubted), withoutMails(found, doubted)),
    ...untold,
    ...mailWrongs(f, doubtsOf(f)),
    ...twins(f),
    ...logWrongs(f),
  ]
    .filter(Boolean)
    .map((text) => `${deed.name}, ${label}: ${text}`);
}

/** Receivers of mails of which nobody knows whether they left. */
function doubtsOf(f: Register): string[] {
  return f.get('邮件记录', { state: '未知' }).map(({ to }) => textOf(to));
}

/** What became of a mail in doubt is told by its state, and not compared. */
function withoutMails(content: Content, doubted: readonly string[]): Content {
  const of = (lines: readonly string[] = []) => lines.filter((line) => !doubted.some((to) => line.includes(to)));
  return { ...content, 邮件记录: of(content.邮件记录), mails: of(content.mails) };
}

/** Whatever failed in a scheduled task stands in 数据检查; who called a function was answered. */
function untoldTroubles(f: Register): string[] {
  const ran = f.host.executions.filter(({ triggerUid, status }) => triggerUid !== null && status !== 'killed');
  const troubles = troublesOf({ executions: ran });
  if (troubles.length === 0) return [];
  const { problems } = f.call('checkData') as { readonly problems: readonly { readonly problem: string }[] };
  return problems.some(({ problem }) => problem.includes('没有完成'))
    ? []
    : troubles.map((one) => `nobody is told: ${one}`);
}

function mailWrongs(f: Register, doubted: readonly string[]): string[] {
  const sent = f.host.outbox.map(({ to, subject }) => `${to} ${subject}`);
  const { problems } = f.call('checkData') as { readonly problems: readonly object[] };
  const named = problems.map((problem) => JSON.stringify(problem));
  return [
    doubted.length > 1 ? `${doubted.length} mails are in doubt: ${doubted.join()}` : '',
    ...sent.filter((mail, index) => sent.indexOf(mail) < index).map((mail) => `sent twice: ${mail}`),
    ...doubted
      .filter((to) => !named.some((line) => line.includes(to)))
      .map((to) => `nobody is told that the mail to ${to} is in doubt`),
  ].filter(Boolean);
}

function twins(f: Register): string[] {
  return ['客户', '跟进计划', '维护记录', '邮件记录'].flatMap((tab) => {
    const ids = f.get(tab).map(({ id }) => textOf(id));
    const twice = ids.filter((id, index) => ids.indexOf(id) < index || id === '');
    return twice.length === 0 ? [] : [`${tab}: numbers stand twice or are missing: ${twice.join()}`];
  });
}
