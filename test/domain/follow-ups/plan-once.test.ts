/** @fileoverview Plans that come once: agreed dates, to-dos, renewals, revisits, wishes, risks and chances. */
import { renewalState } from '../../../src/domain/follow-ups/renewals';
import { riskDueOn } from '../../../src/domain/follow-ups/signals';
import type { Need, Order } from '../../../src/domain/register-records';
import { chineseCalendar, formPolicies, SmallRegister, someSettings } from '../../builders/planning';
import { aContact, aNeed, anOrder } from '../../builders/register-records';

const createdAt = '2026-09-01T01:00:00.000Z';
const customer = (values = {}) => new SmallRegister(formPolicies).add('c1', { grade: 'B', createdAt, ...values });
const allOf = (small: SmallRegister, kind: string) =>
  small.followUps
    .filter(({ cause }) => cause.includes(`${kind}:`))
    .map(({ cause, status, dueOn }) => [cause, status, dueOn]);

describe('agreed dates', () => {
  it('makes a plan of the agreed date, with what was planned, for who logged it', () => {
    const small = customer();
    small.log('c1', '2026-09-11', '电话沟通', { nextDate: '2026-09-18', plan: '发第二版报价，含运费', owner: '李强' });
    small.run('2026-09-11');
    expect(small.ofCause('c1', 'agreed:I000001')).toMatchObject([
      { dueOn: '2026-09-18', content: '发第二版报价，含运费', owner: '李强', origin: '约定跟进', approval: '无需审批' },
    ]);
    expect(small.plan('2026-09-11')).toMatchObject({ create: [], update: [] });
  });

  it('closes it by the next contact, whatever its method', () => {
    const small = customer();
    small.log('c1', '2026-09-11', '电话沟通', { nextDate: '2026-09-18' });
    small.run('2026-09-11');
    const next = small.log('c1', '2026-09-16', '微信沟通', { nextDate: '2026-09-28' });
    small.run('2026-09-16');
    expect(allOf(small, 'agreed')).toEqual([
      ['agreed:I000001', '已完成', '2026-09-18'],
      [`agreed:${next}`, '待执行', '2026-09-28'],
    ]);
    expect(small.ofCause('c1', 'agreed:I000001')[0]?.interaction).toBe(next);
  });

  it('follows the date while it is corrected, and is withdrawn with it', () => {
    const small = customer();
    small.log('c1', '2026-09-11', '电话沟通', { nextDate: '2026-09-18' });
    small.run('2026-09-11');
    const logged = small.interactions[0];
    if (!logged) throw new Error('Cannot find the contact');
    small.interactions[0] = { ...logged, nextDate: '2026-09-22' };
    small.run('2026-09-11');
    expect(allOf(small, 'agreed')).toEqual([['agreed:I000001', '待执行', '2026-09-22']]);
    small.interactions[0] = { ...logged, nextDate: '' };
    small.run('2026-09-11');
    expect(allOf(small, 'agreed')).toEqual([['void:agreed:I000001', '已取消', '2026-09-22']]);
  });

  it('is over once somebody ended it', () => {
    const small = customer();
    small.log('c1', '2026-09-11', '电话沟通', { nextDate: '2026-09-18' });
    small.run('2026-09-11');
    small.change(small.ofCause('c1', 'agreed:I000001')[0]?.id ?? '', { status: '已完成' });
    expect(small.run('2026-09-14').create).toEqual([]);
    expect(small.plan('2026-09-14').nextFollowUp.get('c1')).toBe('2026-12-11');
  });
});

describe('to-dos', () => {
  it('makes one follow-up where owner and day are filled, never closed by a contact', () => {
    const small = customer();
    const todo = { todo: '寄样品', todoOwner: '周敏', todoDue: '2026-09-19' };
    small.log('c1', '2026-09-11', '上门拜访', todo);
    small.log('c1', '2026-09-11', '电话沟通', { todo: '没有期限', todoOwner: '周敏' });
    small.run('2026-09-11');
    expect(small.ofCause('c1', 'todo:I000001')).toMatchObject([
      { content: '寄样品', owner: '周敏', dueOn: '2026-09-19', origin: '跟进计划' },
    ]);
    small.log('c1', '2026-09-15', '上门拜访');
    small.run('2026-09-15');
    expect(allOf(small, 'todo')).toEqual([['todo:I000001', '待执行', '2026-09-19']]);
  });

  it('makes none of a record of long ago', () => {
    const small = customer();
    const typedToday = {
      createdAt: '2026-09-15T02:00:00.000Z',
      todo: '寄样品',
      todoOwner: '周敏',
      todoDue: '2025-03-12',
    };
    small.log('c1', '2025-03-10', '上门拜访', typedToday);
    small.run('2026-09-15');
    expect(allOf(small, 'todo')).toEqual([]);
  });
});

