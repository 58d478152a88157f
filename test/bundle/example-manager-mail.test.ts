/** @fileoverview The example mail to a manager, its situations typed into the built register, compared letter by letter. */
import { figureProblems } from '../builders/mail-figures';
import { CHEN, F, LI, OWNER, WANG } from './fixture';
import { type PastedRecord, pasteRecords } from './paste-records';

const DAY = '2026-09-23';
const ZHAO = 'zhao@example.com';
const NOTHING_OWED = { minutesVia: '无需发送' };

type Scene = ReturnType<typeof F>;
type Count = readonly [count: number, dueOn: string, status?: string];

/** Plans made by hand, all of one customer of the owner. */
function plans(f: Scene, customer: string, owner: string, counts: readonly Count[]): void {
  const rows = counts.flatMap(([count, dueOn, status = '待执行']): PastedRecord[] => {
    const plan = { customer, dueOn, content: '整理资料', owner, status, origin: '手工' };
    return Array.from({ length: count }, () => ({ ...plan, doneOn: status === '已完成' ? dueOn : '' }));
  });
  pasteRecords(f, '跟进计划', rows, CHEN);
}

/** Without policies for C a customer of that grade is planned for only where somebody planned something. */
function withoutPoliciesForC(f: Scene): void {
  f.del('跟进策略', { grade: 'C' }, { user: OWNER });
  f.upd('跟进策略', { kind: '价值传递' }, { grade: 'A、B' }, { user: OWNER });
}

function register() {
  const f = F('表单模板', '2026-09-16T09:00');
  const zhao = { name: '赵敏', email: ZHAO, role: '销售代表', department: '销售部', manager: '陈立' };
  f.add('团队成员', zhao, { user: OWNER });
  withoutPoliciesForC(f);
  const client = (name: string, owner: string, more = {}) => f.customer(name, { owner, ...more });
  const ids = {
    suzhou: client('苏州恒锐精密机械有限公司', '王芳'),
    shanghai: client('上海澜海物流有限公司', '王芳'),
    nanjing: client('南京博远软件有限公司', '王芳', { contactName: '韩磊' }),
    hefei: client('合肥中科仪表有限公司', '李强'),
    shaoxing: client('绍兴锦程贸易有限公司', '李强', { stage: '长期合作客户' }),
    wenzhou: client('温州立信阀门有限公司', '李强'),
    jiaxing: client('嘉兴宏达纺织有限公司', '赵敏'),
    own: client('陈立的机械有限公司', '陈立'),
  };
  for (const name of ['无策一仪器有限公司', '无策二仪器有限公司']) client(name, '李强');
  for (const name of ['无主一仪器有限公司', '无主二仪器有限公司']) client(name, '');
  return { f, ids };
}

function history({ f, ids }: ReturnType<typeof register>): void {
  const { suzhou, shanghai, nanjing, hefei, shaoxing, wenzhou, jiaxing } = ids;
  f.order(suzhou, '2026-06-01', 600_000);
  for (const id of [shanghai, hefei, nanjing]) f.order(id, '2026-06-01', 200_000);
  // On the morning of 09-23 the first of them is twelve months old.
  f.order(shaoxing, '2025-09-23', 140_000);
  f.order(shaoxing, '2026-03-01', 380_000);
  f.order(wenzhou, '2025-03-01', 120_000);
  f.order(jiaxing, '2025-11-01', 40_000);
  f.order(jiaxing, '2026-02-01', 40_000);
  f.ask('setGrade', [{ id: wenzhou, grade: 'B', reason: '长期往来' }], CHEN);
  f.log(suzhou, '2026-08-14', '上门拜访');
  f.log(hefei, '2026-06-17', '电话沟通', { plan: '三季度报价后再约' });
  f.log(wenzhou, '2026-06-22', '电话沟通', { satisfaction: 1 });
  f.log(nanjing, '2026-09-16', '电话沟通');
  f.log(shanghai, '2026-09-16', '电话沟通');
  f.log(shaoxing, '2026-09-15', '上门拜访', NOTHING_OWED);
}

