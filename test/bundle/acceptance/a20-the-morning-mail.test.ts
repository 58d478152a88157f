/** @fileoverview A20: the morning mail to reps and managers, once, by the calendar of working days. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../../host';
import { adapterOf, CHEN, F, type Fixture, LI, OWNER, WANG } from '../fixture';
import { expectInvariants } from './invariants';

const HOST = { bundle: 'dist', timeZone: 'Asia/Shanghai', locale: 'zh_CN', user: OWNER, seed: 7 };
const DAY = '2026-09-23';
const P1 = '苏州恒锐精密机械有限公司';
const P2 = '宁波远景包装材料有限公司';
const P3 = '无锡启明电子有限公司';
const P4 = '常州佳禾食品有限公司';
const P5 = '杭州云栖智能装备有限公司';
const P6 = '上海澜海物流有限公司';
const PROMISE = '9月中旬带新款主轴样品上门试机';

/** The register of the scenario on the morning of its Wednesday, before the mails leave. */
function scene(state: string) {
  const f = F('表单模板', '2026-09-16T09:00', { state });
  const ids = [P1, P2, P3, P4, P5, P6].map((name) => f.customer(name));
  const [p1 = '', p2 = '', p3 = '', , p5 = '', p6 = ''] = ids;
  for (const id of [p1, p5]) f.order(id, '2026-06-01', 600_000);
  for (const id of [p2, p3, p6]) f.order(id, '2026-06-01', 200_000);
  f.log(p1, '2026-08-14', '上门拜访', { '?minutesVia': '无需发送' });
  f.log(p1, '2026-09-09', '电话沟通', { followUp: PROMISE });
  f.log(p2, '2026-09-11', '电话沟通', { nextDate: '2026-09-18', followUp: '发第二版报价，含运费' });
  f.log(p3, '2026-06-23', '电话沟通');
  f.log(p5, '2026-09-10', '上门拜访', { '?minutesVia': '无需发送' });
  f.add('跟进计划', { customer: p5, content: '提供定制化方案', dueOn: DAY, owner: '王芳', origin: '手工' });
  const l1 = f.customer('合肥中科仪表有限公司', { owner: '李强' });
  f.log(l1, '2026-09-15', '电话沟通', { nextDate: DAY });
  f.at('2026-09-21T15:30');
  f.log(p6, '2026-09-21', '上门拜访');
  f.at('2026-09-23T07:00');
  f.host.save();
  f.host.close();
  return { p1, p2 };
}

const folder = mkdtempSync(join(tmpdir(), 'register-'));
const { p1, p2 } = scene(join(folder, 'eve'));
let copies = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same morning once more, an hour before the mails leave. */
function morning(): Fixture {
  copies += 1;
  const state = join(folder, `morning-${copies}`);
  cpSync(join(folder, 'eve'), state, { recursive: true });
  return adapterOf(openHost({ ...HOST, state, now: '2026-09-23T07:00:00+08:00' }));
}

