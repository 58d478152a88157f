/** @fileoverview Every row of the table of limits: when it runs, when it is broken, when it owes nothing. */
import type { Interaction, Need } from '../../../src/domain/register-records';
import { breachesOf, LIMITS, lateEntries, limitRuns, limitsKept } from '../../../src/domain/time-limits/breaches';
import type {
  LimitedCustomer,
  LimitedInvite,
  LimitedRequest,
  LimitFacts,
  LimitRules,
} from '../../../src/domain/time-limits/limit';
import { stepForInvite } from '../../../src/domain/time-limits/survey-limits';
import { changeRequests } from '../../../src/schema/tables/change-requests';
import { customers } from '../../../src/schema/tables/customers';
import { surveyInvites } from '../../../src/schema/tables/survey-invites';
import { aNeed, anInteraction, recordOf } from '../../builders/register-records';
import { at, shanghaiClock } from '../../builders/shanghai-clock';

const rules: LimitRules = {
  clock: shanghaiClock(),
  settings: { minutesFor: ['上门拜访', '客户来访', '视频会议'] },
};
const nothing: LimitFacts = {
  customers: [],
  changeRequests: [],
  needs: [],
  interactions: [],
  invites: [],
  ownerOf: () => '王芳',
};
const aRecord = (values: Partial<LimitedCustomer>): LimitedCustomer =>
  recordOf(customers, { id: '202609001', owner: '王芳', reviewer: '孙悦', collectedBy: '李强', ...values });
const aRequest = (values: Partial<LimitedRequest>): LimitedRequest =>
  recordOf(changeRequests, { id: 'R000001', customer: '202609001', requester: '王芳', reviewer: '孙悦', ...values });
const anInvite = (values: Partial<LimitedInvite>): LimitedInvite =>
  recordOf(surveyInvites, { id: 'V000001', customer: '202609001', ...values });

function told(facts: Partial<LimitFacts>, now: string) {
  return breachesOf({ ...nothing, ...facts }, rules, at(now)).map(({ kind, responsible, due, overdueMinutes }) => {
    return [kind, responsible, due, overdueMinutes];
  });
}

describe('new records', () => {
  const waiting = aRecord({ status: '待复核', createdAt: at('2026-11-23 09:00') });
  it.each([
    ['待复核 in time', waiting, '2026-11-24 09:00', []],
    ['待复核 too long', waiting, '2026-11-24 10:00', [['review', '孙悦', at('2026-11-24 09:00'), 60]]],
    ['待复核 over the weekend', { ...waiting, createdAt: at('2026-11-20 09:00') }, '2026-11-23 09:00', []],
    ['reviewed', { ...waiting, status: '已生效', reviewedAt: at('2026-11-25 09:00') }, '2026-11-27 09:00', []],
    [
      'sent back and not mended',
      { ...waiting, status: '退回补充', reviewedAt: at('2026-11-23 10:00') },
      '2026-11-24 12:00',
      [['mend', '李强', at('2026-11-24 10:00'), 120]],
    ],
    [
      'mended, waiting anew',
      { ...waiting, reviewedAt: at('2026-11-23 10:00'), updatedAt: at('2026-11-24 09:00') },
      '2026-11-24 18:00',
      [],
    ],
  ])('%s', (_, record, now, expected) => {
    expect(told({ customers: [record] }, now)).toEqual(expected);
  });

  it('tells later whether a record was entered in time', () => {
    const late = aRecord({ collectedAt: at('2026-11-23 09:00'), createdAt: at('2026-11-25 09:00') });
    const runs = limitRuns({ ...nothing, customers: [late] }, rules);
    expect(runs).toMatchObject([{ kind: 'collected', due: at('2026-11-24 09:00'), doneAt: at('2026-11-25 09:00') }]);
  });
});

describe('changes', () => {
  const entered = { occurredAt: at('2026-11-20 09:00'), requestedAt: at('2026-11-23 09:00') };
  it.each([
    [
      'not decided in two days',
      aRequest(entered),
      '2026-11-25 10:00',
      [['changeDecided', '孙悦', at('2026-11-25 09:00'), 60]],
    ],
    ['decided', aRequest({ ...entered, decidedAt: at('2026-11-24 09:00') }), '2026-11-30 10:00', []],
  ])('%s', (_, request, now, expected) => {
    expect(told({ changeRequests: [request] }, now)).toEqual(expected);
  });
});