function september() {
  const made = register();
  const { f, ids } = made;
  history(made);
  f.at('2026-09-17T09:30');
  // The warning of the low score was worked on; the health falls later.
  f.upd('跟进计划', { origin: '风险预警' }, { status: '已完成' }, { user: LI });
  const done = (count: number): Count => [count, '2026-09-08', '已完成'];
  const skipped: Count = [1, '2026-09-08', '已取消'];
  plans(f, ids.shanghai, '王芳', [[3, DAY], [1, '2026-09-18'], done(15), skipped]);
  plans(f, ids.nanjing, '李强', [[1, '2026-09-21'], [2, DAY], [5, '2026-09-24'], done(9), skipped]);
  plans(f, ids.jiaxing, '赵敏', [[2, '2026-09-22'], [4, DAY], [3, '2026-09-28'], done(14)]);
  plans(f, ids.own, '陈立', [[1, '2026-09-24'], done(2)]);
  f.at('2026-09-21T15:30');
  f.log(ids.shanghai, '2026-09-21', '上门拜访');
  const greetings = f.get('跟进计划', { origin: '节日问候', owner: '王芳' }).map(({ id }) => String(id));
  f.ask('finishGreetings', [{ ids: greetings.slice(0, 1) }]);
  f.at('2026-09-22T10:20');
  const leaver = { trigger: '客户主动变更', evidence: '电话二次核实', reason: '原负责人离职' };
  f.ask('requestChange', [{ customer: ids.nanjing, field: '联系人', newValue: '吴倩', ...leaver }]);
  f.at('2026-09-23T09:30');
  return { f, ids };
}

describe('the example', () => {
  const { f, ids } = september();
  const [mail] = f.D(CHEN, DAY);
  const link = /https:\S+/.exec(mail?.body ?? '')?.[0] ?? '';

  it('is the mail of the morning, letter by letter', () => {
    expect(mail?.subject).toBe('【客户登记簿】9月23日（周三）团队：逾期 7 · 今日 9 · 超时 1 · 待我处理 2');
    expect(mail?.body).toBe(`陈立，早上好！团队今天 9 项待跟进，7 项逾期；今天新上报 1 位客户，2 件事等您处理。

━━ 团队 ━━
成员  逾期  今日  未来7天  超时  无计划  风险客户    本月完成率
王芳     2     3        0     1       0         0  83%（15/18）
李强     3     2        5     0       2         1  71%（10/14）
赵敏     2     4        3     0       0         0  88%（14/16）
陈立     0     0        1     0       0         0   100%（2/2）
合计     7     9        9     1       2         1  82%（41/50）

━━ 今天新上报（1）━━
· 李强：合肥中科仪表有限公司（${ids.hefei} · B 潜力客户）应于 9月17日（周四）联系，逾期 6 天（5 个工作日）。
  上次 6月17日 电话沟通，说好“三季度报价后再约”。
此前已上报仍未处理 1 位：苏州恒锐精密机械有限公司（A，王芳，9月17日上报）。

━━ 超时（新 1）━━
· 王芳：上海澜海物流有限公司 9月21日拜访的沟通纪要未在 24 小时内发送。

━━ 待我处理（2）━━
· 信息更新申请 1：南京博远软件有限公司，联系人由“韩磊”变更为“吴倩”，因原负责人离职（王芳，昨天 10:20 提出，请在 9月24日 10:20 前决定）
· 阶段建议 1：嘉兴宏达纺织有限公司 成交客户 → 长期合作客户，2025、2026 两年都有订单（赵敏）

━━ 等级与风险（2）━━
· 等级：绍兴锦程贸易有限公司 A → B，近12个月合作金额由 52 万元降到 38 万元（李强）
· 风险：温州立信阀门有限公司 健康度 49（李强）：逾期 1 天 39/40 · 最近满意度 1.0 分 0/30 · 近12个月无订单（上年 12 万元）0/20 · 无逾期需求 10/10

━━ 节日与纪念日 ━━
· 国庆问候：团队 9 位客户待发送，已完成 1 位，9月30日（周三）前完成。

━━ 我的未来7天（1）━━
· 陈立的机械有限公司（${ids.own} · C 普通客户 · 成交客户）
  9月24日（周四）　手工：整理资料

━━ 资料 ━━
· 没有负责人的客户 2 位（公海）：打开名单并分配 ${link}
· 2027年放假安排尚未收录，请在通知发布后更新。

做完后请用「客户登记簿 ▸ 登记维护记录…」登记，相应的周期计划会自动完成并排好下一次。
提醒时间和开关在「团队成员」页（您：每天 8 点）。
仅限本人工作使用，请勿转发。
`);
  });

  it.each([CHEN, WANG, LI, ZHAO, OWNER])('the mail to %s agrees with itself, as text and as HTML', (who) => {
    for (const { subject, body, htmlBody = '' } of f.mailsTo(who)) {
      expect(figureProblems({ subject, text: body, html: htmlBody })).toEqual([]);
    }
  });

  it('names the customer at risk once, in the line that is overdue', () => {
    const { body = '' } = f.D(LI, DAY)[0] ?? {};
    const lines = body.split('\n').filter((line) => /^\d+\. .*温州立信/.test(line));
    expect(lines).toHaveLength(1);
    expect(f.sec(f.D(LI, DAY)[0], '逾期')).toContain('   另有风险预警：健康度 49，有流失风险，请主动联系（9月24日前）');
  });
});
