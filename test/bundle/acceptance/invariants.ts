/** @fileoverview What holds after every scenario, whatever happened in it (I1 to I7 of the acceptance scenarios). */
import type { Fixture } from '../fixture';
import { type Sent, sectionOf } from '../mail-words';
import { troublesOf } from '../troubles';
import { foreignWords, leaks } from './leaks';
import { visibleTexts } from './visible-texts';

/** Tabs whose records people or other systems fill in. */
const FILLED = ['客户', '联系人', '需求与反馈', '维护记录', '跟进计划', '成交记录', '信息更新申请', '变更记录'];

/** `typed` is every Latin text that the scenario itself brought in. */
export function expectInvariants(f: Fixture, typed: readonly string[] = []): void {
  uniqueNumbers(f);
  oneReminderADay(f);
  noFormulas(f);
  expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
  const texts = [...visibleTexts(f.host), ...f.host.outbox.flatMap(({ subject, body }) => [subject, String(body)])];
  expect(texts.flatMap(leaks)).toEqual([]);
  expect([...new Set(texts.flatMap((text) => foreignWords(text, typed)))]).toEqual([]);
  mailsSayOneThing(f);
  againChangesNothing(f);
  expect(troublesOf(f.host)).toEqual([]);
}

function uniqueNumbers(f: Fixture): void {
  const ids = f.get('客户').map(({ id }) => id);
  expect(ids.filter((id) => typeof id !== 'string' || id === '')).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  const created = f.changes({ table: '客户', field: '', origin: '编辑' }).map(({ record }) => record);
  expect(new Set(created).size).toBe(created.length);
}

function oneReminderADay(f: Fixture): void {
  const keys = f
    .get('邮件记录')
    .filter(({ state }) => state !== '失败')
    .map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const mails = f.host.outbox.filter(({ subject }) => /^【[^】]+】\d{1,2}月\d{1,2}日（周.）/.test(subject));
  const days = mails.map(({ to, at }) => `${to} ${new Date(at).getTime() + 8 * 3_600_000}`.slice(0, -8));
  expect(mails.length - new Set(mails.map(({ to, subject }) => `${to} ${subject}`)).size).toBe(0);
  expect(days.length).toBe(mails.length);
}

function noFormulas(f: Fixture): void {
  const found = FILLED.flatMap((tab) => f.host.sheet(tab).formulas().flat().filter(Boolean));
  expect(found).toEqual([]);
}

/** Runs each item that makes or computes, then each once more: the second time nothing is written. */
function againChangesNothing(f: Fixture): void {
  const items = computing(f);
  for (const path of items) run(f, path);
  const before = cells(f);
  for (const path of items) run(f, path);
  expect(cells(f)).toEqual(before);
}

/** An item with … asks first; one without makes or computes. */
function computing({ host }: Fixture): string[] {
  const [top] = host.menus;
  return ['跟进', '分析'].flatMap((caption) => {
    const menu = top?.items.find((item) => typeof item === 'object' && 'items' in item && item.caption === caption);
    if (typeof menu !== 'object' || !('items' in menu)) return [];
    return menu.items.flatMap((item) =>
      typeof item === 'object' && !item.caption.endsWith('…') ? [`${caption} ▸ ${item.caption}`] : [],
    );
  });
}

/** A menu item may say what it did, or only show it; long work goes on in its page. */
function run(f: Fixture, path: string): void {
  const alerts = f.host.alerts.length;
  const pages = f.host.dialogs.length;
  const done = driven(
    () => f.menu(path, ['OK']),
    () => f.host.dialogs.length > pages,
  );
  if (f.host.dialogs.length > pages) goOn(f, f.host.dialogs[pages]?.html ?? '');
  if (f.host.alerts.length > alerts) expect(done).toMatchObject({ status: 'completed' });
}

/** The answer was not asked for where a page opened instead. */
function driven<R>(click: () => R, opened: () => boolean): R | undefined {
  try {
    return click();
  } catch (error) {
    if (!opened()) throw error;
    return undefined;
  }
}

/** Does as the progress page does, until nothing is left. */
function goOn(f: Fixture, html: string): void {
  const job = /"job":"(\w+)"/.exec(html)?.[1];
  if (!job) return;
  let cursor = /"cursor":"([^"]*)"/.exec(html)?.[1];
  do {
    const step = f.call('jobStep', [{ job, cursor }]) as { ok: boolean; cursor?: string };
    expect(step.ok).toBe(true);
    cursor = step.cursor;
  } while (cursor !== undefined);
}

/** Everything but the record of runs, and the lines that tell when a list was made. */
function cells({ host }: Fixture): Record<string, string[]> {
  const kept = host.tabs.filter((tab) => tab !== '运行记录');
  return Object.fromEntries(
    kept.map((tab) => [
      tab,
      host
        .sheet(tab)
        .values()
        .map((row) =>
          row
            .map(String)
            .join('|')
            .replace(/\d{1,2}:\d{2}(:\d{2})?/g, '时刻'),
        ),
    ]),
  );
}

const SECTION_OF: Readonly<Record<string, string>> = { 今日: '今天', 逾期: '逾期', 超时: '超时', 待我处理: '待我处理' };

function mailsSayOneThing({ host }: Fixture): void {
  for (const mail of host.outbox as unknown as readonly Sent[]) {
    if (mail.htmlBody) expect(words(plain(mail.htmlBody))).toBe(words(mail.body));
    for (const [figure, section] of figuresIn(mail))
      expect([mail.subject, figure, section]).toEqual([mail.subject, figure, figure]);
  }
}

/** The figures of a member's subject, each beside the lines of its section; a team's figures stand in its table. */
function figuresIn({ subject, body }: Sent): [number, number][] {
  if (!/^【[^】]+】\d{1,2}月\d{1,2}日（周.）/.test(subject) || subject.includes('团队')) return [];
  return Object.entries(SECTION_OF).flatMap(([word, title]): [number, number][] => {
    const figure = Number(new RegExp(`${word} (\\d+)`).exec(subject)?.[1] ?? 0);
    const lines = sectionOf(body, title);
    const more = Number(/另有 (\d+) 条/.exec(lines.join('\n'))?.[1] ?? 0);
    return [[figure, lines.filter((line) => /^(\d+\.|·)/.test(line)).length + more]];
  });
}

function plain(html: string): string {
  return html
    .replace(/<(style|title)[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<a [^>]*href="https?:[^"]*"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&');
}

/** Without what lays a mail out: lines, spaces, rules, bullets, links and the word that leads to one. */
function words(text: string): string {
  return text
    .replace(/https?:\S+/g, '')
    .replace(/[\s━·|：:（）()]+/g, '')
    .replace(/打开/g, '');
}
