/** @fileoverview Decisions about plans: approval of series, too much contact, escalation, postponing, ticking, transfer. */
import { contactsOf } from '../../../src/domain/cadence/contacts-of';
import { makePolicyChooser } from '../../../src/domain/cadence/policies-for';
import {
  approvalOfPlanByHand,
  approvalOfSeries,
  needsApproval,
  overContact,
} from '../../../src/domain/follow-ups/approval';
import { closeTicked, effectOfLogging } from '../../../src/domain/follow-ups/close-by-interaction';
import { escalations } from '../../../src/domain/follow-ups/escalation';
import type { PlanContext } from '../../../src/domain/follow-ups/plan-context';
import { movedByHand, postpone } from '../../../src/domain/follow-ups/postpone';
import { transferFollowUps } from '../../../src/domain/follow-ups/transfer';
import {
  chineseCalendar,
  formPolicies,
  SmallRegister,
  someSettings,
  someWords,
  toolPolicies,
} from '../../builders/planning';
import { aCustomer, aFollowUp, anInteraction, aPolicy, localInShanghai } from '../../builders/register-records';

const approving = { ...someSettings, approvalOn: true };

describe('approval', () => {
  const policy = aPolicy({ id: 'GS', grade: 'S', methods: ['上门拜访'], content: '面对面拜访' });
  const customer = aCustomer({ grade: 'S' });
  const decided = aFollowUp({
    grade: 'S',
    method: '上门拜访',
    content: '面对面拜访',
    approval: '已批准',
    approver: '陈立',
  });

  it.each([
    ['the first plan waits', [], customer, '待审批'],
    ['the next one needs no new approval', [decided], customer, '已批准'],
    ['another owner', [decided], { ...customer, owner: '李强' }, '待审批'],
    ['another grade', [decided], { ...customer, grade: 'A' }, '待审批'],
    ['a row that was reworded', [{ ...decided, content: '拜访' }], customer, '待审批'],
    ['another way of contact', [{ ...decided, method: '电话沟通' }], customer, '待审批'],
    ['sent back stays sent back', [{ ...decided, approval: '已退回' }], customer, '已退回'],
    ['the latest decision counts', [{ ...decided, approval: '已退回' }, decided], customer, '已批准'],
  ])('%s', (_, series, whose, expected) => {
    expect(approvalOfSeries(series, whose, policy, approving).approval).toBe(expected);
  });

  it('is asked for again once the wish or the row changed', () => {
    const { terms } = approvalOfSeries([], customer, policy, approving);
    const series = [{ ...decided, terms }];
    const restated = [
      approvalOfSeries(series, { ...customer, preferredFrequency: '每季度' }, policy, approving),
      ...[{ times: 2 }, { period: '周' }, { methods: ['上门拜访', '电话沟通'] }, { level: '高层' }].map((change) =>
        approvalOfSeries(series, customer, { ...policy, ...change }, approving),
      ),
    ];
    expect(approvalOfSeries(series, customer, policy, approving).approval).toBe('已批准');
    expect(restated.map(({ approval }) => approval)).toEqual(restated.map(() => '待审批'));
  });

  it.each([
    ['an approved plan', '已批准', '待审批'],
    ['a plan that was sent back', '已退回', '待审批'],
    ['a plan that waits', '待审批', '待审批'],
  ])('is asked for again when the wish changes under %s', (_, approval, expected) => {
    const small = new SmallRegister(toolPolicies).add('w3', { grade: 'S', createdAt: '2026-02-12T01:00:00.000Z' });
    small.input = { settings: approving };
    small.run('2026-02-12');
    small.change('F000001', { approval, approver: '陈立', approvedAt: '2026-02-12T02:00:00.000Z' });
    expect(small.run('2026-02-13').update).toEqual([]);
    small.customers[0] = { ...small.customers[0], preferredFrequency: '每季度' } as (typeof small.customers)[number];
    small.run('2026-02-13');
    expect(small.followUps[0]).toMatchObject({ approval: expected, approver: '', approvedAt: '' });
    expect(small.run('2026-02-13').update).toEqual([]);
  });

  it('leaves alone what was decided before terms were kept', () => {
    const small = new SmallRegister(toolPolicies).add('w3', { grade: 'S', createdAt: '2026-02-12T01:00:00.000Z' });
    small.input = { settings: approving };
    small.run('2026-02-12');
    small.change('F000001', { approval: '已批准', approver: '陈立', terms: '' });
    small.run('2026-02-13');
    expect(small.followUps[0]).toMatchObject({ approval: '已批准', approver: '陈立' });
  });

  it('is not asked for where it is off, or the grade is not named', () => {
    expect(approvalOfSeries([], customer, policy, someSettings).approval).toBe('无需审批');
    expect(needsApproval('S', { approvalOn: true, approvalGrades: ['A'] })).toBe(false);
    expect(needsApproval('A（预估）', { approvalOn: true, approvalGrades: ['A'] })).toBe(true);
    expect(approvalOfPlanByHand('S', approving).approval).toBe('待审批');
    expect(approvalOfPlanByHand('S', someSettings).approval).toBe('无需审批');
  });

  it('goes through planning: decided once, held by the next month’s plan', () => {
    const small = new SmallRegister(toolPolicies).add('w3', { grade: 'S', createdAt: '2026-02-12T01:00:00.000Z' });
    small.input = { settings: approving };
    small.log('w3', '2026-01-16', '上门拜访');
    small.run('2026-02-12');
    expect(small.open('w3').filter(({ origin }) => origin === '周期维护')).toMatchObject([{ approval: '待审批' }]);
    small.change(small.ofCause('w3', 'policy:GS')[0]?.id ?? '', { approval: '已批准', approver: '陈立' });
    small.log('w3', '2026-02-14', '上门拜访');
    small.run('2026-02-14');
    expect(small.ofCause('w3', 'policy:GS').at(-1)).toMatchObject({
      dueOn: '2026-03-13',
      approval: '已批准',
      approver: '陈立',
    });
  });

  it('stops a series that was sent back', () => {
    const small = new SmallRegister(toolPolicies).add('w3', { grade: 'S', createdAt: '2026-02-12T01:00:00.000Z' });
    small.input = { settings: approving };
    small.run('2026-02-12');
    small.change(small.ofCause('w3', 'policy:GS')[0]?.id ?? '', { approval: '已退回', status: '已取消' });
    const { create, nextFollowUp } = small.run('2026-02-24');
    expect(create).toEqual([]);
    expect(nextFollowUp.get('w3')).toBe('');
  });

  it('asks again for an open plan whose customer changed grade', () => {
    const anyGrade = aPolicy({ id: 'GX', grade: '' });
    const small = new SmallRegister([anyGrade]).add('c1', { grade: 'A' });
    small.input = { settings: approving };
    small.run('2026-09-18');
    small.change('F000001', { approval: '已批准', approver: '陈立' });
    small.customers[0] = aCustomer({ id: 'c1', grade: 'B' });
    small.run('2026-09-18');
    expect(small.followUps[0]).toMatchObject({ grade: 'B', approval: '待审批', approver: '' });
  });
});

