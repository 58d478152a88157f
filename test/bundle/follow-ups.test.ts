/** @fileoverview Plans and routine work of the built bundle in the host: acceptance A04, A06 and A16, typed as people type. */
import { CHEN, F, OWNER, WANG } from './fixture';
import { troublesOf } from './troubles';

type Scene = ReturnType<typeof F>;

const setting = (f: Scene, key: string, value: string) => f.upd('设置', { key }, { value }, { user: OWNER });
const openPlans = (f: Scene, customer: string) => f.get('跟进计划', { customer, status: '待执行' });

describe('A04: how often, what counts, and holidays', () => {
  const f = F('表单模板', '2026-09-18T09:00');
  setting(f, 'planHorizon', '400');
  const graded = (name: string, grade: 'A' | 'B' | 'C', values = {}) => {
    const id = f.customer(name, values);
    if (grade !== 'C') f.order(id, '2026-06-01', grade === 'A' ? 600_000 : 200_000);
    return id;
  };
  const c1 = graded('甲一机械有限公司', 'A');
  f.log(c1, '2026-08-31', '上门拜访');
  f.log(c1, '2026-09-15', '电话沟通');
  const c2 = graded('甲二机械有限公司', 'B');
  f.log(c2, '2026-07-03', '电话沟通');
  const c3 = graded('甲三机械有限公司', 'B');
  f.log(c3, '2026-07-10', '微信沟通');
  const c4 = graded('甲四机械有限公司', 'C');
  f.log(c4, '2026-03-20', '邮件往来');
  const c5 = graded('甲五机械有限公司', 'C');
  const c6 = graded('甲六机械有限公司', 'A');
  f.log(c6, '2026-08-31', '视频会议', { nextDate: '2026-09-22' });
  const c7 = graded('甲七机械有限公司', 'A');
  f.log(c7, '2026-08-31', '视频会议', { nextDate: '2026-10-20' });
  const c8 = graded('甲八机械有限公司', 'C');
  f.log(c8, '2026-09-18', '电话沟通', { nextDate: '2026-10-03' });
  const c10 = graded('甲十机械有限公司', 'B', { stage: '流失客户' });
  const c11 = graded('乙一机械有限公司', 'C', { stage: '意向客户' });
  f.log(c11, '2026-09-18', '电话沟通');

  it.each([
    ['c1', c1, '2026-09-30'],
    ['c2', c2, '2026-09-30'],
    ['c3', c3, '2026-10-10'],
    ['c4', c4, '2026-09-20'],
    ['c5', c5, '2026-09-24'],
    ['c6', c6, '2026-09-22'],
    ['c7', c7, '2026-09-30'],
    ['c8', c8, '2026-10-03'],
    ['c11', c11, '2026-09-30'],
  ])('next(%s)', (_name, id, day) => {
    expect(f.next(id)).toBe(day);
  });

  it('plans nothing for a lost customer', () => {
    expect(openPlans(f, c10)).toEqual([]);
  });

  it('changes nothing when it plans again', () => {
    f.menu('跟进 ▸ 生成跟进计划', ['OK']);
    const before = f.get('跟进计划');
    f.menu('跟进 ▸ 生成跟进计划', ['OK']);
    expect(f.get('跟进计划')).toEqual(before);
    const causes = before
      .filter(({ status }) => status === '待执行')
      .map(({ customer, cause }) => `${customer} ${cause}`);
    expect(new Set(causes).size).toBe(causes.length);
  });

  it('closes the plan by the visit, links it and makes the next', () => {
    const plan = openPlans(f, c1).find(({ kind, origin }) => kind === '常规沟通' && origin === '周期维护');
    f.at('2026-09-21T11:00');
    const visit = f.log(c1, '2026-09-21', '上门拜访');
    expect(f.one('跟进计划', { id: String(plan?.id) })).toMatchObject({ status: '已完成', interaction: visit });
    const regular = openPlans(f, c1).filter(({ kind, origin }) => kind === '常规沟通' && origin === '周期维护');
    expect(regular).toHaveLength(1);
    expect(f.next(c1)).toBe('2026-10-21');
  });

  it('knows a day off of the team', () => {
    const day = { date: '2026-12-24', name: '公司年会', kind: '公司休假' };
    f.add('节假日', day, { user: OWNER });
    f.at('2026-09-24T10:00');
    const c9 = graded('甲九机械有限公司', 'B');
    f.log(c9, '2026-09-24', '电话沟通');
    expect(f.next(c9)).toBe('2026-12-23');
  });

  it('lets no run fail', () => {
    expect(troublesOf(f.host)).toEqual([]);
  });
});

