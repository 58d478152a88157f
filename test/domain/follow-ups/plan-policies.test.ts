/** @fileoverview Plans by policy: made once, closed by what counts, moved with their date, withdrawn with their reason. */
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar-date';
import { chineseCalendar, formPolicies, SmallRegister, someSettings, toolPolicies } from '../../builders/planning';
import { aPolicy } from '../../builders/register-records';

const createdAt = '2026-09-18T01:00:00.000Z';

describe('the form preset', () => {
  function register(): SmallRegister {
    const small = new SmallRegister(formPolicies);
    for (const [id, grade] of [
      ['c1', 'A'],
      ['c2', 'B'],
      ['c4', 'C'],
      ['c5', 'C'],
    ] as const) {
      small.add(id, { grade, createdAt });
    }
    small.add('c10', { grade: 'B', stage: '流失客户', createdAt });
    small.log('c1', '2026-08-31', '上门拜访');
    small.log('c1', '2026-09-15', '电话沟通');
    small.log('c2', '2026-07-03', '电话沟通');
    small.log('c4', '2026-03-20', '邮件往来');
    small.log('c10', '2026-07-03', '电话沟通');
    return small;
  }

  it('makes one open plan a customer and row, and nothing when run again', () => {
    const small = register();
    const { nextFollowUp } = small.run('2026-09-18');
    expect(Object.fromEntries(nextFollowUp)).toEqual({
      c1: '2026-09-30',
      c2: '2026-09-30',
      c4: '2026-09-20',
      c5: '2026-09-24',
      c10: '',
    });
    const kept = small.open('c1').map(({ cause, dueOn, origin }) => [cause, dueOn, origin]);
    expect(kept).toEqual([
      ['policy:GA', '2026-09-30', '周期维护'],
      ['policy:GV', '2027-03-18', '周期维护'],
    ]);
    expect(small.open('c10')).toEqual([]);
    expect(small.plan('2026-09-18')).toMatchObject({ create: [], update: [] });
  });

  it('closes the plan that a visit served, links it and makes the next', () => {
    const small = register();
    small.run('2026-09-18');
    const [old] = small.open('c1');
    const visit = small.log('c1', '2026-09-21', '上门拜访');
    const { create, nextFollowUp } = small.run('2026-09-21');
    expect(small.followUps.find(({ id }) => id === old?.id)).toMatchObject({
      status: '已完成',
      doneOn: '2026-09-21',
      interaction: visit,
    });
    expect(create.filter(({ customer, origin }) => customer === 'c1' && origin === '周期维护')).toMatchObject([
      { cause: 'policy:GA', dueOn: '2026-10-21' },
    ]);
    expect(nextFollowUp.get('c1')).toBe('2026-10-21');
  });

  it('leaves the plan open that a call does not serve', () => {
    const small = register();
    small.run('2026-09-18');
    small.log('c1', '2026-09-18', '电话沟通');
    expect(small.run('2026-09-18')).toMatchObject({ create: [], update: [] });
  });

  it('makes plans only within the horizon, but always knows the next date', () => {
    const small = register();
    small.input = { settings: { ...someSettings, planHorizon: 30 } };
    small.log('c2', '2026-09-18', '电话沟通');
    const { nextFollowUp } = small.run('2026-09-18');
    expect(small.open('c2')).toEqual([]);
    expect(nextFollowUp.get('c2')).toBe('2026-12-18');
  });

  it('moves a plan with a holiday that was entered later', () => {
    const small = register();
    small.log('c2', '2026-09-18', '电话沟通');
    small.run('2026-09-18');
    const calendar = chineseCalendar([{ date: '2026-12-18', name: '公司年会', kind: '公司休假' }]);
    small.input = { calendar };
    const { update } = small.run('2026-09-18');
    expect(update).toEqual([{ id: small.ofCause('c2', 'policy:GB')[0]?.id, changes: { dueOn: '2026-12-17' } }]);
    expect(small.plan('2026-09-18').update).toEqual([]);
  });

  it('withdraws the plans of a customer that is lost, and makes them again when it is not', () => {
    const small = register();
    small.run('2026-09-18');
    const index = small.customers.findIndex(({ id }) => id === 'c2');
    const customer = small.customers[index];
    if (!customer) throw new Error('Cannot find c2');
    small.customers[index] = { ...customer, stage: '流失客户' };
    expect(small.run('2026-09-18').nextFollowUp.get('c2')).toBe('');
    expect(small.open('c2')).toEqual([]);
    small.customers[index] = customer;
    expect(small.run('2026-09-18').nextFollowUp.get('c2')).toBe('2026-09-30');
  });

  it('withdraws the plan of a row that no longer holds and makes that of the new grade', () => {
    const small = register();
    small.run('2026-09-18');
    small.customers[0] = { ...small.customers[0], grade: 'B' } as (typeof small.customers)[0];
    small.run('2026-09-18');
    expect(small.ofCause('c1', 'policy:GA')).toEqual([]);
    expect(small.ofCause('c1', 'void:policy:GA')).toMatchObject([{ status: '已取消' }]);
    expect(small.ofCause('c1', 'policy:GB')).toMatchObject([{ dueOn: '2026-12-15', status: '待执行' }]);
    expect(small.ofCause('c1', 'policy:GV')).toMatchObject([{ grade: 'B' }]);
    expect(small.plan('2026-09-18')).toMatchObject({ create: [], update: [] });
  });

  it('withdraws a double that somebody copied', () => {
    const small = register();
    small.run('2026-09-18');
    const row = small.ofCause('c2', 'policy:GB')[0];
    if (!row) throw new Error('Cannot find the plan of c2');
    small.followUps.push({ ...row, id: 'F000099' });
    expect(small.run('2026-09-18').update).toMatchObject([{ id: 'F000099', changes: { status: '已取消' } }]);
  });

  it('keeps a postponed plan where it was put, until it is served', () => {
    const small = register();
    small.run('2026-09-18');
    const row = small.ofCause('c2', 'policy:GB')[0];
    small.change(row?.id ?? '', { dueOn: '2026-10-12', postponedFrom: '2026-09-30', postponeReason: '对方出差' });
    const plan = small.run('2026-09-18');
    expect(plan.update).toEqual([]);
    expect(plan.nextFollowUp.get('c2')).toBe('2026-10-12');
    small.log('c2', '2026-10-09', '电话沟通');
    small.run('2026-10-09');
    expect(small.ofCause('c2', 'policy:GB')).toMatchObject([
      { status: '已完成', doneOn: '2026-10-09' },
      { status: '待执行', dueOn: '2027-01-08' },
    ]);
  });

  it('counts a plan ticked off by hand as done, and skips one that was cancelled', () => {
    const small = register();
    small.run('2026-09-18');
    small.change(small.ofCause('c2', 'policy:GB')[0]?.id ?? '', { status: '已完成', doneOn: '2026-09-17' });
    small.change(small.ofCause('c4', 'policy:GC')[0]?.id ?? '', { status: '已取消' });
    const { nextFollowUp } = small.run('2026-09-18');
    expect(nextFollowUp.get('c2')).toBe('2026-12-17');
    expect(nextFollowUp.get('c4')).toBe('2027-03-18');
    expect(small.open('c4').map(({ dueOn }) => dueOn)).toEqual(['2027-03-18', '2027-03-19']);
  });

  it('names customers with nothing to come', () => {
    const small = new SmallRegister([]);
    small.add('c1', { grade: 'A' }).add('c2', { stage: '流失客户' });
    expect(small.plan('2026-09-18').unplanned).toEqual(['c1']);
  });
});