describe('renewals', () => {
  const order = anOrder({ customer: 'c1', date: '2025-12-01', product: '主轴保养', renewalOn: '2026-12-01' });
  function withOrders(orders: Order[], today: string): SmallRegister {
    const small = customer();
    small.input = { settings: { ...someSettings, planHorizon: 30 }, orders };
    small.run(today);
    return small;
  }

  it.each([
    ['2026-08-30', []],
    ['2026-09-02', [['renewal:O000001:60', '待执行', '2026-09-30']]],
    [
      '2026-10-09',
      [
        ['renewal:O000001:60', '待执行', '2026-10-09'],
        ['renewal:O000001:30', '待执行', '2026-10-30'],
      ],
    ],
    ['2026-11-10', [['renewal:O000001:30', '待执行', '2026-11-10']]],
    ['2026-12-02', []],
  ])('on %s: %j', (today, expected) => {
    // 10-02 is a holiday, so the first reminder is due on 09-30; 11-01 is a Sunday.
    expect(allOf(withOrders([order], today), 'renewal')).toEqual(expected);
  });

  it('is closed by a later order of the same product or contract', () => {
    const small = withOrders([order], '2026-09-02');
    small.input = {
      ...small.input,
      orders: [order, anOrder({ id: 'O000002', customer: 'c1', date: '2026-09-10', product: '主轴保养' })],
    };
    small.run('2026-09-10');
    expect(small.ofCause('c1', 'renewal:O000001:60')).toMatchObject([{ status: '已完成', doneOn: '2026-09-10' }]);
  });

  it('is withdrawn where there is nothing to renew any more', () => {
    const small = withOrders([order], '2026-09-02');
    small.input = { ...small.input, orders: [{ ...order, renewalOn: '' }] };
    small.run('2026-09-03');
    expect(allOf(small, 'renewal')).toEqual([['void:renewal:O000001:60', '已取消', '2026-09-30']]);
  });

  it('follows its order where the day to renew was moved, also after it was done', () => {
    const small = withOrders([order], '2026-09-02');
    const nextYear = { ...order, renewalOn: '2027-12-01' };
    small.input = { ...small.input, orders: [nextYear] };
    small.run('2026-09-03');
    expect(allOf(small, 'renewal')).toEqual([['void:renewal:O000001:60', '已取消', '2026-09-30']]);
    small.run('2027-09-03');
    expect(small.ofCause('c1', 'renewal:O000001:60')).toMatchObject([{ status: '待执行', dueOn: '2027-09-30' }]);
    const [due] = small.ofCause('c1', 'renewal:O000001:60');
    small.change(due?.id ?? '', { status: '已完成', doneOn: '2027-09-10' });
    small.run('2027-09-13');
    expect(small.ofCause('c1', 'renewal:O000001:60')).toMatchObject([{ status: '已完成' }]);
    small.input = { ...small.input, orders: [{ ...order, renewalOn: '2028-12-01' }] };
    small.run('2028-09-04');
    expect(small.ofCause('c1', 'renewal:O000001:60')).toMatchObject([{ status: '待执行', dueOn: '2028-09-29' }]);
  });

  it('is put off and made anew where the day comes sooner', () => {
    const small = withOrders([order], '2026-09-02');
    small.input = { ...small.input, orders: [{ ...order, renewalOn: '2026-09-25' }] };
    small.run('2026-09-03');
    expect(allOf(small, 'renewal')).toEqual([
      ['void:renewal:O000001:60', '已取消', '2026-09-30'],
      ['renewal:O000001:30', '待执行', '2026-09-03'],
    ]);
  });

  it.each([
    ['', [], ''],
    ['2026-12-01', [], '待续约'],
    ['2026-11-22', [], '到期未续约'],
    ['2026-11-22', [anOrder({ id: 'O2', date: '2026-11-20', product: '主轴保养' })], '已续约'],
    ['2026-11-22', [anOrder({ id: 'O2', date: '2026-11-20', product: '别的' })], '到期未续约'],
    ['2026-11-22', [anOrder({ id: 'O2', date: '2025-11-20', product: '主轴保养' })], '到期未续约'],
    ['2026-11-22', [anOrder({ id: 'O2', date: '2026-11-20', contractNo: 'HT-1' })], '已续约'],
  ])('an order to renew on %s, then %j: %s', (renewalOn, later, expected) => {
    const first = { ...order, renewalOn, contractNo: 'HT-1' };
    expect(renewalState(first, [first, ...later], '2026-11-23')).toBe(expected);
  });
});

