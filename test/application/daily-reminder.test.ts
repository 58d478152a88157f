/** @fileoverview The reminders of 2026-09-23, from typed rows to mails, with the data of acceptance A20. */
import { sendDueDigests } from '../../src/application/mail/send-due-digests';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { outbox } from '../../src/schema/tables/outbox';
import { aConfig, team } from '../builders/a-config';
import { aRegister, section } from '../builders/a-register';

const WANG = 'wang@example.com';
const LI = 'li@example.com';
const CHEN = 'chen@example.com';
const ADMIN = 'owner@example.com';
const DAY = '2026-09-23';
const P1 = '苏州恒锐精密机械有限公司';
const P2 = '宁波远景包装材料有限公司';
const P3 = '无锡启明电子有限公司';
const P4 = '常州佳禾食品有限公司';
const P5 = '杭州云栖智能装备有限公司';
const P6 = '上海澜海物流有限公司';
const L1 = '合肥中科仪表有限公司';

type Parts = Omit<Parameters<typeof aRegister>[0], 'now'>;

function prepared(parts: Parts = {}) {
  const register = aRegister({ now: '2026-09-16T09:00:00+08:00', ...parts });
  const [p1 = '', p2 = '', p3 = '', p4 = '', p5 = '', p6 = ''] = [P1, P2, P3, P4, P5, P6].map((name) =>
    register.customer(name),
  );
  for (const id of [p1, p5]) register.order(id, '2026-06-01', 600_000);
  for (const id of [p2, p3, p6]) register.order(id, '2026-06-01', 200_000);
  register.log(p1, '2026-08-14', '上门拜访', { minutesVia: '无需发送' });
  register.log(p1, '2026-09-09', '电话沟通', { plan: '9月中旬带新款主轴样品上门试机' });
  register.log(p2, '2026-09-11', '电话沟通', { nextDate: '2026-09-18', plan: '发第二版报价，含运费' });
  register.log(p3, '2026-06-23', '电话沟通');
  register.log(p5, '2026-09-10', '上门拜访', { minutesVia: '无需发送' });
  const plan = { customer: p5, dueOn: DAY, content: '提供定制化方案', owner: '王芳', origin: '手工' };
  register.add(followUps, plan);
  const l1 = register.customer(L1, { owner: '李强' });
  register.log(l1, '2026-09-15', '电话沟通', { nextDate: DAY });
  register.at('2026-09-21T15:30:00+08:00');
  register.log(p6, '2026-09-21', '上门拜访');
  return { ...register, ids: { p1, p2, p3, p4, p5, p6, l1 } };
}

const heads = (lines: readonly string[]) => lines.filter((line) => /^(\d+\.|·)/.test(line)).join('\n');

