/** @fileoverview When customers are due: the tables of the acceptance scenarios for forms, tools and the morning mail. */
import fc from 'fast-check';
import { contactsOf } from '../../../src/domain/cadence/contacts-of';
import type { CadenceRules, CustomerFacts } from '../../../src/domain/cadence/due-on';
import { duesOf, nextFollowUp } from '../../../src/domain/cadence/next-follow-up';
import { makePolicyChooser } from '../../../src/domain/cadence/policies-for';
import { addDays } from '../../../src/domain/calendar-date';
import type { Customer, FollowUp, Interaction, Policy } from '../../../src/domain/register-records';
import { type HolidayRow, makeCalendar } from '../../../src/domain/working-days';
import { aCustomer, aFollowUp, anInteraction, aPolicy, localInShanghai } from '../../builders/register-records';

const visits = ['上门拜访', '客户来访'];
const FORM: Policy[] = [
  aPolicy({ id: 'GA', grade: 'A', methods: [...visits, '视频会议'], deep: true }),
  aPolicy({ id: 'GB', grade: 'B', period: '季度' }),
  aPolicy({ id: 'GC', grade: 'C', period: '半年' }),
  aPolicy({ id: 'GV', grade: 'A、B、C', period: '半年', kind: '价值传递' }),
  aPolicy({ id: 'GI', grade: '', stage: '意向客户', period: '双周' }),
  aPolicy({ id: 'GP', grade: '', stage: '潜在客户', period: '月' }),
];
const TOOLS: Policy[] = [
  aPolicy({ id: 'GS', grade: 'S', methods: visits, deep: true }),
  aPolicy({ id: 'GA', grade: 'A', period: '周', methods: ['电话沟通', '微信沟通'] }),
  aPolicy({ id: 'GAV', grade: 'A', period: '季度', kind: '价值传递' }),
  aPolicy({ id: 'GB', grade: 'B', period: '双周', methods: ['邮件往来', '微信沟通'] }),
  aPolicy({ id: 'GCV', grade: 'C', kind: '价值传递' }),
];

function rulesAt(today: string, overrides: HolidayRow[] = [], executives: string[] = []): CadenceRules {
  const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆', overrides });
  return { calendar, today, localOf: localInShanghai, firstContactDays: 7, executives: new Set(executives) };
}

type Log = [date: string, method: string, extra?: Partial<Interaction>];

function factsOf(customer: Partial<Customer>, logs: Log[], today: string, followUps: FollowUp[] = []): CustomerFacts {
  const records = logs.map(([date, method, extra], index) => {
    const createdAt = `${date}T01:00:00.000Z`;
    return anInteraction({ id: `I00000${index + 1}`, date, method, createdAt, ...extra });
  });
  return { customer: aCustomer(customer), contacts: contactsOf(records, today), followUps };
}

function next(policies: Policy[], rules: CadenceRules, customer: Partial<Customer>, logs: Log[], rows?: FollowUp[]) {
  const facts = factsOf(customer, logs, rules.today, rows);
  return nextFollowUp(facts, duesOf(facts, makePolicyChooser(policies), rules));
}

