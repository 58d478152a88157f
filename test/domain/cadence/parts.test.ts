/** @fileoverview The parts of cadence: ranks, intervals, which rows hold, what counts, moves off days off. */
import fc from 'fast-check';
import { addInterval, intervalOf, periodDays } from '../../../src/domain/cadence/interval';
import { lowestRank, rankOf } from '../../../src/domain/cadence/methods';
import { moveOffDaysOff } from '../../../src/domain/cadence/move-off-days-off';
import { isPlanned, whyUnplanned } from '../../../src/domain/cadence/planned';
import { makePolicyChooser } from '../../../src/domain/cadence/policies-for';
import { qualifies } from '../../../src/domain/cadence/qualifies';
import { addDays, diffDays } from '../../../src/domain/calendar-date';
import { gradeCode, gradeText } from '../../../src/domain/grade-text';
import { makeCalendar } from '../../../src/domain/working-days';
import { aCustomer, anInteraction, aPolicy } from '../../builders/register-records';

const calendar = makeCalendar({ workDays: [1, 2, 3, 4, 5], region: '中国大陆' });

describe('rank', () => {
  it.each([
    ['邮件往来', 1],
    ['微信沟通', 1],
    ['电话沟通', 2],
    ['视频会议', 3],
    ['上门拜访', 4],
    ['客户来访', 4],
    ['活动会议', 0],
    ['自定义方式', 0],
  ])('%s is %d', (method, rank) => {
    expect(rankOf(method)).toBe(rank);
  });

  it('of a list is its lowest', () => {
    expect([lowestRank(['上门拜访', '视频会议']), lowestRank([]), lowestRank(['任意'])]).toEqual([3, 0, 0]);
  });
});

describe('intervalOf', () => {
  it.each([
    [1, '月', { months: 1, days: 0 }],
    [1, '季度', { months: 3, days: 0 }],
    [2, '季度', { months: 1, days: 15 }],
    [3, '季度', { months: 1, days: 0 }],
    [4, '季度', { months: 0, days: 23 }],
    [2, '月', { months: 0, days: 15 }],
    [3, '月', { months: 0, days: 10 }],
    [1, '半年', { months: 6, days: 0 }],
    [1, '年', { months: 12, days: 0 }],
    [8, '年', { months: 1, days: 15 }],
    [1, '周', { months: 0, days: 7 }],
    [9, '周', { months: 0, days: 1 }],
    [1, '双周', { months: 0, days: 14 }],
    [0, '月', undefined],
    [1, '旬', undefined],
    [Number.NaN, '月', undefined],
  ])('%d a %s', (times, period, expected) => {
    expect(intervalOf(times, period)).toEqual(expected);
  });

  it.each([
    ['2026-08-31', 1, '月', '2026-09-30'],
    ['2026-08-31', 2, '季度', '2026-10-15'],
    ['2026-08-31', 1, '半年', '2027-02-28'],
    ['2026-02-06', 1, '双周', '2026-02-20'],
  ])('after %s, %d a %s, comes %s', (day, times, period, expected) => {
    expect(addInterval(day, intervalOf(times, period) ?? { months: 0, days: 0 })).toBe(expected);
  });

  it('takes periods for days', () => {
    expect(['周', '双周', '月', '季度', '半年', '年', '旬'].map(periodDays)).toEqual([
      7,
      14,
      30,
      90,
      180,
      365,
      undefined,
    ]);
  });
});

