/** @fileoverview A04: how often, what counts, and holidays (K0). */
import { F, OWNER } from '../fixture';
import { cellOf, keysOf } from '../tab-records';
import { expectInvariants } from './invariants';

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

  it('says in the cell that an agreed day is a holiday', () => {
    const { row } = f.one('维护记录', { customer: c8 });
    expect(f.host.sheet('维护记录').note(cellOf(keysOf(f.host, '维护记录'), 'nextDate', row))).toMatch(/国庆|放假|休/);
  });

  it('plans nothing for a lost customer, and mails nothing of it', () => {
    expect(openPlans(f, c10)).toEqual([]);
    f.at('2026-09-21T09:30');
    expect(f.host.outbox.length).toBeGreaterThan(0);
    expect(f.host.outbox.map(({ body }) => String(body)).join('\n')).not.toContain('甲十机械有限公司');
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

  it('keeps what holds always', () => expectInvariants(f));
});