describe('the reminder of a rep', () => {
  const register = prepared();
  register.at('2026-09-23T09:30:00+08:00');
  const mails = register.to(WANG, DAY);
  const text = mails[0]?.text ?? '';

  it('is one mail between eight and nine, its figures in the subject', () => {
    expect(mails).toHaveLength(1);
    expect(mails[0]?.at.slice(0, 13)).toBe('2026-09-23T00');
    expect(mails[0]?.subject).toBe('【客户登记簿】9月23日（周三）今日 3 · 逾期 2 · 超时 1');
  });

  it('reads as the example does', () => {
    const [p1, , , , , p6] = Object.values(register.ids);
    expect(text).toContain(
      [
        '王芳，早上好！今天有 3 位客户要联系，2 位已逾期，1 项超时；国庆前还有 6 位客户待问候。',
        '',
        '━━ 逾期（2）━━',
        `1. ${P1}（${p1} · A 高价值客户 · 成交客户）`,
        '   应于 9月14日（周一）联系，已逾期 9 天，9月17日已上报陈立',
        '   原因：A类每月至少 1 次深度沟通（上门拜访或视频会议）。上次深度沟通 8月14日；9月9日的电话不算深度沟通',
        '   上次说好：9月中旬带新款主轴样品上门试机',
        '   联系人：张建国 0571-88800001',
      ].join('\n'),
    );
    expect(text).toContain(
      [
        '   应于 9月18日（周五）联系，已逾期 5 天',
        '   原因：您约定的下次跟进日期（上次 9月11日 电话沟通）',
        '   上次说好：发第二版报价，含运费',
      ].join('\n'),
    );
    expect(text).toContain(
      [
        '━━ 超时（1）━━',
        `· ${P6}（${p6}）：9月21日（周一）上门拜访的沟通纪要应在 24 小时内发给客户`,
        '  （9月22日 15:30 前），已超时 16 小时 45 分。',
        '  办法：客户登记簿 ▸ 跟进 ▸ 发送沟通纪要…，可复制到微信。',
      ].join('\n'),
    );
    expect(text).toContain(
      '· 国庆节（10月1日 周四，放假 10月1日–7日）：6 位客户待问候，请在 9月30日（周三）前完成，已完成 0 位。',
    );
  });

  it.each([
    ['逾期', [P1, P2]],
    ['今天', [P5, P3, P4]],
    ['超时', [P6]],
    ['未来7天', []],
  ])('has in %s exactly these, in order', (title, names) => {
    const lines = heads(section(text, title)).split('\n').filter(Boolean);
    expect(lines.map((line) => [P1, P2, P3, P4, P5, P6, L1].find((name) => line.includes(name)))).toEqual(names);
  });

  it.each([
    [P5, '任务：提供定制化方案（9月23日前）'],
    [P3, '原因：B类每季度至少 1 次，上次 6月23日 电话沟通'],
    [P4, '原因：9月16日新建，7 天内首次联系；尚未联系过'],
  ])('says why %s is due', (name, why) => {
    const lines = section(text, '今天');
    const at = lines.findIndex((line) => line.includes(name));
    expect(lines[at + 1]).toContain(why);
  });

  it('leaves the customers of others to them', () => {
    expect(text).not.toContain(L1);
    expect(register.to(LI, DAY).map((mail) => mail.text.includes(L1))).toEqual([true]);
  });
});

describe('the reminder of a manager', () => {
  const register = prepared();
  register.at('2026-09-23T09:30:00+08:00');
  const [mail] = register.to(CHEN, DAY);
  const text = mail?.text ?? '';

  it('has the figures of the team, which add up to those of the subject', () => {
    expect(mail?.subject).toBe('【客户登记簿】9月23日（周三）团队：逾期 2 · 今日 4 · 超时 1');
    const rows = section(text, '团队').map((line) => line.trim().split(/\s{2,}/));
    expect(rows.find(([name]) => name === '王芳')?.slice(1, 5)).toEqual(['2', '3', '0', '1']);
    expect(rows.find(([name]) => name === '李强')?.slice(1, 5)).toEqual(['0', '1', '0', '0']);
    expect(rows.find(([name]) => name === '合计')?.slice(1, 5)).toEqual(['2', '4', '0', '1']);
  });

  it('names no phone', () => {
    expect(text + mail?.html).not.toMatch(/\d{4}-8880\d{4}|tel:/);
  });

  it('was told of the first escalation on its third working day, and only then', () => {
    const told = ['2026-09-16', '2026-09-17', '2026-09-18', '2026-09-20', '2026-09-21', '2026-09-22', DAY].filter(
      (day) => section(register.to(CHEN, day)[0]?.text ?? '', '今天新上报').some((line) => line.startsWith('· ')),
    );
    expect(told).toEqual(['2026-09-17']);
    expect(section(register.to(CHEN, '2026-09-17')[0]?.text ?? '', '今天新上报')[0]).toContain(P1);
  });

  it('is told of a passed limit once', () => {
    expect(section(text, '超时')[0]).toContain(P6);
    register.at('2026-09-24T09:30:00+08:00');
    const next = register.to(CHEN, '2026-09-24')[0]?.text ?? '';
    expect(section(next, '超时')).toEqual([]);
    expect(section(register.to(WANG, '2026-09-24')[0]?.text ?? '', '超时')[0]).toContain(P6);
  });
});