describe('revisits', () => {
  const run = (small: SmallRegister, need: Need, today: string) => {
    small.input = { needs: [need] };
    return small.run(today);
  };

  it('asks three working days after a need was solved', () => {
    const small = customer();
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-09-23');
    expect(small.ofCause('c1', 'revisit:N000001')).toMatchObject([{ dueOn: '2026-09-29', content: '回访：主轴异响' }]);
  });

  it('is done when the need is closed', () => {
    const small = customer();
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-09-23');
    run(small, aNeed({ customer: 'c1', status: '已关闭' }), '2026-09-24');
    expect(small.ofCause('c1', 'revisit:N000001')).toMatchObject([{ status: '已完成', doneOn: '2026-09-24' }]);
  });

  it('comes again when the need was opened again and solved again', () => {
    const small = customer();
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-09-23');
    small.change(small.ofCause('c1', 'revisit:N000001')[0]?.id ?? '', { status: '已完成', doneOn: '2026-09-24' });
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-09-24');
    run(small, aNeed({ customer: 'c1', status: '处理中' }), '2026-09-24');
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-10-08');
    expect(allOf(small, 'revisit')).toEqual([
      ['void:revisit:N000001', '已完成', '2026-09-29'],
      ['revisit:N000001', '待执行', '2026-10-12'],
    ]);
  });

  it('is withdrawn when the need is gone', () => {
    const small = customer();
    run(small, aNeed({ customer: 'c1', status: '已解决' }), '2026-09-23');
    small.input = { needs: [] };
    small.run('2026-09-24');
    expect(allOf(small, 'revisit')).toEqual([['void:revisit:N000001', '已取消', '2026-09-29']]);
  });
});

