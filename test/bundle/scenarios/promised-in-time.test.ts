/** @fileoverview Time limits and dates of care around days off: what is late on which morning, and whom it is told (K1, K2, K4). */
import { expectInvariants } from '../acceptance/invariants';
import { CHEN, F, type Fixture, LI, OWNER, SUN, WANG, ZHOU } from '../fixture';
import { textOf } from '../tab-records';

/** The customers of a section, in order. */
function named(f: Fixture, who: string, day: string, title: string): string[] {
  const lines = f.sec(f.D(who, day)[0], title).filter((line) => /^(\d+\.|·)/.test(line));
  return lines.map((line) => /([^：\s]+有限公司)/.exec(line)?.[1] ?? line);
}

const due = (f: Fixture, customer: string, origin: string) =>
  f.get('跟进计划', { customer, origin }).map(({ dueOn, status }) => [textOf(dueOn), status]);

/** Nobody works meanwhile, so that nothing need run. */
function idleUntil(f: Fixture, moment: string): void {
  (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
  f.at(moment);
  f.menu('设置 ▸ 定时任务');
}

describe('over 国庆', () => {
  const f = F('表单模板', '2026-09-30T17:00');
  const [called, written, department, replied] = ['甲', '乙', '丙', '丁'].map((name) =>
    f.customer(`${name}机械有限公司`),
  ) as [string, string, string, string];

  it('an urgent need runs on and is answered by phone, a department has its days off', () => {
    for (const customer of [called, written, replied]) {
      f.need(customer, { type: '问题反馈', description: '主轴异响', urgent: true });
    }
    f.need(department, { type: '技术服务', description: '联网方案', department: '售后部' });
    f.at('2026-10-01T10:00');
    f.log(called, '2026-10-01', '电话沟通');
    f.log(written, '2026-10-01', '邮件往来');
    f.upd('需求与反馈', { customer: replied }, { repliedAt: '2026-10-01 16:30' });
    idleUntil(f, '2026-10-08T07:10');
    f.at('2026-10-10T09:30');
    const late = (who: string, day: string) => named(f, who, day, '超时');
    expect(late(WANG, '2026-10-08')).toEqual(['乙机械有限公司']);
    expect(late(WANG, '2026-10-09')).toEqual(['乙机械有限公司']);
    // 7 hours of 09-30, 24 of 10-08, 17 of 10-09; 10-10 is a make-up Saturday.
    expect(late(WANG, '2026-10-10')).toEqual(['乙机械有限公司', '丙机械有限公司']);
    expect([late(CHEN, '2026-10-08'), late(CHEN, '2026-10-10')]).toEqual([['乙机械有限公司'], ['丙机械有限公司']]);
  });

  it('what was solved is asked about on the third working day, what is renewed on a working day before', () => {
    f.upd('需求与反馈', { customer: called }, { status: '已解决' });
    expect(due(f, called, '解决回访')).toEqual([['2026-10-14', '待执行']]);
    f.order(replied, '2026-01-05', 60_000, { product: '年度维保', renewalOn: '2026-12-31' });
    expect(due(f, replied, '续约提醒')).toEqual([['2026-10-30', '待执行']]);
  });

  it('keeps what holds always', () => expectInvariants(f));
});

describe('over a weekend', () => {
  const f = F('表单模板', '2026-11-27T15:00');

  it('minutes are owed for visits and video meetings of today and yesterday', () => {
    const logged = (name: string, date: string, method: string, values = {}) => {
      const id = f.customer(`${name}机械有限公司`);
      f.log(id, date, method, values);
      return id;
    };
    logged('视频', '2026-11-27', '视频会议');
    logged('来访', '2026-11-27', '客户来访');
    logged('昨天', '2026-11-26', '上门拜访');
    logged('补录', '2026-11-25', '上门拜访');
    logged('电话', '2026-11-27', '电话沟通');
    logged('不发', '2026-11-27', '上门拜访', { minutesVia: '无需发送' });
    const sent = logged('已发', '2026-11-27', '上门拜访', { minutesVia: '微信/企业微信' });
    f.at('2026-11-30T09:30');
    expect(named(f, WANG, '2026-11-30', '超时')).toEqual([]);
    f.upd('维护记录', { customer: sent }, { minutesSentAt: '2026-11-30 14:00' });
    f.at('2026-12-01T09:30');
    const late = ['昨天机械有限公司', '来访机械有限公司', '视频机械有限公司'];
    expect(named(f, WANG, '2026-12-01', '超时').sort()).toEqual(late);
    expect(named(f, CHEN, '2026-12-01', '超时').sort()).toEqual(late);
  });

  it('keeps what holds always', () => expectInvariants(f));
});

it('a new record is reviewed, and a returned one mended, within a day of work (K1 二(三))', () => {
  const f = F('工作手册', '2026-11-27T16:00');
  const [waiting, returned] = [f.customer('甲一机械有限公司'), f.customer('乙一机械有限公司')];
  f.at('2026-11-30T09:30');
  expect(named(f, SUN, '2026-11-30', '待我处理')).toEqual(['甲一机械有限公司', '乙一机械有限公司']);
  expect(named(f, SUN, '2026-11-30', '超时')).toEqual([]);
  expect(f.decide('review', waiting, '已生效', { user: WANG }).ok).toBe(false);
  expect(f.decide('review', returned, '退回补充', { reason: '请补信用代码', user: SUN }).ok).toBe(true);
  f.at('2026-12-02T09:30');
  expect(named(f, SUN, '2026-12-01', '超时')).toEqual(['甲一机械有限公司']);
  expect(named(f, WANG, '2026-12-01', '超时')).toEqual([]);
  expect(named(f, WANG, '2026-12-02', '超时')).toEqual(['乙一机械有限公司']);
  expect(named(f, CHEN, '2026-12-02', '超时')).toEqual(['乙一机械有限公司']);
  expectInvariants(f);
});

it('birthdays by the moon, anniversaries in a holiday: seven working days ahead, due before it', () => {
  const f = F('表单模板', '2026-09-16T09:30');
  const id = f.customer('甲机械有限公司', { anniversary: '09-26' });
  f.add('联系人', { customer: id, name: '刘志强', title: '总经理', birthday: '农历 08-15' });
  f.add('联系人', { customer: id, name: '何敏', birthday: '09-24' });
  f.add('联系人', { customer: id, name: '周雯', birthday: '09-24', active: false });
  const open = () => due(f, id, '纪念日').filter(([, status]) => status === '待执行');
  f.menu('跟进 ▸ 生成跟进计划', ['OK'], CHEN);
  expect(open()).toEqual([['2026-09-24', '待执行']]);
  f.at('2026-09-17T09:30');
  // 中秋 is 09-25, a day off until 09-27.
  expect(open()).toEqual(Array(3).fill(['2026-09-24', '待执行']));
  expect(named(f, WANG, '2026-09-17', '节日与纪念日')).toEqual(Array(3).fill('甲机械有限公司'));
  expectInvariants(f);
});

it('a wish, a renewal and a revisit outlast whatever else is done for the customer that day', () => {
  const f = F('表单模板', '2026-09-16T09:30');
  const id = f.customer('甲机械有限公司');
  f.add('联系人', { customer: id, name: '何敏', birthday: '09-24' });
  f.order(id, '2026-01-05', 60_000, { product: '年度维保', renewalOn: '2026-11-30' });
  f.upd('需求与反馈', { id: f.need(id, { type: '问题反馈' }) }, { status: '已解决' });
  f.log(id, '2026-09-16', '电话沟通', { nextDate: '2026-09-21' });
  const stand = () => ['纪念日', '续约提醒', '解决回访', '约定跟进'].map((origin) => due(f, id, origin));
  const before = [
    [['2026-09-24', '待执行']],
    [['2026-09-30', '待执行']],
    [['2026-09-20', '待执行']],
    [['2026-09-21', '待执行']],
  ];
  expect(stand()).toEqual(before);
  const agreed = f.one('跟进计划', { customer: id, origin: '约定跟进' });
  expect(f.ask('postponeFollowUp', [{ id: agreed.id, to: '2026-09-22', reason: '客户出差' }]).ok).toBe(true);
  expect(f.call('setGrade', [{ id, grade: 'A', reason: '战略客户' }], CHEN)).toMatchObject({ ok: true });
  f.ask('logInteraction', [{ customer: id, date: '2026-09-15', method: '微信沟通', content: '发资料', owner: '王芳' }]);
  expect(stand()).toEqual([...before.slice(0, 3), [['2026-09-22', '待执行']]]);
  f.upd('联系人', { name: '何敏' }, { active: false });
  expect(due(f, id, '纪念日')).toEqual([['2026-09-24', '已取消']]);
});

it('whose owner nobody knows stands with the administrator, what a colleague promised with the colleague', () => {
  const f = F('表单模板', '2026-11-23T07:30');
  for (const [name, owner] of [
    ['甲', ''],
    ['乙', '赵六'],
    ['丙', '王芳'],
  ] as const) {
    const id = f.customer(`${name}机械有限公司`, { owner });
    f.log(id, '2026-05-20', '电话沟通', { owner: '王芳', todo: '寄样品', todoOwner: '李强', todoDue: '2026-11-23' });
  }
  f.at('2026-11-23T09:30');
  expect(named(f, OWNER, '2026-11-23', '无人负责').slice(0, 2)).toEqual(['甲机械有限公司', '乙机械有限公司']);
  expect(named(f, WANG, '2026-11-23', '逾期')).toEqual(['丙机械有限公司']);
  expect(named(f, LI, '2026-11-23', '今天')).toHaveLength(3);
  expect(f.D(LI, '2026-11-23')[0]?.body).not.toMatch(/8880\d{4}/);
  expect(
    [f.D(CHEN, '2026-11-23'), f.D(ZHOU, '2026-11-23')]
      .flat()
      .map(({ body }) => body)
      .join(),
  ).not.toMatch(/8880\d{4}/);
  expectInvariants(f);
});
