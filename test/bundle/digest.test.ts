/** @fileoverview The morning mail of the built bundle in the host: acceptance A20, kills, parallel runs, faults. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openHost } from '../../host';
import { adapterOf, CHEN, F, LI, OWNER, WANG } from './fixture';
import { troublesOf } from './troubles';

const DAY = '2026-09-23';
const P1 = '苏州恒锐精密机械有限公司';
const P2 = '宁波远景包装材料有限公司';
const P3 = '无锡启明电子有限公司';
const P4 = '常州佳禾食品有限公司';
const P5 = '杭州云栖智能装备有限公司';
const P6 = '上海澜海物流有限公司';
const names = [P1, P2, P3, P4, P5, P6];

describe('A20, typed as people type', () => {
  const f = F('表单模板', '2026-09-16T09:00');
  const [p1 = '', p2 = '', p3 = '', , p5 = '', p6 = ''] = names.map((name) => f.customer(name));
  for (const id of [p1, p5]) f.order(id, '2026-06-01', 600_000);
  for (const id of [p2, p3, p6]) f.order(id, '2026-06-01', 200_000);
  f.log(p1, '2026-08-14', '上门拜访', { '?minutesVia': '无需发送' });
  f.log(p1, '2026-09-09', '电话沟通', { followUp: '9月中旬带新款主轴样品上门试机' });
  f.log(p2, '2026-09-11', '电话沟通', { nextDate: '2026-09-18', followUp: '发第二版报价，含运费' });
  f.log(p3, '2026-06-23', '电话沟通');
  f.log(p5, '2026-09-10', '上门拜访', { '?minutesVia': '无需发送' });
  const plan = { customer: p5, content: '提供定制化方案', dueOn: DAY, owner: '王芳', origin: '手工' };
  f.add('跟进计划', plan);
  const l1 = f.customer('合肥中科仪表有限公司', { owner: '李强' });
  f.log(l1, '2026-09-15', '电话沟通', { nextDate: DAY });
  f.at('2026-09-21T15:30');
  f.log(p6, '2026-09-21', '上门拜访');
  f.at('2026-09-23T07:00');
  f.host.sort('客户', 2, false);
  f.at('2026-09-23T09:30');
  const mails = f.D(WANG, DAY);
  const [mail] = mails;
  const lines = (title: string) => f.sec(mail, title).filter((line) => /^(\d+\.|·)/.test(line));
  const named = (title: string) => lines(title).map((line) => names.find((name) => line.includes(name)));

  it('is one mail at the hour, with the figures in its subject', () => {
    expect(mails).toHaveLength(1);
    expect(new Date(String(mail?.at)).toISOString().slice(0, 13)).toBe('2026-09-23T00');
    expect(mail?.subject).toBe('【客户登记簿】9月23日（周三）今日 3 · 逾期 2 · 超时 1');
  });

  it.each([
    ['逾期', [P1, P2]],
    ['今天', [P5, P3, P4]],
    ['超时', [P6]],
    ['未来7天', []],
  ])('%s', (title, expected) => {
    expect(named(title)).toEqual(expected);
  });

  it('tells number, grade, reason, promise and phone', () => {
    const text = f.sec(mail, '逾期').join('\n');
    expect(text).toContain(`${P1}（${p1} · A 高价值客户 · 成交客户）`);
    expect(text).toMatch(/上次深度沟通 8月14日；9月9日的电话不算深度沟通/);
    expect(text).toContain('上次说好：9月中旬带新款主轴样品上门试机');
    expect(text).toContain('0571-88800001');
  });

  it('leads to 我的待办, whose line finds the row of now', () => {
    const list = f.host.sheet('我的待办');
    const gid = /gid=(\d+)/.exec(mail?.body ?? '')?.[1];
    expect(gid).toBe(String(f.host.workbook.sheets.find((sheet) => sheet.name === '我的待办')?.id));
    const row = list.display().findIndex((cells) => cells.includes(P1));
    const at = list.display()[row]?.indexOf(p1) ?? -1;
    expect(list.display()[row]?.[at]).toBe(p1);
  });

  it('shows the manager the team without phones', () => {
    const [team] = f.D(CHEN, DAY);
    const rows = f.sec(team, '团队').map((line) => line.trim().split(/\s{2,}/));
    expect(rows.find(([name]) => name === '王芳')?.slice(1, 3)).toEqual(['2', '3']);
    expect(rows.find(([name]) => name === '李强')?.slice(1, 3)).toEqual(['0', '1']);
    expect(`${team?.body}${team?.htmlBody}`).not.toMatch(/8880\d{4}/);
    expect(f.sec(f.D(CHEN, '2026-09-17')[0], '今天新上报').join('\n')).toContain(P1);
    expect(f.sec(team, '今天新上报').join('\n')).not.toContain(P1);
  });

  it('is not sent again by the menu or a second set of triggers', () => {
    const before = f.host.outbox.length;
    f.menu('设置 ▸ 立即发送今日摘要', ['OK'], CHEN);
    f.call('makeTriggers');
    f.at('2026-09-23T12:30');
    expect(f.host.outbox).toHaveLength(before);
  });

  it('lets no run fail', () => {
    expect(troublesOf(f.host)).toEqual([]);
  });
});

const options = { bundle: 'dist', timeZone: 'Asia/Shanghai', locale: 'zh_CN', user: OWNER, seed: 7 };
const members = [
  { name: '何静', email: OWNER, role: '管理员' },
  { name: '陈立', email: CHEN, role: '销售经理' },
  { name: '王芳', email: WANG, role: '销售代表', manager: '陈立' },
  { name: '李强', email: LI, role: '销售代表', manager: '陈立' },
];
const receivers = [WANG, CHEN, LI];
const EVE = '2026-09-23T07:59:00+08:00';

function answered(host: Host, fn: string, input: object, user: string): Record<string, string> {
  const answer = host.call(fn, [input], { user, via: 'run' }) as { ok: boolean };
  if (!answer.ok) throw new Error(`${fn}: ${JSON.stringify(answer)}`);
  return answer as never;
}

/** A register on the eve of a morning on which three members get mail, kept in a folder. */
function eve(folder: string): void {
  const host = openHost({ ...options, state: folder, now: '2026-09-22T12:00:00+08:00' });
  host.open();
  answered(host, 'setUpRegister', { preset: '表单模板', members }, OWNER);
  [WANG, LI].forEach((user, index) => {
    const owner = index === 0 ? '王芳' : '李强';
    const record = { name: `${owner}的机械有限公司`, type: '企业客户', industry: '制造业-机械设备', owner };
    const { id } = answered(
      host,
      'createCustomer',
      { ...record, contactName: '张建国', phone: `0571-8880000${index + 1}`, stage: '成交客户' },
      user,
    );
    const log = { customer: id, date: '2026-09-22', method: '电话沟通', content: '沟通', owner, nextDate: DAY };
    answered(host, 'logInteraction', log, user);
  });
  host.advance(EVE);
  host.save();
  host.close();
}