describe('once a day', () => {
  it('sends nothing more when asked again, by a person or a second run', () => {
    const register = prepared();
    register.at('2026-09-23T09:30:00+08:00');
    const before = register.mails.length;
    expect(sendDueDigests(register.world(), { atOnce: true }).sent).toBe(0);
    register.hourly();
    register.hourly();
    expect(register.mails).toHaveLength(before);
  });

  it('sends nothing more when the tab was rolled back, or the ledger was lost', () => {
    const register = prepared();
    register.at('2026-09-23T09:30:00+08:00');
    const before = register.mails.length;
    const unit = register.tables.open();
    unit.remove(outbox, unit.all(outbox));
    unit.commit();
    delete register.ledger.values['mail.done'];
    register.hourly();
    expect(register.mails).toHaveLength(before);
  });

  it('goes by the tab where the ledger was lost', () => {
    const register = prepared();
    register.at('2026-09-23T09:30:00+08:00');
    const before = register.mails.length;
    for (const key of Object.keys(register.ledger.values)) {
      if (key.startsWith('mail.')) delete register.ledger.values[key];
    }
    register.hourly();
    expect(register.mails).toHaveLength(before);
  });
});

describe('hours and days', () => {
  it.each([
    ['2026-09-20', 1],
    ['2026-10-10', 1],
    ['2026-10-08', 1],
    ['2026-09-19', 0],
    ['2026-09-25', 0],
    ['2026-09-26', 0],
    ['2026-09-27', 0],
    ['2026-10-01', 0],
    ['2026-10-07', 0],
    ['2026-10-11', 0],
  ])('on %s: %i mail', (day, count) => {
    expect(autumn.to(WANG, day)).toHaveLength(count);
  });
  const autumn = prepared();
  autumn.at('2026-10-11T23:00:00+08:00');

  it('keeps to the hour of a member, and to the switches', () => {
    const register = prepared();
    const changed = team.map((one) => (one.name === '李强' ? { ...one, hour: 10 } : one));
    register.setConfig(aConfig({ members: changed }));
    register.at('2026-09-23T23:00:00+08:00');
    expect(register.to(LI, DAY).map(({ at }) => at.slice(11, 13))).toEqual(['02']);
    register.setConfig(
      aConfig({ members: team.map((one) => (one.name === '李强' ? { ...one, digest: false } : one)) }),
    );
    register.at('2026-09-24T23:00:00+08:00');
    expect(register.to(LI, '2026-09-24')).toEqual([]);
  });

  it('reaches a member who chose the last hour', () => {
    const register = prepared();
    register.setConfig(aConfig({ members: team.map((one) => (one.name === '李强' ? { ...one, hour: 20 } : one)) }));
    register.at('2026-09-23T23:00:00+08:00');
    expect(register.to(LI, DAY).map(({ at }) => at.slice(11, 13))).toEqual(['12']);
  });

  it('hands the items of a member who left to the manager', () => {
    const register = prepared();
    register.setConfig(
      aConfig({ members: team.map((one) => (one.name === '李强' ? { ...one, active: false } : one)) }),
    );
    register.at('2026-09-23T09:30:00+08:00');
    expect(register.to(LI, DAY)).toEqual([]);
    expect(section(register.to(CHEN, DAY)[0]?.text ?? '', '无人负责')[0]).toContain(L1);
  });

  it('is made up until the evening, then folded into the next day', () => {
    const register = prepared();
    register.at('2026-09-22T09:30:00+08:00');
    register.setTriggers(false);
    register.at('2026-09-23T18:30:00+08:00');
    register.setTriggers(true);
    register.at('2026-09-23T19:30:00+08:00');
    expect(register.to(WANG, DAY)).toHaveLength(1);
    register.setTriggers(false);
    register.at('2026-09-24T19:50:00+08:00');
    register.setTriggers(true);
    register.at('2026-09-24T23:30:00+08:00');
    expect(register.to(WANG, '2026-09-24')).toEqual([]);
  });
});

