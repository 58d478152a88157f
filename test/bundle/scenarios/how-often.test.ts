/** @fileoverview How often by the other presets, and what becomes of plans when logs, policies and working days change (K2, K4, K0). */
import { expectInvariants } from '../acceptance/invariants';
import { CHEN, F, type Fixture, OWNER } from '../fixture';
import { textOf } from '../tab-records';

const PLAN = '跟进 ▸ 生成跟进计划';
const quiet = { minutesVia: '无需发送' };

function farSeeing(preset: string, now: string): Fixture {
  const f = F(preset, now);
  f.upd('设置', { key: 'planHorizon' }, { value: 400 }, { user: OWNER });
  return f;
}

const open = (f: Fixture, customer: string) =>
  f.get('跟进计划', { customer, status: '待执行' }).map(({ kind, dueOn }) => [kind, textOf(dueOn)]);

it('the standard: twice a quarter is a month and fifteen days, C is told news, a long-term customer is invited (K4 步骤2)', () => {
  const f = farSeeing('沟通标准', '2026-01-30T09:00');
  const made = (name: string, amount: number, stage = '成交客户') => {
    const id = f.customer(`${name}机械有限公司`, { stage });
    if (amount > 0) f.order(id, '2025-12-01', amount);
    return id;
  };
  const [a, b, c, steady] = [
    made('甲', 600_000),
    made('乙', 200_000),
    made('丙', 0),
    made('丁', 200_000, '长期合作客户'),
  ];
  f.log(a, '2026-01-30', '视频会议', quiet);
  for (const id of [b, c]) f.log(id, '2026-01-30', '微信沟通');
  f.log(steady, '2026-01-30', '上门拜访', quiet);
  // 02-30 is 02-28, a make-up Saturday; 03-15 is a Sunday.
  expect([a, b, steady].map(f.next)).toEqual(['2026-02-28', '2026-03-13', '2026-03-13']);
  expect(open(f, steady)).toContainEqual(['活动邀请', '2027-01-29']);
  expect(open(f, c)).toEqual([['价值传递', '2026-07-30']]);
  f.at('2026-02-02T09:00');
  f.log(c, '2026-02-02', '邮件往来', { '?kind': '价值传递' });
  expect(f.next(c)).toBe('2026-07-31');
  expectInvariants(f);
});

it('the questionnaire: a visit of the highest customers counts with one of ours from 高层 (K2 5)', () => {
  const f = farSeeing('调查问卷', '2026-03-31T09:00');
  f.upd('团队成员', { name: '陈立' }, { level: '高层' }, { user: OWNER });
  const [high, middle, low] = [500_000, 499_999.99, 99_999.99].map((amount, index) => {
    const id = f.customer(`甲${index}机械有限公司`);
    f.order(id, '2025-12-01', amount);
    return id;
  }) as [string, string, string];
  expect([high, middle, low].map(f.grade)).toEqual(['高价值客户', '中等价值客户', '潜力客户']);
  const visit = (date: string, method: string, participants: string) => {
    f.log(high, date, method, { participants, ...quiet });
    return f.next(high);
  };
  expect(visit('2026-03-20', '上门拜访', '')).toBe('2026-06-18');
  expect(visit('2026-03-30', '视频会议', '陈立')).toBe('2026-06-30');
  expect(visit('2026-03-02', '客户来访', '王芳、陈立')).toBe('2026-06-02');
  f.log(middle, '2026-03-20', '邮件往来');
  f.log(low, '2026-03-20', '电话沟通');
  // 06-20 is in 端午, 04-20 a Monday.
  expect([middle, low].map(f.next)).toEqual(['2026-04-20', '2026-06-18']);
  expectInvariants(f);
});

