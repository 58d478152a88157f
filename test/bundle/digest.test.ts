/** @fileoverview The morning mail of the built bundle when something goes wrong: kills, parallel runs, faults. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openHost } from '../../host';
import { adapterOf, CHEN, LI, OWNER, WANG } from './fixture';

const DAY = '2026-09-23';
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

  it('previews the very mail that would leave, its links open beside the sheet, and sends nothing', () => {
    const host = morning();
    const who = receivers[0] ?? '';
    const sent = host.outbox.length;
    host.menu('设置 ▸ 预览我的今日提醒', { user: who });
    const shown = host.dialogs[host.dialogs.length - 1];
    expect(host.outbox.length).toBe(sent);
    expect(shown?.user).toBe(who);
    host.advance('2026-09-23T09:59:00+08:00');
    const [mail] = adapterOf(host).D(who, DAY);
    expect(shown?.title).toBe(mail?.subject);
    expect(shown?.html.replace('<base target="_blank">', '')).toBe(mail?.htmlBody);
    expect(shown?.html).toContain('<head><base target="_blank">');
    host.close();
  });

  it('offers a failed mail of today on the page of the tasks, and sends it because a person says so', () => {
    const host = morning();
    const failing = receivers[1] ?? '';
    host.faults.next('MailApp.sendEmail', new Error(`Invalid email: ${failing}`), { after: 1 });
    host.advance('2026-09-23T08:59:00+08:00');
    const [failed, ...more] = states(host).filter(({ state }) => state === '失败');
    expect(more).toEqual([]);
    const before = counts(host);
    host.menu('设置 ▸ 定时任务', { user: OWNER });
    const page = host.dialogs[host.dialogs.length - 1];
    expect(page?.html).toContain(`"id":"${failed?.id}"`);
    expect(page?.run('resendMail', { id: failed?.id })).toMatchObject({ ok: true, sent: 1 });
    expect(before.reduce((a, b) => a + b)).toBe(receivers.length - 1);
    expect(counts(host)).toEqual(receivers.map(() => 1));
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