describe('needs', () => {
  const createdAt = at('2026-11-20 15:00');
  const urgent = aNeed({ urgent: true, createdAt });
  const call = (method: string, when: string): Interaction => anInteraction({ method, createdAt: at(when) });
  const cases: [string, Need, Interaction[], string, unknown[]][] = [
    [
      'urgent runs through the weekend',
      urgent,
      [],
      '2026-11-21 16:00',
      [['urgentReply', '王芳', at('2026-11-21 15:00'), 60]],
    ],
    ['urgent, answered by phone', urgent, [call('电话沟通', '2026-11-20 17:00')], '2026-11-23 09:00', []],
    [
      'urgent, only written to',
      urgent,
      [call('微信沟通', '2026-11-20 17:00')],
      '2026-11-21 16:00',
      [['urgentReply', '王芳', at('2026-11-21 15:00'), 60]],
    ],
    [
      'urgent, talked to before it came up',
      urgent,
      [call('电话沟通', '2026-11-20 14:00')],
      '2026-11-21 16:00',
      [['urgentReply', '王芳', at('2026-11-21 15:00'), 60]],
    ],
    ['urgent, reply noted', aNeed({ ...urgent, repliedAt: at('2026-11-20 16:00') }), [], '2026-11-23 09:00', []],
    ['urgent, closed without a word', aNeed({ ...urgent, status: '已关闭' }), [], '2026-11-23 09:00', []],
    ['not urgent', aNeed({ createdAt }), [], '2026-11-30 09:00', []],
    [
      'a department that does not answer',
      aNeed({ department: '技术部', handler: '周敏', createdAt }),
      [],
      '2026-11-24 16:00',
      [['departmentReply', '周敏', at('2026-11-24 15:00'), 60]],
    ],
    [
      'a department that answered',
      aNeed({ department: '技术部', createdAt, respondedAt: at('2026-11-23 09:00') }),
      [],
      '2026-11-30 09:00',
      [],
    ],
    [
      'past its own limit',
      aNeed({ createdAt, dueAt: at('2026-11-23 18:00'), owner: '' }),
      [],
      '2026-11-24 18:00',
      [['needDue', '王芳', at('2026-11-23 18:00'), 1440]],
    ],
    [
      'past its own limit, but solved',
      aNeed({ createdAt, dueAt: at('2026-11-23 18:00'), status: '已解决' }),
      [],
      '2026-11-24 18:00',
      [],
    ],
    [
      'a day without a time lasts all day',
      aNeed({ createdAt, dueAt: at('2026-11-24 00:00') }),
      [],
      '2026-11-24 23:00',
      [],
    ],
    [
      'a day without a time, past',
      aNeed({ createdAt, dueAt: at('2026-11-24 00:00') }),
      [],
      '2026-11-25 00:59',
      [['needDue', '王芳', at('2026-11-24 23:59'), 60]],
    ],
    ['a limit that is no moment', aNeed({ createdAt, dueAt: '尽快' }), [], '2026-11-24 18:00', []],
  ];
  it.each(cases)('%s', (_, need, interactions, now, expected) => {
    expect(told({ needs: [need], interactions }, now)).toEqual(expected);
  });
});

describe('minutes', () => {
  const visit = anInteraction({ method: '上门拜访', date: '2026-09-21', createdAt: at('2026-09-21 15:30') });
  it.each([
    ['not sent', visit, [['minutes', '王芳', at('2026-09-22 15:30'), 990]]],
    ['sent', { ...visit, minutesSentAt: at('2026-09-22 10:00') }, []],
    ['not to be sent', { ...visit, minutesVia: '无需发送' }, []],
    ['of a call', { ...visit, method: '电话沟通' }, []],
    ['of yesterday', { ...visit, date: '2026-09-20' }, [['minutes', '王芳', at('2026-09-22 15:30'), 990]]],
    ['filed late', { ...visit, date: '2026-09-19' }, []],
    ['never logged at a moment', { ...visit, createdAt: '' }, []],
  ])('%s', (_, contact, expected) => {
    expect(told({ interactions: [contact] }, '2026-09-23 08:00')).toEqual(expected);
  });
});