describe('the form preset on 2026-09-18', () => {
  const rules = rulesAt('2026-09-18');
  const createdAt = '2026-09-18T01:00:00.000Z';
  const cases: [string, string, Partial<Customer>, Log[], string | undefined][] = [
    [
      'c1',
      'A',
      {},
      [
        ['2026-08-31', '上门拜访'],
        ['2026-09-15', '电话沟通'],
      ],
      '2026-09-30',
    ],
    ['c2', 'B', {}, [['2026-07-03', '电话沟通']], '2026-09-30'],
    ['c3', 'B', {}, [['2026-07-10', '微信沟通']], '2026-10-10'],
    ['c4', 'C', {}, [['2026-03-20', '邮件往来']], '2026-09-20'],
    ['c5', 'C', {}, [], '2026-09-24'],
    ['c6', 'A', {}, [['2026-08-31', '视频会议', { nextDate: '2026-09-22' }]], '2026-09-22'],
    ['c7', 'A', {}, [['2026-08-31', '视频会议', { nextDate: '2026-10-20' }]], '2026-09-30'],
    ['c8', 'C', {}, [['2026-09-18', '电话沟通', { nextDate: '2026-10-03' }]], '2026-10-03'],
    ['c10', 'B', { stage: '流失客户' }, [['2026-07-03', '电话沟通']], undefined],
    ['c11', 'C', { stage: '意向客户' }, [['2026-09-18', '电话沟通']], '2026-09-30'],
    ['an estimated grade plans like the grade', 'C（预估）', {}, [['2026-03-20', '邮件往来']], '2026-09-20'],
    ['never deep, but in contact: from that contact', 'A', {}, [['2026-09-09', '电话沟通']], '2026-10-09'],
    [
      'only the latest nextDate counts',
      'B',
      {},
      [
        ['2026-09-01', '电话沟通', { nextDate: '2026-09-21' }],
        ['2026-09-10', '微信沟通'],
      ],
      '2026-12-10',
    ],
    ['a contact of the future does not count', 'B', {}, [['2027-07-03', '电话沟通']], '2026-09-24'],
    ['a date that is none does not count', 'B', {}, [['下周', '电话沟通']], '2026-09-24'],
    [
      'an agreed day before its contact is a slip',
      'B',
      {},
      [['2026-09-10', '电话沟通', { nextDate: '2025-09-30' }]],
      '2026-12-10',
    ],
  ];
  it.each(cases)('%s (%s)', (_, grade, customer, logs, expected) => {
    expect(next(FORM, rules, { grade, createdAt, ...customer }, logs)).toBe(expected);
  });

  it('goes on after the visit', () => {
    const logs: Log[] = [
      ['2026-08-31', '上门拜访'],
      ['2026-09-15', '电话沟通'],
      ['2026-09-21', '上门拜访'],
    ];
    expect(next(FORM, rulesAt('2026-09-21'), { createdAt }, logs)).toBe('2026-10-21');
  });

  it('respects a company holiday', () => {
    const rulesWithParty = rulesAt('2026-09-24', [{ date: '2026-12-24', name: '公司年会', kind: '公司休假' }]);
    expect(next(FORM, rulesWithParty, { grade: 'B', createdAt }, [['2026-09-24', '电话沟通']])).toBe('2026-12-23');
  });

  it('says that an agreed day is a holiday', () => {
    const facts = factsOf({ grade: 'C' }, [['2026-09-18', '电话沟通', { nextDate: '2026-10-03' }]], '2026-09-18');
    const agreed = duesOf(facts, makePolicyChooser(FORM), rules).find(({ cause }) => cause === 'agreed:I000001');
    const contact = { on: '2026-09-18', method: '电话沟通' };
    expect(agreed?.reason).toEqual({ key: 'agreed', params: { contact, dayOff: '国庆节' } });
  });
});

describe('the tool preset over the Spring Festival', () => {
  const createdAt = '2026-02-12T01:00:00.000Z';
  const cases: [string, string, string, Log[], string][] = [
    ['w2', 'B', '2026-02-12', [['2026-02-06', '邮件往来']], '2026-02-14'],
    ['w3', 'S', '2026-02-12', [['2026-01-16', '上门拜访']], '2026-02-14'],
    ['w1 after the call', 'A', '2026-02-14', [['2026-02-14', '电话沟通']], '2026-02-24'],
    [
      'w3 after a video meeting',
      'S',
      '2026-02-14',
      [
        ['2026-01-16', '上门拜访'],
        ['2026-02-14', '视频会议'],
      ],
      '2026-02-14',
    ],
    [
      'w3 after a visit',
      'S',
      '2026-02-14',
      [
        ['2026-01-16', '上门拜访'],
        ['2026-02-14', '上门拜访'],
      ],
      '2026-03-13',
    ],
    [
      'w2 visited',
      'B',
      '2026-02-25',
      [
        ['2026-02-06', '邮件往来'],
        ['2026-02-25', '上门拜访'],
      ],
      '2026-03-11',
    ],
  ];
  it.each(cases)('%s (%s)', (_, grade, today, logs, expected) => {
    expect(next(TOOLS, rulesAt(today), { grade, createdAt }, logs)).toBe(expected);
  });

  it('satisfies 价值传递 by that kind alone', () => {
    const dueOf = (logs: Log[]) => {
      const facts = factsOf({ grade: 'A', createdAt }, logs, '2026-03-01');
      return duesOf(facts, makePolicyChooser(TOOLS), rulesAt('2026-03-01')).find(({ cause }) => cause === 'policy:GAV')
        ?.dueOn;
    };
    expect(dueOf([])).toBe('2026-05-12');
    expect(dueOf([['2026-02-25', '邮件往来']])).toBe('2026-05-12');
    expect(dueOf([['2026-02-25', '邮件往来', { kind: '价值传递' }]])).toBe('2026-05-25');
  });
});