describe('the eight o’clock run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'register-'));
  const base = join(folder, 'eve');
  beforeAll(() => eve(base));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let copies = 0;

  function morning(seed = 7): Host {
    copies += 1;
    const state = join(folder, `morning-${copies}`);
    cpSync(base, state, { recursive: true });
    return openHost({ ...options, state, seed, now: EVE });
  }

  const counts = (host: Host) => receivers.map((who) => adapterOf(host).D(who, DAY).length);
  const states = (host: Host) => adapterOf(host).get('邮件记录', { day: DAY });

  // Whole in the soak: every position, both effects.
  const positions = Array.from({ length: 10 }, (_, index) => index * 17 + 3);
  it.each(positions.flatMap((at) => [['before', at] as const, ['after', at] as const]))(
    'killed %s invocation %i: each mail once, at most the one on its way in doubt, and named',
    (effect, at) => {
      const host = morning();
      host.faults.killAt(at, { effect });
      host.advance('2026-09-23T10:59:00+08:00');
      const unknown = states(host)
        .filter(({ state }) => state === '未知')
        .map(({ to }) => String(to));
      expect(unknown.length).toBeLessThanOrEqual(1);
      counts(host).forEach((count, index) => {
        if (unknown.includes(receivers[index] ?? '')) expect(count).toBeLessThanOrEqual(1);
        else expect(count).toBe(1);
      });
      host.close();
    },
  );

  it.each([1, 2, 3])('two runs at once, seed %i: one mail each', (seed) => {
    const host = morning(seed);
    const send = () => host.call('sendDueDigests', [], { user: OWNER, via: 'run' });
    host.parallel([send, send]);
    expect(counts(host)).toEqual([1, 1, 1]);
    host.close();
  });

  it('does without a mail that fails once, and sends it with the next run', () => {
    const host = morning();
    host.faults.next('MailApp.sendEmail', new Error('Service unavailable: Mail'), { after: 1 });
    host.advance('2026-09-23T08:59:00+08:00');
    expect(counts(host).reduce((a, b) => a + b)).toBe(2);
    host.advance('2026-09-23T09:59:00+08:00');
    expect(counts(host)).toEqual([1, 1, 1]);
    host.close();
  });

  it('sends nothing again after the version history rolled the tabs back', () => {
    const host = morning();
    host.advance('2026-09-23T08:59:00+08:00');
    host.restoreVersion('2026-09-23T07:50:00+08:00');
    host.advance('2026-09-23T12:59:00+08:00');
    expect(counts(host)).toEqual([1, 1, 1]);
    host.close();
  });
});