describe('the Wednesday before the holidays', () => {
  const f = morning();
  f.host.open();
  f.host.sort('客户', 2, false);
  f.at('2026-09-23T09:30');
  const [mail] = f.D(WANG, DAY);
  const items = (title: string) => f.sec(mail, title).filter((line) => /^(\d+\.|·)/.test(line));
  const named = (title: string) =>
    items(title).map((line) => [P1, P2, P3, P4, P5, P6].find((name) => line.includes(name)));

  it('1: is one mail at eight with these figures', () => {
    expect(f.D(WANG, DAY)).toHaveLength(1);
    expect(new Date(String(mail?.at)).toISOString().slice(0, 13)).toBe('2026-09-23T00');
    expect(mail?.subject).toBe('【客户登记簿】9月23日（周三）今日 3 · 逾期 2 · 超时 1');
  });

  it('2: lists each where it belongs, the oldest first', () => {
    expect(named('逾期')).toEqual([P1, P2]);
    expect(f.sec(mail, '逾期').join('\n')).toMatch(/9月14日[^\n]*9 天[\s\S]*9月18日[^\n]*5 天/);
    expect(named('今天').sort()).toEqual([P3, P4, P5].sort());
    expect(named('超时')).toEqual([P6]);
    expect(f.sec(mail, '超时').join('\n')).toContain('纪要');
    expect(f.sec(mail, '节日与纪念日').join('\n')).toMatch(/国庆[\s\S]*6 位客户[\s\S]*9月30日/);
    expect(named('未来7天').filter(Boolean)).toEqual([]);
  });

  it('3: says number, grade, reason, promise and phone, and leads to the row of now', () => {
    const text = f.sec(mail, '逾期').join('\n');
    for (const part of [`${P1}（${p1} · A 高价值客户`, '深度沟通', '8月14日', PROMISE, '0571-88800001']) {
      expect(text).toContain(part);
    }
    const list = f.host.sheet('我的待办');
    expect(/gid=(\d+)/.exec(mail?.body ?? '')?.[1]).toBe(String(list.id));
    const at = list.display().findIndex((cells) => cells.includes(P1));
    const link = list.formulas()[at]?.find((formula) => formula.includes('HYPERLINK')) ?? '';
    expect(link).toContain(`MATCH("${p1}"`);
  });

  it('4: shows the manager the team, escalates once, and no phones', () => {
    expect(f.D(LI, DAY)[0]?.body).toContain('合肥中科仪表有限公司');
    expect(mail?.body).not.toContain('合肥中科仪表有限公司');
    const [team] = f.D(CHEN, DAY);
    const rows = f.sec(team, '团队').map((line) => line.trim().split(/\s{2,}/));
    expect(rows.find(([name]) => name === '王芳')?.slice(1, 3)).toEqual(['2', '3']);
    expect(rows.find(([name]) => name === '李强')?.slice(1, 3)).toEqual(['0', '1']);
    expect(`${team?.body}${team?.htmlBody}`).not.toMatch(/8880\d{4}/);
    expect(f.sec(f.D(CHEN, '2026-09-17')[0], '今天新上报').join('\n')).toContain(P1);
    expect(f.sec(team, '今天新上报').join('\n')).not.toContain(P1);
  });

  it('5: is sent once, whatever is started again', () => {
    const before = f.host.outbox.length;
    f.menu('设置 ▸ 立即发送今日摘要', ['OK'], CHEN);
    f.call('makeTriggers');
    f.at('2026-09-23T12:30');
    expect(f.host.outbox).toHaveLength(before);
  });

  it('10: a visit takes P1 off the list, and P2 grows older', () => {
    f.log(p1, '2026-09-23', '上门拜访', { '?minutesVia': '无需发送' });
    expect(f.next(p1)).toBe('2026-10-23');
    f.at('2026-09-24T09:30');
    const [next] = f.D(WANG, '2026-09-24');
    expect(f.sec(next, '逾期').join('\n')).not.toContain(P1);
    expect(f.sec(next, '今天').join('\n')).not.toContain(P1);
    expect(f.sec(next, '逾期').join('\n')).toMatch(new RegExp(`${p2}[\\s\\S]*6 天`));
  });

  it('keeps what holds always', () => expectInvariants(f));
});