describe('surveys', () => {
  it.each([
    [
      'an answer nobody processed',
      anInvite({ respondedAt: at('2026-11-20 09:00') }),
      [['answerProcessed', '王芳', at('2026-11-24 09:00'), 60]],
    ],
    ['processed', anInvite({ respondedAt: at('2026-11-20 09:00'), processedAt: at('2026-11-23 09:00') }), []],
    ['no answer yet', anInvite({}), []],
  ])('%s', (_, invite, expected) => {
    expect(told({ invites: [invite] }, '2026-11-24 10:00')).toEqual(expected);
  });

  const sent = { sentAt: at('2026-09-23 10:00'), remindedAt: '', respondedAt: '', outcome: '待回复' };
  it.each([
    ['two working days later', sent, '2026-10-31', '2026-09-28', undefined],
    ['three working days later', sent, '2026-10-31', '2026-09-29', 'remind'],
    ['reminded once', { ...sent, remindedAt: at('2026-09-29 09:00') }, '2026-10-31', '2026-10-20', undefined],
    ['after the close', { ...sent, remindedAt: at('2026-09-29 09:00') }, '2026-10-10', '2026-10-12', 'phone'],
    ['already phoned', { ...sent, outcome: '转电话跟进' }, '2026-10-10', '2026-10-12', undefined],
    ['answered', { ...sent, respondedAt: at('2026-09-24 09:00') }, '2026-10-10', '2026-10-12', undefined],
    ['never sent', { ...sent, sentAt: '' }, '', '2026-10-12', undefined],
  ])('an invite: %s', (_, invite, closesOn, today, expected) => {
    expect(stepForInvite(invite, closesOn, today, rules.clock)).toBe(expected);
  });
});

describe('figures', () => {
  it('tells how many were kept, by kind', () => {
    const runs = limitRuns(
      {
        ...nothing,
        customers: [
          aRecord({ collectedAt: at('2026-11-02 09:00'), createdAt: at('2026-11-02 10:00') }),
          aRecord({ id: '2', collectedAt: at('2026-11-02 09:00'), createdAt: at('2026-11-09 10:00') }),
        ],
        invites: [
          anInvite({ respondedAt: at('2026-11-03 09:00') }),
          anInvite({ id: 'V2', respondedAt: at('2026-06-03 09:00') }),
        ],
      },
      rules,
    );
    expect(limitsKept(runs, at('2026-10-01 00:00'), at('2027-01-01 00:00'))).toEqual([
      { kind: 'collected', kept: 1, of: 2 },
      { kind: 'answerProcessed', kept: 0, of: 1 },
    ]);
  });

  it('declares each kind once', () => {
    const kinds = LIMITS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('tells the longest due first', () => {
    const invites = [
      anInvite({ respondedAt: at('2026-11-03 09:00') }),
      anInvite({ id: 'V2', respondedAt: at('2026-11-02 09:00') }),
    ];
    expect(breachesOf({ ...nothing, invites }, rules, at('2026-11-23 09:00')).map(({ record }) => record)).toEqual([
      'V2',
      'V000001',
    ]);
  });

  it('counts urgent ones in natural hours in the overdue time too', () => {
    const natural = { ...rules, clock: shanghaiClock(false) };
    const needs = [aNeed({ urgent: true, createdAt: at('2026-11-20 15:00') })];
    const overdue = (using: LimitRules) =>
      breachesOf({ ...nothing, needs }, using, at('2026-11-22 16:00'))[0]?.overdueMinutes;
    expect([overdue(rules), overdue(natural)]).toEqual([1500, 1500]);
  });
});

describe('what was entered too late', () => {
  const late = (facts: Partial<LimitFacts>, since: string) =>
    lateEntries({ ...nothing, ...facts }, rules, since).map(({ kind, responsible, overdueMinutes }) => {
      return [kind, responsible, overdueMinutes];
    });
  const record = (collectedAt: string, createdAt: string) =>
    aRecord({ status: '已生效', collectedAt: at(collectedAt), createdAt: at(createdAt) });
  it.each([
    ['within a day', [record('2026-11-23 09:00', '2026-11-24 09:00')], '2026-11-01', []],
    [
      'an hour after a day',
      [record('2026-11-23 09:00', '2026-11-24 10:00')],
      '2026-11-01',
      [['collected', '李强', 60]],
    ],
    ['over a weekend', [record('2026-11-20 09:00', '2026-11-23 09:00')], '2026-11-01', []],
    ['before the day from which it is told', [record('2026-11-23 09:00', '2026-11-24 10:00')], '2026-11-24', []],
    ['at the moment it was collected', [record('2026-11-23 09:00', '2026-11-23 09:00')], '2026-11-01', []],
  ])('a record: %s', (_, customersNow, since, expected) => {
    expect(late({ customers: customersNow }, since)).toEqual(expected);
  });

  it('names what was due first at the head, and changes with records', () => {
    const request = aRequest({ occurredAt: at('2026-11-16 09:00'), requestedAt: at('2026-11-19 09:00') });
    const facts = { customers: [record('2026-11-23 09:00', '2026-11-25 09:00')], changeRequests: [request] };
    expect(late(facts, '2026-11-01').map(([kind]) => kind)).toEqual(['changeEntered', 'collected']);
  });
});
