/** @fileoverview Plans as rows are typed: how often, what counts, holidays in the way, approval (acceptance A04 and A16). */
import { generateFollowUps } from '../../src/application/follow-ups/generate-follow-ups';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { aConfig } from '../builders/a-config';
import { aRegister, section } from '../builders/a-register';

const WANG = 'wang@example.com';

describe('how often, what counts, and holidays', () => {
  const config = aConfig({ settings: { planHorizon: '400' } });
  const register = aRegister({ now: '2026-09-18T09:00:00+08:00', config });
  const graded = (name: string, grade: 'A' | 'B' | 'C', values = {}) => {
    const id = register.customer(name, values);
    if (grade !== 'C') register.order(id, '2026-06-01', grade === 'A' ? 600_000 : 200_000);
    return id;
  };
  const c1 = graded('甲一机械有限公司', 'A');
  register.log(c1, '2026-08-31', '上门拜访');
  register.log(c1, '2026-09-15', '电话沟通');
  const c2 = graded('甲二机械有限公司', 'B');
  register.log(c2, '2026-07-03', '电话沟通');
  const c3 = graded('甲三机械有限公司', 'B');
  register.log(c3, '2026-07-10', '微信沟通');
  const c4 = graded('甲四机械有限公司', 'C');
  register.log(c4, '2026-03-20', '邮件往来');
  const c5 = graded('甲五机械有限公司', 'C');
  const c6 = graded('甲六机械有限公司', 'A');
  register.log(c6, '2026-08-31', '视频会议', { nextDate: '2026-09-22' });
  const c7 = graded('甲七机械有限公司', 'A');
  register.log(c7, '2026-08-31', '视频会议', { nextDate: '2026-10-20' });
  const c8 = graded('甲八机械有限公司', 'C');
  register.log(c8, '2026-09-18', '电话沟通', { nextDate: '2026-10-03' });
  const c10 = graded('甲十机械有限公司', 'B', { stage: '流失客户', lostReason: '价格' });
  const c11 = graded('乙一机械有限公司', 'C', { stage: '意向客户' });
  register.log(c11, '2026-09-18', '电话沟通');

  it.each([
    ['the call after the visit is not deep', c1, '2026-09-30'],
    ['国庆: the working day before', c2, '2026-09-30'],
    ['a Saturday that is worked', c3, '2026-10-10'],
    ['a Sunday that is worked', c4, '2026-09-20'],
    ['中秋: the Thursday before', c5, '2026-09-24'],
    ['an earlier date that was agreed on', c6, '2026-09-22'],
    ['a later one does not postpone', c7, '2026-09-30'],
    ['an agreed date is never moved', c8, '2026-10-03'],
    ['two weeks, moved before 国庆', c11, '2026-09-30'],
  ])('%s', (_why, id, day) => {
    expect(register.next(id)).toBe(day);
  });

  it('plans nothing for a lost customer', () => {
    const open = register.rows(followUps).filter(({ customer, status }) => customer === c10 && status === '待执行');
    expect([open, register.next(c10)]).toEqual([[], '']);
  });

  it('changes nothing when it plans again, and has no cause twice', () => {
    generateFollowUps(register.world());
    const before = register.rows(followUps);
    const again = generateFollowUps(register.world());
    expect(again.created).toBe(0);
    expect(register.rows(followUps)).toEqual(before);
    const open = before
      .filter(({ status }) => status === '待执行')
      .map(({ customer, cause }) => `${customer} ${cause}`);
    expect(new Set(open).size).toBe(open.length);
  });

  it('closes the plan by the visit and makes the next', () => {
    const plan = () =>
      register.rows(followUps).filter(({ customer, cause }) => customer === c1 && cause === 'policy:G000001');
    const before = plan().filter(({ status }) => status === '待执行');
    register.at('2026-09-21T11:00:00+08:00');
    const visit = register.log(c1, '2026-09-21', '上门拜访');
    const closed = plan().find(({ id }) => id === before[0]?.id);
    expect([closed?.status, closed?.interaction, closed?.doneOn]).toEqual(['已完成', visit, '2026-09-21']);
    expect(plan().filter(({ status }) => status === '待执行')).toHaveLength(1);
    expect(register.next(c1)).toBe('2026-10-21');
  });

  it('knows the days off of the team', () => {
    const day = { date: '2026-12-24', name: '公司年会', kind: '公司休假', source: '手工' };
    register.setConfig(aConfig({ settings: { planHorizon: '400' }, holidays: [day] }));
    register.at('2026-09-24T10:00:00+08:00');
    const c9 = graded('甲九机械有限公司', 'B');
    register.log(c9, '2026-09-24', '电话沟通');
    expect(register.next(c9)).toBe('2026-12-23');
  });
});