describe('overContact', () => {
  it.each([
    ['每季度', { times: 1, period: '月' }, { wish: '每季度', times: 1, period: '月' }],
    ['每季度', { times: 1, period: '季度' }, undefined],
    ['每月', { times: 1, period: '周' }, { wish: '每月', times: 1, period: '周' }],
    ['每周', { times: 1, period: '双周' }, undefined],
    ['有需求时', { times: 1, period: '年' }, { wish: '有需求时', times: 1, period: '年' }],
    ['', { times: 1, period: '周' }, undefined],
  ])('wished %s, planned %j', (preferredFrequency, row, expected) => {
    expect(overContact(preferredFrequency, aPolicy(row))).toEqual(expected);
  });
});

describe('escalations', () => {
  const rules = (today: string) => ({
    policies: formPolicies,
    policiesFor: makePolicyChooser(formPolicies),
    calendar: chineseCalendar(),
    today,
  });
  const a = aFollowUp({ policy: 'GA', cause: 'policy:GA', dueOn: '2026-09-14', origin: '周期维护' });
  const b = aFollowUp({ id: 'F2', policy: 'GB', cause: 'policy:GB', dueOn: '2026-09-17', origin: '周期维护' });
  const agreed = aFollowUp({ id: 'F3', grade: 'B', stage: '成交客户', dueOn: '2026-09-18', origin: '约定跟进' });
  it.each([
    ['2026-09-16', []],
    ['2026-09-17', ['2026-09-17']],
    ['2026-09-22', ['2026-09-17']],
    ['2026-09-23', ['2026-09-17', '2026-09-23']],
    ['2026-09-24', ['2026-09-17', '2026-09-23', '2026-09-24']],
  ])('on %s: %j', (today, expected) => {
    expect(escalations([a, b, agreed], rules(today)).map(({ on }) => on)).toEqual(expected);
  });

  it('counts working days overdue', () => {
    expect(escalations([b], rules('2026-09-23'))[0]?.workingDaysOverdue).toBe(5);
  });

  it.each([
    ['a wish', { ...a, origin: '节日问候' }],
    ['a done plan', { ...a, status: '已完成' }],
    ['a plan sent back', { ...a, approval: '已退回' }],
    ['a row that never escalates', { ...a, policy: 'GV' }],
    ['a customer without a regular row', { ...agreed, grade: 'X', stage: '' }],
    ['a day that is none', { ...a, dueOn: '尽快' }],
  ])('leaves out %s', (_, row) => {
    expect(escalations([row], rules('2026-11-23'))).toEqual([]);
  });
});

