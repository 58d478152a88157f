/** @fileoverview Routine work of the quarter and of December in the built bundle: each told once, made up after an outage, confirmed by one question. */
import { CHEN, F, OWNER, WANG } from './fixture';

type Scene = ReturnType<typeof F>;

const killTriggers = (f: Scene) => (f.host.triggers as unknown[]).splice(0, f.host.triggers.length);
const decisions = (f: Scene, who: string, day: string) => f.sec(f.D(who, day)[0], '待我处理').join('\n');

describe('the survey of a quarter', () => {
  const f = F('沟通标准', '2026-08-31T16:00');
  f.customer('甲一机械有限公司');
  f.customer('甲二机械有限公司', { stage: '潜在客户' });
  f.at('2026-09-02T09:30');

  it('is proposed to the managers on the first working day of its last month, once', () => {
    expect(decisions(f, CHEN, '2026-09-01')).toContain(
      '· 问卷建议 1：2026年三季度服务评价，面向成交和长期合作客户 1 位；请创建问卷并发送',
    );
    expect(f.D(CHEN, '2026-09-01')[0]?.subject).toContain('待我处理 1');
    expect(decisions(f, WANG, '2026-09-01')).toBe('');
    expect(decisions(f, CHEN, '2026-09-02')).toBe('');
  });
});

describe('the review of a quarter', () => {
  const f = F('表单模板', '2026-09-29T16:00');
  const id = f.customer('甲一机械有限公司');
  f.log(id, '2026-09-29', '电话沟通', { nextDate: '2026-10-08' });
  f.at('2026-09-30T18:00');
  killTriggers(f);
  f.at('2026-10-08T08:30');
  f.call('makeTriggers');
  f.at('2026-10-09T09:30');

  it('is a draft on the last working day, final on the first one after, each told once', () => {
    const told = ['2026-09-30', '2026-10-08', '2026-10-09'].map((day) => decisions(f, CHEN, day));
    expect(told[0]).toContain('季度复盘 1：2026年三季度复盘（草稿），请填写成功经验、改进方向和策略调整');
    expect(told[1]).toContain('季度复盘 1：2026年三季度复盘，请填写成功经验、改进方向和策略调整');
    expect(told[2]).toBe('');
  });
});

describe('December', () => {
  const f = F('表单模板', '2026-11-30T09:00');
  const asleep = f.customer('甲一机械有限公司');
  f.log(asleep, '2025-11-20', '电话沟通');
  const needing = f.customer('甲二机械有限公司');
  f.log(needing, '2025-11-20', '电话沟通');
  f.need(needing, {});
  const key = f.customer('甲三机械有限公司', { email: 'zhang@example.com', history: '2020 年起合作' });
  f.order(key, '2026-06-01', 600_000);
  const vague = f.customer('甲四机械有限公司', { region: '华东地区' });
  const lost = f.customer('甲五机械有限公司', { stage: '流失客户', lostReason: '价格' });
  f.upd('设置', { key: 'keepLostYears' }, { value: '0' }, { user: OWNER });
  f.at('2026-11-30T17:00');
  killTriggers(f);
  f.at('2026-12-02T08:30');
  f.call('makeTriggers');
  f.at('2026-12-03T09:30');

  it('asks each owner about the own customers, and the manager to confirm: once, after an outage too', () => {
    const [mail] = f.D(WANG, '2026-12-02');
    const lines = f.sec(mail, '年度核查').filter((line) => line.startsWith('· '));
    expect(lines.map((line) => line.replace(/（.*?）/, ''))).toEqual([
      '· 甲一机械有限公司：上次维护 2025年11月20日，建议转为休眠',
      '· 甲二机械有限公司：上次维护 2025年11月20日，有未结需求或近一年的订单，建议转为待激活',
      '· 甲三机械有限公司：重点客户，完整度 2/11，缺：统一社会信用代码、企业规模、主营业务、企业地址、所在区域、职务、偏好方式、关注信息、决策流程',
      '· 甲四机械有限公司：请写得更具体：所在区域',
      '· 甲五机械有限公司：11月30日流失，保留期已到，请确认是否删除',
    ]);
    expect(f.sec(f.D(CHEN, '2026-12-02')[0], '年度核查')).toEqual(
      expect.arrayContaining([
        '· 团队：建议转为休眠 1 位、待激活 1 位，请在「客户登记簿 ▸ 分析 ▸ 年度核查」中确认',
        '· 问卷：请复核问卷模板的问题和选项是否仍然适用',
      ]),
    );
    for (const who of [WANG, CHEN]) expect(f.sec(f.D(who, '2026-12-03')[0], '年度核查')).toEqual([]);
  });

  it('writes its tab once, and notes the run', () => {
    const rows = f.host.sheet('年度核查').display().slice(2);
    expect(rows.map(([what, id]) => [what, id])).toEqual([
      ['沉睡客户', asleep],
      ['沉睡客户', needing],
      ['重点客户完整度', key],
      ['表述规范', vague],
      ['保留期已到', lost],
    ]);
    expect(f.get('运行记录', { job: '年度核查' })).toMatchObject([{ period: '2026', status: '完成' }]);
  });

  it('is confirmed by one question; who is dormant is not planned for until a contact wakes it', () => {
    expect(f.ask('confirmAudit', [{}], WANG).ok).toBe(false);
    f.menu('分析 ▸ 年度核查', ['YES', 'OK'], CHEN);
    expect([asleep, needing].map((id) => f.one('客户', { id }).activity)).toEqual(['休眠', '待激活']);
    expect([asleep, needing].map((id) => f.next(id) === '')).toEqual([true, false]);
    expect(f.changes({ record: asleep, field: '活跃状态' })).toMatchObject([{ actor: '陈立', reason: '年度核查' }]);
    f.menu('分析 ▸ 年度核查', ['OK'], CHEN);
    f.log(asleep, '2026-12-03', '电话沟通');
    expect(f.one('客户', { id: asleep }).activity).toBe('活跃');
    expect(f.next(asleep)).not.toBe('');
  });

  it('lets no run fail', () => {
    expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});