describe('plans by grade over the Spring Festival, with approval', () => {
  const config = aConfig({ preset: 'CRM工具集', settings: { planHorizon: '400' } });
  const register = aRegister({ now: '2026-02-12T09:00:00+08:00', config });
  const client = (name: string, amount: number, growth: number, fit: string) => {
    const id = register.customer(name, { growth, fit });
    register.order(id, '2025-12-01', amount);
    return id;
  };
  const w1 = client('甲一机械有限公司', 600_000, 0.04, '低');
  const w2 = client('甲二机械有限公司', 200_000, 0.1, '中');
  const w3 = client('甲三机械有限公司', 600_000, 0.16, '高');
  register.log(w2, '2026-02-06', '邮件往来');
  register.log(w3, '2026-01-16', '上门拜访');
  const open = (id: string) => register.rows(followUps).filter((row) => row.customer === id && row.status === '待执行');

  it('grades by value and potential', () => {
    expect([w1, w2, w3].map(register.grade)).toEqual(['A', 'B', 'S']);
  });

  it('moves what falls into the festival before it', () => {
    expect([register.next(w2), register.next(w3)]).toEqual(['2026-02-14', '2026-02-14']);
  });

  it('moves it behind where before would be too soon', () => {
    register.at('2026-02-14T10:00:00+08:00');
    register.log(w1, '2026-02-14', '电话沟通');
    expect(register.next(w1)).toBe('2026-02-24');
  });

  it('takes only a visit for a row that names visits', () => {
    const plan = open(w3).find(({ origin }) => origin === '周期维护');
    register.log(w3, '2026-02-14', '视频会议');
    expect(open(w3).map(({ id }) => id)).toContain(plan?.id);
    register.log(w3, '2026-02-14', '上门拜访');
    expect(open(w3).map(({ id }) => id)).not.toContain(plan?.id);
    expect(register.next(w3)).toBe('2026-03-13');
  });

  it('keeps the plan of another kind open', () => {
    expect(
      open(w1)
        .filter(({ origin }) => origin === '周期维护')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['价值传递', '常规沟通']);
    register.log(w1, '2026-02-14', '邮件往来');
    expect(open(w1).map(({ kind }) => kind)).toContain('价值传递');
  });

  it('lets a visit do for an e-mail', () => {
    register.at('2026-02-25T10:00:00+08:00');
    register.log(w2, '2026-02-25', '上门拜访');
    expect(register.next(w2)).toBe('2026-03-11');
  });

  it('reminds nobody in the holiday, and after it of what is due', () => {
    const days = register.mails.map(({ day }) => day).filter((day) => day >= '2026-02-15' && day <= '2026-02-23');
    expect(days).toEqual([]);
    const name = String(register.find(customers, w1).name);
    expect(section(register.to(WANG, '2026-02-24')[0]?.text ?? '', '今天').join('\n')).toContain(name);
  });

  it('keeps a plan made by hand through a call, and names it ahead', () => {
    const plan = { customer: w3, content: '提供定制化方案', dueOn: '2026-03-15', owner: '王芳', origin: '手工' };
    const id = register.add(followUps, plan).id;
    register.at('2026-03-10T10:00:00+08:00');
    register.log(w3, '2026-03-10', '电话沟通');
    expect(open(w3).map((row) => row.id)).toContain(id);
    register.at('2026-03-13T09:30:00+08:00');
    expect(section(register.to(WANG, '2026-03-13')[0]?.text ?? '', '未来7天').join('\n')).toContain('提供定制化方案');
  });

  it('asks the manager for approval', () => {
    const text = register.to('chen@example.com', '2026-02-14')[0]?.text ?? '';
    expect(section(text, '待我处理').join('\n')).toContain('甲三机械有限公司');
  });
});