describe('postpone', () => {
  const row = aFollowUp({ dueOn: '2026-09-30' });
  it('keeps the first day and the reason', () => {
    const update = {
      id: 'F000001',
      changes: { dueOn: '2026-10-12', postponedFrom: '2026-09-30', postponeReason: '对方出差' },
    };
    expect(postpone(row, '2026-10-12', ' 对方出差 ')).toEqual({ ok: true, update });
    const again = postpone({ ...row, dueOn: '2026-10-12', postponedFrom: '2026-09-30' }, '2026-10-20', '再延');
    expect(again).toMatchObject({ update: { changes: { postponedFrom: '2026-09-30', dueOn: '2026-10-20' } } });
  });

  it.each([
    [{ ...row, status: '已完成' }, '2026-10-12', '对方出差', 'notOpen'],
    [row, '下周', '对方出差', 'noDay'],
    [row, '2026-10-12', ' ', 'noReason'],
    [row, '2026-09-30', '对方出差', 'notLater'],
  ])('refuses: case %#', (plan, to, reason, problem) => {
    expect(postpone(plan, to, reason)).toEqual({ ok: false, problem });
  });

  it('notes the first day of a plan whose day was typed over', () => {
    expect(movedByHand({ ...row, dueOn: '2026-10-12' }, '2026-09-30')).toEqual({
      id: 'F000001',
      changes: { postponedFrom: '2026-09-30' },
    });
    expect(movedByHand(row, '2026-09-30')).toBeUndefined();
    expect(movedByHand({ ...row, postponedFrom: '2026-09-01' }, '2026-09-30')).toBeUndefined();
    expect(movedByHand(row, '')).toBeUndefined();
  });
});

describe('effectOfLogging', () => {
  const today = '2026-09-21';
  const context: PlanContext = {
    rules: {
      calendar: chineseCalendar(),
      today,
      localOf: localInShanghai,
      firstContactDays: 7,
      executives: new Set(),
    },
    policiesFor: makePolicyChooser(formPolicies),
    dues: new Map(),
    settings: { ...someSettings, festivals: [] },
    words: someWords,
    greetings: [],
  };
  const before = anInteraction({ date: '2026-08-31', method: '上门拜访', nextDate: '2026-09-22' });
  const deep = aFollowUp({
    id: 'F1',
    cause: 'policy:GA',
    policy: 'GA',
    dueOn: '2026-09-30',
    origin: '周期维护',
    grade: 'A',
  });
  const agreed = aFollowUp({ id: 'F2', cause: 'agreed:I000001', dueOn: '2026-09-22', origin: '约定跟进' });
  const byHand = aFollowUp({ id: 'F3', cause: 'manual:F3', dueOn: '2026-09-25' });
  const facts = {
    customer: aCustomer(),
    contacts: contactsOf([before], today),
    followUps: [deep, agreed, byHand],
    people: [],
    orders: [],
    needs: [],
    signals: [],
  };

  it.each([
    ['a visit closes both', '上门拜访', ['F1', 'F2'], ['2026-10-21', '2027-03-16']],
    ['a call closes what was agreed', '电话沟通', ['F2'], ['2027-03-16']],
  ])('%s', (_, method, closes, makes) => {
    const effect = effectOfLogging(anInteraction({ id: '', date: today, method }), facts, context);
    expect(effect.closes.map(({ id }) => id)).toEqual(closes);
    expect(effect.makes.map(({ dueOn }) => dueOn)).toEqual(makes);
    expect(effect.asks.map(({ id }) => id)).toEqual(['F3']);
  });

  it('ends what was ticked', () => {
    const logged = anInteraction({ id: 'I000002', date: today });
    expect(closeTicked(facts.followUps, ['F3', 'F9'], logged)).toEqual([
      { id: 'F3', changes: { status: '已完成', doneOn: today, interaction: 'I000002' } },
    ]);
  });
});

describe('transferFollowUps', () => {
  it('moves open plans of the old owner and asks for approval again', () => {
    const rows = [
      aFollowUp({ id: 'F1', approval: '已批准' }),
      aFollowUp({ id: 'F2' }),
      aFollowUp({ id: 'F3', owner: '周敏' }),
      aFollowUp({ id: 'F4', status: '已完成' }),
    ];
    expect(transferFollowUps(rows, '王芳', '李强')).toEqual([
      { id: 'F1', changes: { owner: '李强', approval: '待审批', approver: '' } },
      { id: 'F2', changes: { owner: '李强' } },
    ]);
  });
});
