/** @fileoverview A16: plans by grade over the Spring Festival, with approval (K3). */
import { CHEN, F, OWNER, WANG } from '../fixture';
import { expectInvariants } from './invariants';

type Scene = ReturnType<typeof F>;

const setting = (f: Scene, key: string, value: string) => f.upd('设置', { key }, { value }, { user: OWNER });
const openPlans = (f: Scene, customer: string) => f.get('跟进计划', { customer, status: '待执行' });

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
    expect(String(f.one('跟进计划', { id: String(plan?.id) }).approvedAt)).toContain('2026');
  });

  it('warns where the wish changed to less, and asks again', () => {
    f.upd('客户', { id: w3 }, { preferredFrequency: '每季度' });
    const plan = visitPlan();
    expect(plan).toMatchObject({ approval: '待审批', approver: '' });
    const { waiting } = f.call('listApprovals', [], CHEN) as { waiting: { id: string; warning: string }[] };
    expect(waiting.find(({ id }) => id === plan?.id)?.warning).toBe('客户期望每季度，计划为每月');
    expect(f.decide('approval', String(plan?.id), '已批准').ok).toBe(true);
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

  it('keeps the plan for 产品更新 open through the call and a mail that is not of its kind', () => {
    const updates = () => openPlans(f, w1).filter(({ content }) => String(content).includes('产品更新'));
    expect(updates()).toMatchObject([{ kind: '价值传递', status: '待执行' }]);
    const [before] = updates();
    f.log(w1, '2026-02-14', '邮件往来', { kind: '常规沟通' });
    expect(updates()).toMatchObject([{ id: before?.id, dueOn: before?.dueOn }]);
  });

  it('lets a visit do for a mail', () => {
    const [mail] = openPlans(f, w2).filter(({ origin, kind }) => origin === '周期维护' && kind === '常规沟通');
    f.at('2026-02-25T10:00');
    f.log(w2, '2026-02-25', '上门拜访');
    expect(f.one('跟进计划', { id: String(mail?.id) }).status).toBe('已完成');
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
    f.at('2026-03-10T10:00');
    f.log(w3, '2026-03-10', '电话沟通');
    expect(f.one('跟进计划', { id: String(id) }).status).toBe('待执行');
    f.at('2026-03-13T09:30');
    const [mail] = f.D(WANG, '2026-03-13');
    const coming = [...f.sec(mail, '未来7天'), ...f.sec(mail, '今天')].join('\n');
    expect(coming).toMatch(/甲三机械有限公司[\s\S]*提供定制化方案|提供定制化方案/);
  });

  it('keeps what holds always', () => expectInvariants(f));
});