describe('what was done', () => {
  it('is not reminded of again, and the rest goes on', () => {
    const register = prepared();
    register.at('2026-09-23T09:30:00+08:00');
    register.log(register.ids.p1, DAY, '上门拜访', { minutesVia: '无需发送' });
    register.at('2026-09-24T09:30:00+08:00');
    const text = register.to(WANG, '2026-09-24')[0]?.text ?? '';
    expect(text).not.toContain(P1);
    expect(register.next(register.ids.p1)).toBe('2026-10-23');
    expect(section(text, '逾期').join('\n')).toContain('已逾期 6 天');
  });

  it('finds its customer by number wherever the row stands', () => {
    const register = prepared();
    expect(register.find(customers, register.ids.p1).name).toBe(P1);
  });
});

describe('mails that fail', () => {
  const failing = (fails: (to: string) => string | undefined) => {
    let quota = 100;
    return (deliver: (mail: never) => void) => ({
      remainingQuota: () => quota,
      send(mail: { to: string }) {
        const reason = fails(mail.to);
        if (reason) throw new Error(reason);
        quota -= 1;
        deliver(mail as never);
      },
    });
  };

  it('does without one mail and sends it with the next run', () => {
    let broken = false;
    const register = prepared({
      mailer: failing((to) => {
        if (!broken || to !== LI) return undefined;
        broken = false;
        return 'Service unavailable: Mail';
      }) as never,
    });
    register.at('2026-09-22T23:30:00+08:00');
    broken = true;
    register.at('2026-09-23T08:30:00+08:00');
    expect([WANG, CHEN, LI].map((who) => register.to(who, DAY).length)).toEqual([1, 1, 0]);
    register.at('2026-09-23T09:30:00+08:00');
    expect(register.to(LI, DAY)).toHaveLength(1);
  });

  it('keeps a wrong address apart and tells the administrator once a day', () => {
    const register = prepared({ mailer: failing((to) => (to === LI ? `Invalid email: ${to}` : undefined)) as never });
    register.at('2026-09-23T23:30:00+08:00');
    expect([WANG, CHEN].map((who) => register.to(who, DAY).length)).toEqual([1, 1]);
    const row = register.rows(outbox).find(({ key }) => key === `每日提醒·李强·${DAY}`);
    expect([row?.state, row?.error]).toEqual(['失败', `Invalid email: ${LI}`]);
    const told = register.to(ADMIN, DAY).map(({ text }) => text.split('\n').filter((line) => line.includes(LI)).length);
    expect(told).toEqual([1]);
  });
});

describe('a short quota', () => {
  it('sends the most urgent first and the rest when it returns, none twice', () => {
    let quota = 1000;
    const register = prepared({
      mailer: (deliver) => ({
        remainingQuota: () => quota,
        send(mail) {
          if (quota <= 0) throw new Error('Service invoked too many times for one day: email.');
          quota -= 1;
          deliver(mail);
        },
      }),
    });
    register.at('2026-09-22T23:30:00+08:00');
    quota = 2;
    register.at('2026-09-23T12:30:00+08:00');
    expect([WANG, CHEN, LI].map((who) => register.to(who, DAY).length)).toEqual([1, 1, 0]);
    quota = 1000;
    register.at('2026-09-23T13:30:00+08:00');
    expect([WANG, CHEN, LI].map((who) => register.to(who, DAY).length)).toEqual([1, 1, 1]);
  });

  it('folds what never left into the next day, first in turn, and tells the administrator', () => {
    let quota = 1000;
    const register = prepared({
      mailer: (deliver) => ({
        remainingQuota: () => quota,
        send(mail) {
          quota -= 1;
          deliver(mail);
        },
      }),
    });
    register.at('2026-09-22T23:30:00+08:00');
    quota = 2;
    register.at('2026-09-23T23:30:00+08:00');
    quota = 1000;
    register.at('2026-09-24T09:30:00+08:00');
    const order = register.mails.filter(({ day }) => day === '2026-09-24').map(({ to }) => to);
    expect(order[0]).toBe(LI);
    expect(order).toHaveLength(new Set(order).size);
    expect(register.to(ADMIN, '2026-09-24')[0]?.text).toContain('额度');
  });
});