describe('makePolicyChooser', () => {
  const rows = [
    aPolicy({ id: 'G1', grade: 'A' }),
    aPolicy({ id: 'G2', grade: 'A、B', kind: '价值传递' }),
    aPolicy({ id: 'G3', grade: '', stage: '意向客户', period: '双周' }),
    aPolicy({ id: 'G4', grade: '', stage: '长期合作客户', kind: '活动邀请' }),
    aPolicy({ id: 'G5', grade: 'B', stage: '' }),
  ];
  it.each([
    ['A', '成交客户', ['G1', 'G2']],
    ['B', '成交客户', ['G2', 'G5']],
    ['A', '意向客户', ['G2', 'G3']],
    ['A', '长期合作客户', ['G1', 'G2', 'G4']],
    ['C', '成交客户', []],
    ['', '意向客户', ['G3']],
  ])('%s %s: %j', (grade, stage, expected) => {
    const chooser = makePolicyChooser(rows);
    expect(
      chooser(grade, stage)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(expected);
    expect(chooser(grade, stage)).toBe(chooser(grade, stage));
  });
});

describe('qualifies', () => {
  const deep = aPolicy({ methods: ['上门拜访', '客户来访', '视频会议'], deep: true });
  const visits = aPolicy({ methods: ['上门拜访', '客户来访'], deep: true });
  const calls = aPolicy({ methods: ['电话沟通', '微信沟通'] });
  const any = aPolicy();
  const top = aPolicy({ methods: ['上门拜访'], deep: true, level: '高层' });
  const value = aPolicy({ kind: '价值传递' });
  const executives = new Set(['陈立']);
  it.each([
    ['a call is not deep', deep, { method: '电话沟通' }, false],
    ['a video meeting is deep', deep, { method: '视频会议' }, true],
    ['a video meeting is no visit', visits, { method: '视频会议' }, false],
    ['a customer’s visit is a visit', visits, { method: '客户来访' }, true],
    ['an e-mail ranks with WeChat', calls, { method: '邮件往来' }, true],
    ['a visit is more than a call', calls, { method: '上门拜访' }, true],
    ['an event has no rank', calls, { method: '活动会议' }, false],
    ['any method does where none is asked', any, { method: '活动会议' }, true],
    ['a problem call is a contact', any, { method: '电话沟通', kind: '问题跟进' }, true],
    ['a greeting is not', any, { method: '微信沟通', kind: '节日问候' }, false],
    ['a visit without the executive', top, { method: '上门拜访' }, false],
    ['a visit with the executive', top, { method: '上门拜访', participants: ['王芳', '陈立'] }, true],
    ['an executive’s own visit', top, { method: '上门拜访', owner: '陈立' }, true],
    ['another kind asks for that kind', value, { method: '上门拜访' }, false],
    ['whatever the method', value, { method: '其他', kind: '价值传递' }, true],
  ])('%s', (_, policy, contact, expected) => {
    expect(qualifies(anInteraction(contact), policy, executives)).toBe(expected);
  });
});

describe('isPlanned', () => {
  it.each([
    [{}, undefined],
    [{ stage: '流失客户' }, '流失客户'],
    [{ activity: '休眠' }, '休眠'],
    [{ status: '已合并' }, '已合并'],
    [{ consent: '已撤回' }, '已撤回'],
    [{ activity: '待激活', status: '待复核' }, undefined],
  ])('%j: %s', (values, why) => {
    expect(whyUnplanned(aCustomer(values))).toBe(why);
    expect(isPlanned(aCustomer(values))).toBe(why === undefined);
  });
});

describe('moveOffDaysOff', () => {
  it.each([
    ['2026-09-30', '2026-08-31', true, '2026-09-30'],
    ['2026-10-03', '2026-07-03', true, '2026-09-30'],
    ['2026-02-21', '2026-02-14', true, '2026-02-24'],
    ['2026-02-20', '2026-02-06', true, '2026-02-14'],
    ['2026-09-25', '2026-09-18', false, '2026-09-24'],
    ['2026-10-03', '2026-10-02', false, '2026-10-08'],
  ])('%s from %s (contacted: %s) goes to %s', (raw, base, contacted, expected) => {
    expect(moveOffDaysOff(raw, base, contacted, calendar)).toBe(expected);
  });

  it('always finds a working day, never before the last contact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 1, max: 200 }), (start, span) => {
        const base = addDays('2025-06-01', start);
        const moved = moveOffDaysOff(addDays(base, span), base, true, calendar);
        expect(calendar.isWorkingDay(moved)).toBe(true);
        expect(diffDays(base, moved) * 2).toBeGreaterThanOrEqual(span);
      }),
    );
  });
});

describe('grades as cells show them', () => {
  it.each([
    ['A（预估）', 'A'],
    ['A（高价值客户）', 'A'],
    ['B', 'B'],
    ['', ''],
    ['高价值(预估)', '高价值'],
  ])('%s is %s', (text, code) => {
    expect(gradeCode(text)).toBe(code);
  });

  it('marks an estimate', () => {
    expect([gradeText('A', true), gradeText('A', false)]).toEqual(['A（预估）', 'A']);
  });
});