describe('the tool preset over the Spring Festival', () => {
  const made = { createdAt: '2026-02-12T01:00:00.000Z' };
  function register(): SmallRegister {
    const small = new SmallRegister(toolPolicies);
    small
      .add('w1', { ...made, grade: 'A' })
      .add('w2', { ...made, grade: 'B' })
      .add('w3', { ...made, grade: 'S' });
    small.log('w2', '2026-02-06', '邮件往来');
    small.log('w3', '2026-01-16', '上门拜访');
    small.run('2026-02-12');
    return small;
  }

  it('plans around the holiday', () => {
    const small = register();
    const { nextFollowUp } = small.plan('2026-02-12');
    expect([nextFollowUp.get('w2'), nextFollowUp.get('w3')]).toEqual(['2026-02-14', '2026-02-14']);
  });

  it('closes the weekly plan by a call, not the one for product news', () => {
    const small = register();
    small.log('w1', '2026-02-14', '电话沟通');
    small.log('w1', '2026-02-14', '邮件往来');
    expect(small.run('2026-02-14').nextFollowUp.get('w1')).toBe('2026-02-24');
    expect(
      small
        .open('w1')
        .map(({ cause }) => cause)
        .sort(),
    ).toEqual(['festival:春节:2026', 'policy:GA', 'policy:GAV']);
    expect(small.ofCause('w1', 'policy:GAV')).toMatchObject([{ status: '待执行', content: '产品更新推送' }]);
  });

  it('closes the S plan by a visit only', () => {
    const small = register();
    small.log('w3', '2026-02-14', '视频会议');
    expect(small.run('2026-02-14').nextFollowUp.get('w3')).toBe('2026-02-14');
    expect(small.ofCause('w3', 'policy:GS')).toHaveLength(1);
    small.log('w3', '2026-02-14', '上门拜访');
    expect(small.run('2026-02-14').nextFollowUp.get('w3')).toBe('2026-03-13');
    expect(small.ofCause('w3', 'policy:GS').map(({ status }) => status)).toEqual(['已完成', '待执行']);
  });

  it('closes the e-mail plan by a visit, which ranks higher', () => {
    const small = register();
    small.log('w2', '2026-02-25', '上门拜访');
    expect(small.run('2026-02-25').nextFollowUp.get('w2')).toBe('2026-03-11');
    expect(small.ofCause('w2', 'policy:GB').map(({ status }) => status)).toEqual(['已完成', '待执行']);
  });

  it('leaves a plan made by hand to people', () => {
    const small = register();
    const byHand = { content: '提供定制化方案', dueOn: '2026-03-15', origin: '手工', cause: 'manual:F000090' };
    small.followUps.push({
      ...small.followUps[0],
      ...byHand,
      id: 'F000090',
      customer: 'w3',
    } as (typeof small.followUps)[0]);
    small.log('w3', '2026-03-10', '电话沟通');
    small.run('2026-03-10');
    expect(small.ofCause('w3', 'manual:F000090')).toMatchObject([{ status: '待执行', dueOn: '2026-03-15' }]);
  });
});

