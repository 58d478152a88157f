/** @fileoverview The manager's mail of the example: sums, escalations, decisions, grades and risks. */
import type { DigestDay, Late, Notice } from '../../../src/domain/digest/day';
import type { FollowUp } from '../../../src/domain/register-records';
import { changeRequests } from '../../../src/schema/tables/change-requests';
import { aDigestDay, MANAGER, mailFor, someone } from '../../builders/a-digest-day';
import { figureProblems } from '../../builders/mail-figures';
import { aFollowUp, anInteraction, recordOf } from '../../builders/register-records';

const TODAY = '2026-09-23';

let number = 0;
const plans = (owner: string, count: number, dueOn: string, values: Partial<FollowUp> = {}): FollowUp[] =>
  Array.from({ length: count }, () => {
    number += 1;
    return aFollowUp({ id: `F${String(number).padStart(6, '0')}`, customer: '', owner, dueOn, ...values });
  });

const done = { status: '已完成', doneOn: '2026-09-08' };
const skipped = { status: '已取消' };
const hefei = aFollowUp({ id: 'F900001', customer: '202603027', owner: '李强', dueOn: '2026-09-17' });
const suzhou = aFollowUp({ id: 'F900002', customer: '202603014', owner: '王芳', dueOn: '2026-09-14' });

const notice = (
  kind: Notice['kind'],
  record: string,
  customer: string,
  owner: string,
  parts: Partial<Notice>,
): Notice => {
  return { kind, record, customer, owner, ownerToldOn: '', managerToldOn: TODAY, detail: {}, ...parts };
};

const minutes: Late = {
  limit: 'minutes',
  customer: '202602011',
  owner: '王芳',
  record: 'I000009',
  on: '2026-09-21',
  method: '上门拜访',
  what: '',
  hours: 24,
  deadline: { day: '2026-09-22', minutes: 15 * 60 + 30 },
  overMinutes: 16 * 60 + 30,
};

const wishes = (owner: string, open: number, ended: number): FollowUp[] => [
  ...plans(owner, open, '2026-09-30', { origin: '节日问候', cause: 'festival:国庆:2026' }),
  ...plans(owner, ended, '2026-09-30', { origin: '节日问候', cause: 'festival:国庆:2026', ...done }),
];

function exampleDay(): DigestDay {
  const customers = [
    { id: '202603014', name: '苏州恒锐精密机械有限公司', grade: 'A', stage: '成交客户', owner: '王芳', health: 80 },
    { id: '202603027', name: '合肥中科仪表有限公司', grade: 'B', stage: '成交客户', owner: '李强', health: 70 },
    { id: '202602011', name: '上海澜海物流有限公司', grade: 'B', owner: '王芳', health: 80 },
    { id: '202601005', name: '嘉兴宏达纺织有限公司', grade: 'B', stage: '成交客户', owner: '赵敏', health: 80 },
    { id: '202601006', name: '绍兴锦程贸易有限公司', grade: 'B', owner: '李强', health: 80 },
    { id: '202601007', name: '温州立信阀门有限公司', grade: 'C', owner: '李强', health: 49 },
    { id: '202601008', name: '南京博远软件有限公司', grade: 'C', owner: '王芳', health: 80 },
    { id: '202601009', name: '无主一有限公司', owner: '' },
    { id: '202601010', name: '无主二有限公司', owner: '' },
    { id: '202601011', name: '无策一有限公司', owner: '李强', health: 60 },
    { id: '202601012', name: '无策二有限公司', owner: '李强', health: 60 },
  ];
  const followUps = [
    suzhou,
    hefei,
    ...plans('王芳', 1, '2026-09-18'),
    ...plans('李强', 2, '2026-09-21'),
    ...plans('赵敏', 2, '2026-09-22'),
    ...plans('王芳', 3, TODAY),
    ...plans('李强', 2, TODAY),
    ...plans('赵敏', 4, TODAY),
    ...plans('李强', 5, '2026-09-24'),
    ...plans('赵敏', 3, '2026-09-28'),
    ...plans('陈立', 1, '2026-09-24'),
    ...plans('王芳', 15, '2026-09-08', done),
    ...plans('李强', 10, '2026-09-08', done),
    ...plans('赵敏', 14, '2026-09-08', done),
    ...plans('陈立', 2, '2026-09-08', done),
    ...plans('王芳', 1, '2026-09-08', skipped),
    ...plans('李强', 1, '2026-09-08', skipped),
    ...wishes('王芳', 46, 0),
    ...wishes('李强', 106, 11),
  ];
  return aDigestDay({
    today: TODAY,
    members: [someone('王芳'), someone('李强'), someone('赵敏'), MANAGER],
    customers,
    followUps,
    interactions: [
      anInteraction({ customer: '202603027', date: '2026-06-17', method: '电话沟通', plan: '三季度报价后再约' }),
    ],
    unplanned: new Set(['202601011', '202601012']),
    late: [minutes],
    notices: [
      notice('escalation', 'F900001', '202603027', '李强', { detail: { manager: '陈立' } }),
      notice('escalation', 'F900002', '202603014', '王芳', { managerToldOn: '2026-09-17' }),
      notice('late', 'minutes:I000009', '202602011', '王芳', {}),
      notice('grade', '202601006', '202601006', '李强', {
        detail: { before: 'A', after: 'B', why: '近12个月合作金额由 52 万元降到 38 万元' },
      }),
      notice('risk', '202601007', '202601007', '李强', {
        detail: {
          health: '49',
          why: '逾期 1 天 39/40 · 最近满意度 1.0 分 0/30 · 近12个月无订单（上年 12 万元）0/20 · 无逾期需求 10/10',
        },
      }),
    ],
    changeRequests: [
      recordOf(changeRequests, {
        id: 'R000001',
        customer: '202601008',
        field: '联系人',
        oldValue: '韩磊',
        newValue: '吴倩',
        reason: '原负责人离职',
        requester: '王芳',
        requestedAt: '2026-09-22T02:20:00.000Z',
        status: '待核实',
      }),
    ],
    stageProposals: [{ customer: '202601005', to: '长期合作客户', why: '2025、2026 两年都有订单' }],
    news: {
      yearsWithoutHolidays: [2027],
      failed: [],
      unknown: [],
      waiting: 0,
      jobs: [],
      highest: '',
      chain: '',
    },
  });
}