describe('plans follow what is changed', () => {
  const f = farSeeing('表单模板', '2026-11-23T09:00');
  const visited = (name: string, ...days: string[]) => {
    const id = f.customer(`${name}机械有限公司`);
    f.order(id, '2026-10-01', 600_000);
    const logs = days.map((day) => f.log(id, day, '上门拜访', quiet));
    return { id, log: logs[logs.length - 1] ?? '' };
  };
  const stands = (id: string) => [textOf(f.one('客户', { id }).lastContact), f.next(id)];

  it('a contact whose day or method is mended, or whose row is deleted', () => {
    const { id, log } = visited('甲', '2026-10-30', '2026-11-20');
    expect(stands(id)).toEqual(['2026-11-20', '2026-12-18']);
    f.upd('维护记录', { id: log }, { date: '2026-11-10' });
    expect(stands(id)).toEqual(['2026-11-10', '2026-12-10']);
    f.upd('维护记录', { id: log }, { method: '电话沟通' });
    expect(stands(id)).toEqual(['2026-11-10', '2026-11-30']);
    f.del('维护记录', { id: log });
    f.at('2026-11-23T10:30');
    expect(stands(id)).toEqual(['2026-10-30', '2026-11-30']);
  });

  it('a contact of tomorrow counts for nothing, an older one does not bring its date back', () => {
    const { id } = visited('乙', '2026-11-20');
    f.log(id, '2026-11-24', '上门拜访', quiet);
    f.log(id, '2026-11-10', '电话沟通', { nextDate: '2026-11-25' });
    expect(stands(id)).toEqual(['2026-11-20', '2026-12-18']);
  });

  it('a plan done or called off by hand is over, and is not made again', () => {
    for (const [index, status] of ['已完成', '已取消'].entries()) {
      const { id } = visited(`丙${index}`, '2026-10-20');
      f.upd('跟进计划', { customer: id, kind: '常规沟通', status: '待执行' }, { status });
      for (let run = 0; run < 2; run += 1) f.menu(PLAN, ['OK'], CHEN);
      expect(open(f, id).filter(([kind]) => kind === '常规沟通')).toEqual([['常规沟通', '2026-12-18']]);
    }
  });

  it('a policy that is changed, switched off and on again', () => {
    const { id } = visited('丁', '2026-11-20');
    const policy = textOf(f.get('跟进策略').find(({ grade, kind }) => grade === 'A' && kind === '常规沟通')?.id);
    const with_ = (values: Record<string, string | number | boolean>) => {
      f.upd('跟进策略', { id: policy }, values, { user: OWNER });
      f.menu(PLAN, ['OK'], CHEN);
      return f.next(id);
    };
    expect(with_({ times: 2 })).toBe('2026-12-04');
    expect(with_({ times: 1, period: '周' })).toBe('2026-11-27');
    expect(with_({ active: false })).toBe('2027-05-21');
    expect(with_({ active: true, period: '月' })).toBe('2026-12-18');
  });

  it('a working week of six days, the company’s own holiday, a make-up day', () => {
    const { id } = visited('戊', '2026-10-28');
    const week = (value: string) => f.upd('设置', { key: 'workDays' }, { value }, { user: OWNER });
    const day = (date: string, kind: string) => f.add('节假日', { date, name: '厂庆', kind }, { user: OWNER });
    const next = () => {
      f.menu(PLAN, ['OK'], CHEN);
      return f.next(id);
    };
    expect(next()).toBe('2026-11-27');
    week('一、二、三、四、五、六');
    expect(next()).toBe('2026-11-28');
    week('一、二、三、四、五');
    day('2026-11-27', '公司休假');
    expect(next()).toBe('2026-11-26');
    day('2026-11-28', '班');
    expect(next()).toBe('2026-11-28');
  });

  it('another region: its days off count, the tab shows them, and what people typed stays', () => {
    const { id } = visited('己', '2026-09-10');
    const region = (value: string) => {
      f.upd('设置', { key: 'holidayRegion' }, { value }, { user: OWNER });
      f.menu(PLAN, ['OK'], CHEN);
      return f.next(id);
    };
    const shown = () => f.get('节假日', { date: '2026-10-09' }).map(({ kind }) => kind);
    // A make-up Saturday of the mainland; in 台湾 the day off for it is the Friday before.
    expect([f.next(id), shown()]).toEqual(['2026-10-10', []]);
    expect([region('台湾'), shown()]).toEqual(['2026-10-08', ['休']]);
    expect(f.get('节假日', { name: '厂庆' })).toHaveLength(2);
    expect([region('自定义'), f.get('节假日', { source: '内置' })]).toEqual(['2026-10-09', []]);
    expect([region('中国大陆'), shown()]).toEqual(['2026-10-10', []]);
  });

  it('keeps what holds always', () => expectInvariants(f));
});