describe('A06: month-end on a make-up Saturday', () => {
  const begin = () => {
    const f = F('表单模板', '2026-02-24T09:00');
    const m1 = f.customer('甲一机械有限公司');
    const m2 = f.customer('甲二机械有限公司');
    f.customer('甲三机械有限公司', { owner: '李强' });
    f.at('2026-02-25T10:00');
    f.log(m1, '2026-02-25', '电话沟通', { feedback: '预算提高' });
    f.at('2026-02-26T10:00');
    f.log(m2, '2026-02-26', '电话沟通');
    f.upd('客户', { id: m2 }, { remark: '已更新' });
    const monthEnd = (day: string) => f.D(WANG, day).map((mail) => f.sec(mail, '月末更新').join('\n'));
    return { ...f, monthEnd };
  };

  it('stands in one mail, on its day only', () => {
    const f = begin();
    f.at('2026-03-02T09:30');
    expect([...f.monthEnd('2026-02-26'), ...f.monthEnd('2026-02-27')].join('')).toBe('');
    expect(f.D(WANG, '2026-02-28')).toHaveLength(1);
    const text = f.monthEnd('2026-02-28').join('');
    expect(text).toContain('甲一机械有限公司');
    expect(text).not.toContain('甲二机械有限公司');
    expect(f.monthEnd('2026-03-02').join('')).toBe('');
  });

  it('is made up once after the triggers were gone', () => {
    const f = begin();
    f.at('2026-02-27T18:00');
    (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
    f.at('2026-03-02T08:30');
    f.call('makeTriggers');
    f.at('2026-03-03T10:30');
    expect(f.D(WANG, '2026-03-02')).toHaveLength(1);
    expect(f.monthEnd('2026-03-02').join('')).toContain('2月');
    expect(f.monthEnd('2026-03-03').join('')).toBe('');
  });
});

describe('A16: plans by grade over the Spring Festival, with approval', () => {
  const f = F('CRM工具集', '2026-02-12T09:00');
  setting(f, 'planHorizon', '400');
  const client = (name: string, amount: number, growth: string, fit: string) => {
    const id = f.customer(name, { growth, fit });
    f.order(id, '2025-12-01', amount);
    return id;
  };
  const w1 = client('甲一机械有限公司', 600_000, '4%', '低');
  const w2 = client('甲二机械有限公司', 200_000, '10%', '中');
  const w3 = client('甲三机械有限公司', 600_000, '16%', '高');
  f.log(w2, '2026-02-06', '邮件往来');
  f.log(w3, '2026-01-16', '上门拜访');
  const visitPlan = () => openPlans(f, w3).find(({ origin }) => origin === '周期维护');

  it('grades and plans around the festival', () => {
    expect([w1, w2, w3].map(f.grade)).toEqual(['A', 'B', 'S']);
    expect([f.next(w2), f.next(w3)]).toEqual(['2026-02-14', '2026-02-14']);
    f.at('2026-02-14T10:00');
    f.log(w1, '2026-02-14', '电话沟通');
    expect(f.next(w1)).toBe('2026-02-24');
  });

  it('asks for approval, which holds for the series', () => {
    const plan = visitPlan();
    expect(plan?.approval).toBe('待审批');
    expect(f.sec(f.D(CHEN, '2026-02-14')[0], '待我处理').join('\n')).toContain('甲三机械有限公司');
    expect(f.decide('approval', String(plan?.id), '已批准', { user: WANG }).ok).toBe(false);
    expect(f.decide('approval', String(plan?.id), '已批准').ok).toBe(true);
    expect(f.one('跟进计划', { id: String(plan?.id) })).toMatchObject({ approval: '已批准', approver: '陈立' });
  });

  it('takes only a visit for a visit', () => {
    const plan = visitPlan();
    f.log(w3, '2026-02-14', '视频会议');
    expect(f.one('跟进计划', { id: String(plan?.id) }).status).toBe('待执行');
    f.log(w3, '2026-02-14', '上门拜访');
    expect(f.one('跟进计划', { id: String(plan?.id) }).status).toBe('已完成');
    expect(f.next(w3)).toBe('2026-03-13');
    expect(visitPlan()?.approval).toBe('已批准');
  });

  it('keeps the other kind open, and lets a visit do for a mail', () => {
    expect(openPlans(f, w1).map(({ kind }) => kind)).toContain('价值传递');
    f.at('2026-02-25T10:00');
    f.log(w2, '2026-02-25', '上门拜访');
    expect(f.next(w2)).toBe('2026-03-11');
  });

  it('reminds nobody in the holiday, and after it of what is due', () => {
    const days = ['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((date) => `2026-02-${date}`);
    for (const day of days) for (const who of [WANG, CHEN, OWNER]) expect(f.D(who, day)).toEqual([]);
    expect(f.sec(f.D(WANG, '2026-02-24')[0], '今天').join('\n')).toContain('甲一机械有限公司');
  });

  it('keeps a plan made by hand through a call', () => {
    const plan = { customer: w3, content: '提供定制化方案', dueOn: '2026-03-15', owner: '王芳', origin: '手工' };
    const { id } = f.add('跟进计划', plan);
    f.log(w3, '2026-02-25', '电话沟通');
    expect(f.one('跟进计划', { id: String(id) }).status).toBe('待执行');
  });

  it('lets no run fail', () => {
    expect(troublesOf(f.host)).toEqual([]);
  });
});