describe('the morning of 2026-09-23', () => {
  const createdAt = '2026-09-16T01:00:00.000Z';
  const cases: [string, string, Log[], FollowUp[], string][] = [
    [
      'P1',
      'A',
      [
        ['2026-08-14', '上门拜访'],
        ['2026-09-09', '电话沟通'],
      ],
      [],
      '2026-09-14',
    ],
    ['P2', 'B', [['2026-09-11', '电话沟通', { nextDate: '2026-09-18' }]], [], '2026-09-18'],
    ['P3', 'B', [['2026-06-23', '电话沟通']], [], '2026-09-23'],
    ['P4', 'C', [], [], '2026-09-23'],
    ['P5', 'A', [['2026-09-10', '上门拜访']], [aFollowUp({ dueOn: '2026-09-23' })], '2026-09-23'],
    ['P6', 'B', [['2026-09-21', '上门拜访']], [], '2026-12-21'],
  ];
  it.each(cases)('%s (%s)', (_, grade, logs, rows, expected) => {
    expect(next(FORM, rulesAt('2026-09-23'), { grade, createdAt }, logs, rows)).toBe(expected);
  });

  it('does not count a greeting as the next follow-up', () => {
    const greeting = aFollowUp({ dueOn: '2026-09-30', origin: '节日问候', cause: 'festival:国庆:2026' });
    const logs: Log[] = [['2026-09-23', '上门拜访']];
    expect(next(FORM, rulesAt('2026-09-23'), { createdAt }, logs, [greeting])).toBe('2026-10-23');
  });

  it('gives the reason: the last deep contact and the call that is none', () => {
    const facts = factsOf(
      { createdAt },
      [
        ['2026-08-14', '上门拜访'],
        ['2026-09-09', '电话沟通'],
      ],
      '2026-09-23',
    );
    const due = duesOf(facts, makePolicyChooser(FORM), rulesAt('2026-09-23'))[0];
    expect(due).toMatchObject({
      cause: 'policy:GA',
      reason: {
        key: 'policy',
        params: {
          grade: 'A',
          times: 1,
          period: '月',
          deep: true,
          visitOnly: false,
          last: { on: '2026-08-14', method: '上门拜访' },
          notCounted: [{ on: '2026-09-09', method: '电话沟通' }],
        },
      },
    });
  });

  it('gives the reason of a first contact', () => {
    const facts = factsOf({ grade: 'C', createdAt }, [], '2026-09-23');
    const due = duesOf(facts, makePolicyChooser(FORM), rulesAt('2026-09-23'))[0];
    expect(due?.reason).toEqual({ key: 'firstContact', params: { createdOn: '2026-09-16', days: 7 } });
  });
});

describe('plans that stand', () => {
  const rules = rulesAt('2026-09-18');
  const createdAt = '2026-09-18T01:00:00.000Z';
  const logs: Log[] = [['2026-07-03', '电话沟通', { nextDate: '2026-09-21' }]];
  it.each([
    ['a postponed plan counts as postponed', aFollowUp({ cause: 'agreed:I000001', dueOn: '2026-09-28' }), '2026-09-28'],
    [
      'an ended promise is over',
      aFollowUp({ cause: 'agreed:I000001', dueOn: '2026-09-21', status: '已完成' }),
      '2026-09-30',
    ],
    [
      'a plan done by hand counts as done',
      aFollowUp({ cause: 'policy:GB', dueOn: '2026-09-30', status: '已完成', doneOn: '2026-09-17' }),
      '2026-09-21',
    ],
    [
      'a series sent back is stopped',
      aFollowUp({ cause: 'policy:GB', dueOn: '2026-09-30', approval: '已退回' }),
      '2026-09-21',
    ],
  ])('%s', (_, row, expected) => {
    expect(next(FORM, rules, { grade: 'B', createdAt }, logs, [row])).toBe(expected);
  });

  it('skips what was cancelled by hand, and counts what was done without a date', () => {
    const dueOf = (row: FollowUp) => {
      const facts = factsOf({ grade: 'B', createdAt }, [['2026-07-03', '电话沟通']], '2026-09-18', [row]);
      return duesOf(facts, makePolicyChooser(FORM), rules).find(({ cause }) => cause === 'policy:GB')?.dueOn;
    };
    const cancelled = aFollowUp({ cause: 'policy:GB', dueOn: '2026-09-30', status: '已取消' });
    expect(dueOf(cancelled)).toBe('2026-12-30');
    expect(dueOf({ ...cancelled, cause: 'void:policy:GB' })).toBe('2026-09-30');
    expect(dueOf({ ...cancelled, status: '已完成', dueOn: '2026-09-16' })).toBe('2026-12-16');
  });

  it('is never due before the last contact that counted', () => {
    const methods = ['电话沟通', '上门拜访', '视频会议', '邮件往来'];
    const log = fc.record({ at: fc.integer({ min: 0, max: 400 }), method: fc.constantFrom(...methods) });
    fc.assert(
      fc.property(fc.array(log, { maxLength: 6 }), fc.constantFrom('A', 'B', 'C'), (entries, grade) => {
        const made = entries.map(({ at, method }): Log => [addDays('2025-08-01', at), method]);
        const facts = factsOf({ grade, createdAt }, made, '2026-09-18');
        for (const due of duesOf(facts, makePolicyChooser([...FORM, ...TOOLS]), rules)) {
          const last = due.reason.key === 'policy' ? due.reason.params.last : undefined;
          if (last) expect(due.dueOn > last.on).toBe(true);
          expect(rules.calendar.isWorkingDay(due.dueOn)).toBe(true);
        }
      }),
    );
  });

  it('leaves a row out whose period cannot be read', () => {
    const facts = factsOf({ createdAt }, [], '2026-09-18');
    expect(duesOf(facts, makePolicyChooser([aPolicy({ period: '旬' })]), rules)).toEqual([]);
  });
});