describe('other mornings', () => {
  const sentTo = (f: Fixture, day: string) => [WANG, CHEN, LI].map((who) => f.D(who, day).length);

  it('5: two runs at once, or a second trigger, send each mail once', () => {
    const f = morning();
    const hourly = f.host.triggers.find(({ handler }) => handler === 'handleHourly');
    (f.host.triggers as unknown[]).push({ ...hourly, uid: `${hourly?.uid}2` });
    f.at('2026-09-23T08:01');
    f.host.parallel([
      () => f.call('sendDueDigests', [], CHEN),
      () => f.call('sendDueDigests', [], OWNER),
      () => f.call('sendDueDigests', [], CHEN),
    ]);
    f.at('2026-09-23T12:30');
    expect(sentTo(f, DAY)).toEqual([1, 1, 1]);
    const digests = f.get('邮件记录', { day: DAY, kind: '每日提醒' });
    expect(new Set(digests.map(({ key }) => key)).size).toBe(digests.length);
  });

  it('6: a mail that fails once goes with the next run', () => {
    const f = morning();
    f.host.faults.next('MailApp.sendEmail', new Error('Service unavailable: Mail'), { after: 1 });
    f.at('2026-09-23T08:59');
    expect(sentTo(f, DAY).sort()).toEqual([0, 1, 1]);
    f.at('2026-09-23T09:59');
    expect(sentTo(f, DAY)).toEqual([1, 1, 1]);
  });

  it('6: a wrong address stays failed with the reason, and the administrator is told', () => {
    const f = morning();
    f.host.faults.next('MailApp.sendEmail', new Error('Invalid email: li@example.com'), { after: 2 });
    f.at('2026-09-23T14:30');
    expect(sentTo(f, DAY)).toEqual([1, 1, 0]);
    expect(f.get('邮件记录', { day: DAY, to: LI })).toMatchObject([
      { state: '失败', error: 'Invalid email: li@example.com' },
    ]);
    f.at('2026-09-24T09:30');
    const told = f.mailsTo(OWNER).filter(({ body }) => body.includes('li@example.com'));
    expect(told).toHaveLength(1);
  });

  it('7: with a quota of two the most urgent go first, the rest when it returns', () => {
    const f = morning();
    const now = Date.parse('2026-09-23T07:31:00+08:00');
    const { accounts } = f.host.state;
    accounts.use(OWNER, 'mailRecipients', accounts.left(OWNER, 'mailRecipients', now) - 2, now);
    f.at('2026-09-23T08:59');
    expect(sentTo(f, DAY).reduce((a, b) => a + b)).toBe(2);
    expect(f.D(WANG, DAY)).toHaveLength(1);
    f.at('2026-09-23T20:30');
    expect(sentTo(f, DAY)).toEqual([1, 1, 1]);
    f.at('2026-09-24T09:30');
    expect(sentTo(f, '2026-09-24')).toEqual([1, 1, 1]);
    const told = f.D(OWNER, '2026-09-24').map(({ body }) => body);
    expect(told.join('\n')).toMatch(/额度[\s\S]*1 封/);
  });

  it('8: the hour, the switch and leaving are each member’s own', () => {
    const f = morning();
    f.upd('团队成员', { name: '李强' }, { hour: 10 }, { user: OWNER });
    f.at('2026-09-23T11:30');
    expect(new Date(String(f.D(LI, DAY)[0]?.at)).toISOString().slice(11, 13)).toBe('02');
    f.upd('团队成员', { name: '李强' }, { active: false }, { user: OWNER });
    f.upd('团队成员', { name: '王芳' }, { digest: false }, { user: OWNER });
    f.at('2026-09-24T11:30');
    expect(sentTo(f, '2026-09-24')).toEqual([0, 1, 0]);
    expect(f.sec(f.D(CHEN, '2026-09-24')[0], '无人负责').join('\n')).toContain('合肥中科仪表有限公司');
  });

  it('9: exists on working days, make-up days included, and on no other', () => {
    const f = morning();
    f.at('2026-10-12T11:30');
    const days = ['2026-09-20', '2026-10-08', '2026-10-10'];
    const off = ['2026-09-19', '2026-09-25', '2026-09-26', '2026-09-27', '2026-10-11'];
    const holiday = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`);
    for (const day of days) expect([day, f.D(WANG, day).length]).toEqual([day, 1]);
    for (const day of [...off, ...holiday]) {
      for (const who of [WANG, LI, CHEN, OWNER]) expect([day, f.D(who, day).length]).toEqual([day, 0]);
    }
  });
});