describe('wishes', () => {
  it('are made seven working days ahead, one a customer, and cancelled after the holiday', () => {
    const small = customer();
    small.run('2026-09-20');
    expect(allOf(small, 'festival')).toEqual([]);
    small.run('2026-09-21');
    small.run('2026-09-22');
    expect(small.ofCause('c1', 'festival:国庆:2026')).toMatchObject([
      { dueOn: '2026-09-30', origin: '节日问候', content: '国庆问候', kind: '节日问候' },
    ]);
    small.run('2026-10-07');
    expect(allOf(small, 'festival')).toEqual([['festival:国庆:2026', '待执行', '2026-09-30']]);
    small.run('2026-10-08');
    expect(allOf(small, 'festival')).toEqual([['festival:国庆:2026', '已取消', '2026-09-30']]);
    expect(small.plan('2026-10-08')).toMatchObject({ create: [], update: [] });
  });

  it('are not made any more once the last working day is past', () => {
    const small = customer();
    small.run('2026-10-02');
    expect(allOf(small, 'festival')).toEqual([]);
  });

  it('are withdrawn when the festival is switched off', () => {
    const small = customer();
    small.run('2026-09-21');
    small.input = { settings: { ...someSettings, festivals: ['春节'] } };
    small.run('2026-09-22');
    expect(allOf(small, 'festival')).toEqual([['void:festival:国庆:2026', '已取消', '2026-09-30']]);
  });

  it('are made for the company and for people who are still there', () => {
    const small = customer({ anniversary: '09-28' });
    const there = aContact({ customer: 'c1', birthday: '农历 08-15' });
    small.input = { contacts: [there, aContact({ id: 'P000002', customer: 'c1', birthday: '09-25', active: false })] };
    small.run('2026-09-18');
    expect(allOf(small, 'anniversary')).toEqual([
      ['anniversary:c1:2026', '待执行', '2026-09-28'],
      ['anniversary:P000001:2026', '待执行', '2026-09-24'],
    ]);
    small.run('2026-09-28');
    expect(allOf(small, 'anniversary')).toEqual([
      ['anniversary:c1:2026', '待执行', '2026-09-28'],
      ['anniversary:P000001:2026', '已取消', '2026-09-24'],
    ]);
  });

  it('follow a birthday that is mended, unless somebody postponed them, and are withdrawn once the person left', () => {
    const small = customer();
    const met = (birthday: string, active = true) => {
      small.input = { contacts: [aContact({ customer: 'c1', birthday, active })] };
      small.run('2026-09-18');
      return allOf(small, 'anniversary');
    };
    expect(met('09-24')).toEqual([['anniversary:P000001:2026', '待执行', '2026-09-24']]);
    expect(met('09-23')).toEqual([['anniversary:P000001:2026', '待执行', '2026-09-23']]);
    expect(met('12-23')).toEqual([['void:anniversary:P000001:2026', '已取消', '2026-09-23']]);
    expect(met('09-22').pop()).toEqual(['anniversary:P000001:2026', '待执行', '2026-09-22']);
    expect(met('09-22', false).pop()).toEqual(['void:anniversary:P000001:2026', '已取消', '2026-09-22']);
    expect(met('09-22').pop()).toEqual(['anniversary:P000001:2026', '待执行', '2026-09-22']);
    const [open] = small.followUps.filter(({ cause }) => cause === 'anniversary:P000001:2026');
    small.change(open?.id ?? '', { dueOn: '2026-09-29', postponedFrom: '2026-09-22' });
    expect(met('09-23').pop()).toEqual(['anniversary:P000001:2026', '待执行', '2026-09-29']);
  });

  it('never are anybody’s next follow-up', () => {
    const small = customer();
    small.log('c1', '2026-09-01', '电话沟通');
    expect(small.run('2026-09-21').nextFollowUp.get('c1')).toBe('2026-12-01');
  });
});

describe('risks and chances', () => {
  const risk = {
    customer: 'c1',
    cause: 'risk:I000001',
    origin: '风险预警',
    reason: { key: 'lowScore', params: { score: 1 } },
  } as const;
  const upgrade = {
    customer: 'c1',
    cause: 'upgrade:orders:2026',
    origin: '升级机会',
    reason: { key: 'repeatOrders', params: { count: 2 } },
  } as const;

  it('make one follow-up a cause', () => {
    const small = customer();
    small.input = { signals: [risk, upgrade] };
    small.run('2026-09-21');
    small.run('2026-09-22');
    expect(small.followUps.filter(({ origin }) => origin === '风险预警')).toMatchObject([
      { dueOn: '2026-09-22', content: '风险：lowScore' },
    ]);
    expect(small.followUps.filter(({ origin }) => origin === '升级机会')).toMatchObject([{ dueOn: '2026-09-29' }]);
  });

  it.each([
    ['2026-09-21', '2026-09-22'],
    ['2026-09-30', '2026-09-30'],
    ['2026-10-03', '2026-10-08'],
    ['2026-09-19', '2026-09-20'],
  ])('of %s is due on %s', (today, expected) => {
    expect(riskDueOn(today, chineseCalendar())).toBe(expected);
  });
});

describe('who is not planned for', () => {
  it('keeps what people planned, but nothing where consent was withdrawn', () => {
    const small = customer({ stage: '流失客户' }).add('c2', { consent: '已撤回' });
    for (const id of ['c1', 'c2']) {
      const row = {
        customer: id,
        content: '挽留',
        dueOn: '2026-09-25',
        origin: '手工',
        status: '待执行',
        approval: '',
      };
      small.followUps.push({ ...small.followUps[0], ...row, id: `F-${id}`, cause: `manual:F-${id}` } as never);
    }
    const { nextFollowUp, unplanned } = small.run('2026-09-21');
    expect(Object.fromEntries(nextFollowUp)).toEqual({ c1: '2026-09-25', c2: '' });
    expect(unplanned).toEqual([]);
  });
});
