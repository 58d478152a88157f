/** @fileoverview The list of plans that wait for a manager. */
import type { WaitingPlan } from '../../src/application/follow-ups/list-approvals';
import { CHEN, F, type Fixture, OWNER } from './fixture';

let f: Fixture;
let often: string;

beforeAll(() => {
  f = F('CRM工具集', '2026-02-12T09:00');
  often = f.customer('甲一机械有限公司', { growth: '16%', fit: '高', preferredFrequency: '每季度' });
  f.order(often, '2025-12-01', 600_000);
  f.customer('甲二机械有限公司', { owner: '李强' });
  f.call('regradeCustomers');
  f.call('generateFollowUps');
});

const waiting = (user = CHEN) => (f.call('listApprovals', [], user) as { waiting: WaitingPlan[] }).waiting;

it('lists every open plan that waits, by owner and day, with what speaks against it', () => {
  const plans = waiting();
  expect(plans.map(({ id }) => id).sort()).toEqual(
    f
      .get('跟进计划', { approval: '待审批', status: '待执行' })
      .map(({ id }) => id)
      .sort(),
  );
  const visit = plans.find(({ customer, method }) => customer === often && method === '上门拜访');
  expect(visit).toMatchObject({ grade: 'S', owner: '王芳', warning: '客户期望每季度，计划为每月', own: false });
  const owners = plans.map(({ owner }) => owner);
  expect(owners).toEqual([...owners].sort());
});

it('is shorter by what was decided', () => {
  const [first, ...rest] = waiting();
  expect(f.call('decideFollowUps', [{ ids: [first?.id], verdict: '已批准' }], CHEN)).toMatchObject({ decided: 1 });
  expect(waiting().map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
});

it('marks a manager’s own plans, which the superior decides', () => {
  f.upd('团队成员', { name: '陈立' }, { manager: '何静' }, { user: OWNER });
  f.customer('甲三机械有限公司', { owner: '陈立' });
  f.call('generateFollowUps');
  expect(waiting().some(({ owner, own }) => owner === '陈立' && own)).toBe(true);
  expect(waiting(OWNER).some(({ own }) => own)).toBe(false);
});

it('reads within its calls', () => {
  f.host.calls.reset();
  waiting();
  expect(f.host.calls.total).toBeLessThanOrEqual(16);
  expect(f.host.calls.writes).toBe(0);
});