describe('always', () => {
  const methods = ['电话沟通', '上门拜访', '视频会议', '邮件往来', '微信沟通'];
  const log = fc.record({
    at: fc.integer({ min: 0, max: 500 }),
    method: fc.constantFrom(...methods),
    kind: fc.constantFrom('常规沟通', '价值传递', '节日问候'),
    next: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
  });
  const steps = fc.array(log, { maxLength: 8 });
  const rows = [...formPolicies, aPolicy({ id: 'GW', grade: 'A', period: '周', kind: '问题跟进' })];

  it('plans once, whatever was logged in whatever order', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('A', 'B', 'C'), fc.integer({ min: 20, max: 400 }), (logs, grade, horizon) => {
        const small = new SmallRegister(rows).add('c1', { grade, createdAt: '2025-06-01T01:00:00.000Z' });
        small.input = { settings: { ...someSettings, planHorizon: horizon } };
        for (const { at, method, kind, next } of logs) {
          const date = addDays('2025-06-01', at);
          const nextDate = next === undefined ? '' : addDays(date, next);
          small.log('c1', date, method, { kind, nextDate });
          small.run(addDays('2025-06-01', Math.max(at, 300)));
          small.run('2026-11-01');
          expect(small.plan('2026-11-01')).toMatchObject({ create: [], update: [] });
        }
        const causes = small.open('c1').map(({ cause }) => cause);
        expect(new Set(causes).size).toBe(causes.length);
      }),
      { numRuns: 200 },
    );
  });
});