describe('the mail to a manager', () => {
  const { subject, text, html } = mailFor('陈立', exampleDay());

  it('has the figures of the team in its subject and greeting', () => {
    expect(subject).toBe('【客户登记簿】9月23日（周三）团队：逾期 7 · 今日 9 · 超时 1 · 待我处理 2');
    expect(text.split('\n')[0]).toBe(
      '陈立，早上好！团队今天 9 项待跟进，7 项逾期；今天新上报 1 位客户，2 件事等您处理。',
    );
  });

  it('has a table that adds up', () => {
    const from = text.indexOf('━━ 团队 ━━');
    const rows = text
      .slice(from)
      .split('\n')
      .slice(1, 7)
      .map((line) => line.trim().split(/\s{2,}/));
    expect(rows).toEqual([
      ['成员', '逾期', '今日', '未来7天', '超时', '无计划', '风险客户', '本月完成率'],
      ['王芳', '2', '3', '0', '1', '0', '0', '83%（15/18）'],
      ['李强', '3', '2', '5', '0', '2', '1', '71%（10/14）'],
      ['赵敏', '2', '4', '3', '0', '0', '0', '88%（14/16）'],
      ['陈立', '0', '0', '1', '0', '0', '0', '100%（2/2）'],
      ['合计', '7', '9', '9', '1', '2', '1', '82%（41/50）'],
    ]);
  });

  it.each([
    '━━ 今天新上报（1）━━',
    '· 李强：合肥中科仪表有限公司（202603027 · B 潜力客户）应于 9月17日（周四）联系，逾期 6 天（5 个工作日）。',
    '上次 6月17日 电话沟通，说好“三季度报价后再约”。',
    '此前已上报仍未处理 1 位：苏州恒锐精密机械有限公司（A，王芳，9月17日上报）。',
    '━━ 超时（新 1）━━',
    '━━ 待我处理（2）━━',
    '· 信息更新申请 1：南京博远软件有限公司，联系人由“韩磊”变更为“吴倩”，因原负责人离职（王芳，昨天 10:20 提出，请在 9月24日 10:20 前决定）',
    '· 阶段建议 1：嘉兴宏达纺织有限公司 成交客户 → 长期合作客户，2025、2026 两年都有订单（赵敏）',
    '━━ 等级与风险（2）━━',
    '· 等级：绍兴锦程贸易有限公司 A → B，近12个月合作金额由 52 万元降到 38 万元（李强）',
    '· 风险：温州立信阀门有限公司 健康度 49（李强）：逾期 1 天 39/40 · 最近满意度 1.0 分 0/30 · 近12个月无订单（上年 12 万元）0/20 · 无逾期需求 10/10',
    '· 国庆问候：团队 152 位客户待发送，已完成 11 位，9月30日（周三）前完成。',
    '· 没有负责人的客户 2 位（公海）：打开名单并分配',
    '· 2027年放假安排尚未收录，请在通知发布后更新。',
  ])('says: %s', (line) => {
    expect(text).toContain(line);
  });

  it('agrees with itself, as text and as HTML', () => {
    expect(figureProblems({ subject, text, html })).toEqual([]);
  });
});

describe('what was reported before', () => {
  const reported = (customers: number, plansEach: number) => {
    const ids = Array.from({ length: customers }, (_, index) => `20260200${index + 1}`);
    const rows = ids.flatMap((id) =>
      plans('王芳', plansEach, '2026-09-14').map((row, at) => ({ ...row, id: `F${id}${at}`, customer: id })),
    );
    const day = aDigestDay({
      today: TODAY,
      members: [someone('王芳'), MANAGER],
      customers: ids.map((id) => ({ id, name: `客户${id}`, owner: '王芳' })),
      followUps: rows,
      notices: rows.map((row) => notice('escalation', row.id, row.customer, '王芳', { managerToldOn: '2026-09-17' })),
    });
    return /此前已上报.*/.exec(mailFor('陈立', day).text)?.[0] ?? '';
  };

  it('counts a customer with two plans once', () => {
    expect(reported(2, 2)).toMatch(/^此前已上报仍未处理 2 位：客户202602001（[^）]*）、客户202602002（[^）]*）。$/);
  });

  it('names the first and counts the rest', () => {
    const said = reported(8, 1);
    expect(said).toMatch(/^此前已上报仍未处理 8 位：.*）等。$/);
    expect(said.split('上报）')).toHaveLength(6);
  });
});
