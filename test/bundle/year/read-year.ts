/** @fileoverview What a year of mails says: who is named in which section, and on which days routine work is told. */
import type { Day } from '../../../src/domain/calendar-date';
import { type Sent, sectionOf } from '../mail-words';

/** Days by member. */
export type ToldDays = Readonly<Record<string, readonly Day[]>>;

/** Sections of their own, and what stands as a line in another one. */
const SECTIONS = ['月末更新', '季度核对', '年度核查'];
const LINES: Readonly<Record<string, readonly [section: string, line: RegExp]>> = {
  季度复盘: ['待我处理', /^· 季度复盘/],
  问卷建议: ['待我处理', /^· 问卷建议/],
  春节: ['节日与纪念日', /^· 春节（/],
  国庆: ['节日与纪念日', /^· 国庆节（/],
};

export interface Named {
  readonly names: ReadonlySet<string>;
  /** More lines than the mail shows. */
  readonly cut: boolean;
  because(name: string): string[];
}

export const dayOf = (at: string): Day => new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

export function digestsIn(mails: readonly Sent[]): Sent[] {
  return mails.filter(({ subject }) => /^【[^】]+】\d{1,2}月\d{1,2}日（周.）/.test(subject));
}

export function namedIn(mail: Sent | undefined, title: string): Named {
  const lines = sectionOf(mail?.body ?? '', title);
  const heads = lines.flatMap((line, at) =>
    /^\d+\. /.test(line) ? [{ name: line.replace(/^\d+\. |（.*$/g, ''), at }] : [],
  );
  return {
    names: new Set(heads.map(({ name }) => name)),
    cut: lines.some((line) => line.startsWith('另有')),
    because: (name) =>
      heads.filter((head) => head.name === name).map(({ at }) => reasonIn(lines.slice(at + 1, at + 3))),
  };
}

function reasonIn(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).find((line) => /^(原因|任务)：/.test(line)) ?? '';
}

/** The customers that a section of routine work lists, as far as it shows them. */
export function listedIn(mail: Sent | undefined, title: string): string[] {
  return sectionOf(mail?.body ?? '', title).flatMap((line) => /^· (.+?)（/.exec(line)?.[1] ?? []);
}

export function routineIn(digests: readonly Sent[]): Readonly<Record<string, ToldDays>> {
  const sections = SECTIONS.map((title) => [title, daysOf(digests, (mail) => sectionOf(mail.body, title).length > 0)]);
  const lines = Object.entries(LINES).map(([title, [section, line]]) => {
    return [title, daysOf(digests, (mail) => sectionOf(mail.body, section).some((text) => line.test(text)))];
  });
  return Object.fromEntries([...sections, ...lines]) as Readonly<Record<string, ToldDays>>;
}

function daysOf(mails: readonly Sent[], tells: (mail: Sent) => boolean): ToldDays {
  const told: Record<string, Day[]> = {};
  for (const mail of mails.filter(tells)) told[mail.to] = [...(told[mail.to] ?? []), dayOf(mail.at)];
  return told;
}
