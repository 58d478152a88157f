/** @fileoverview The rep's mail of the example, its limits, its languages, and that nothing in it can do harm. */
import type { Due } from '../../../src/domain/cadence/due';
import { checkFigures } from '../../../src/domain/digest/check-figures';
import type { DigestDay, Late } from '../../../src/domain/digest/day';
import type { FollowUp } from '../../../src/domain/register-records';
import type { Language } from '../../../src/schema/language';
import { aDigestDay, type DayParts, mailFor } from '../../builders/a-digest-day';
import { aFollowUp, anInteraction } from '../../builders/register-records';
import { foreignCharacters } from '../../builders/words';

const TODAY = '2026-09-23';
const LINK = 'https://docs.google.com/spreadsheets/d/abc/edit#gid=7';

const policyDue = (cause: string, params: object): Due =>
  ({ cause, dueOn: TODAY, reason: { key: 'policy', params } }) as unknown as Due;

const regular = { stage: '', times: 1, kind: '常规沟通', methods: [], deep: false, visitOnly: false, level: '' };

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

const dues: Readonly<Record<string, readonly Due[]>> = {
  '202603014': [
    policyDue('policy:G000001', {
      ...regular,
      grade: 'A',
      period: '月',
      methods: ['上门拜访', '客户来访', '视频会议'],
      deep: true,
      last: { on: '2026-08-14', method: '上门拜访' },
      notCounted: [{ on: '2026-09-09', method: '电话沟通' }],
    }),
  ],
  '202605008': [
    {
      cause: 'agreed:I000002',
      dueOn: '2026-09-18',
      reason: { key: 'agreed', params: { contact: { on: '2026-09-11', method: '电话沟通' }, dayOff: undefined } },
    },
  ],
  '202604002': [
    policyDue('policy:G000002', {
      ...regular,
      grade: 'B',
      period: '季度',
      last: { on: '2026-06-23', method: '电话沟通' },
      notCounted: [],
    }),
  ],
  '202609016': [
    {
      cause: 'policy:G000003',
      dueOn: TODAY,
      reason: { key: 'firstContact', params: { createdOn: '2026-09-16', days: 7 } },
    },
  ],
};

const plan = (id: string, customer: string, dueOn: string, cause: string, values: Partial<FollowUp> = {}): FollowUp =>
  aFollowUp({ id, customer, dueOn, cause, origin: '周期维护', ...values });

function exampleParts(): DayParts {
  const client = (
    id: string,
    name: string,
    grade: string,
    stage: string,
    contactName: string,
    title: string,
    phone: string,
  ) => ({
    id,
    name,
    grade,
    stage,
    contactName,
    contactTitle: title,
    phone,
    owner: '王芳',
  });
  const wishes = Array.from({ length: 46 }, (_, index) =>
    aFollowUp({ id: `W${index}`, customer: '', dueOn: '2026-09-30', origin: '节日问候', cause: 'festival:国庆:2026' }),
  );
  const wechat = '13800000001';
  return {
    customers: [
      {
        ...client('202603014', '苏州恒锐精密机械有限公司', 'A', '成交客户', '刘志强', '采购负责人', wechat),
        wechat,
      },
      client('202605008', '宁波远景包装材料有限公司', 'B', '意向客户', '何敏', '总经理', '0574-88880002'),
      client('202601021', '杭州云栖智能装备有限公司', 'A', '成交客户', '沈涛', '技术负责人', '13800000003'),
      client('202604002', '无锡启明电子有限公司', 'B', '成交客户', '周雯', '采购负责人', '0510-88880004'),
      {
        ...client('202609016', '常州佳禾食品有限公司', 'C', '潜在客户', '蒋晓', '总经理', '13800000005'),
        toConfirm: ['决策流程'],
      },
      { id: '202602011', name: '上海澜海物流有限公司', owner: '王芳' },
    ],
    followUps: [
      plan('F000001', '202603014', '2026-09-14', 'policy:G000001'),
      plan('F000002', '202605008', '2026-09-18', 'agreed:I000002', { origin: '约定跟进' }),
      plan('F000003', '202601021', TODAY, '', { origin: '手工', content: '提供定制化方案' }),
      plan('F000004', '202604002', TODAY, 'policy:G000002'),
      plan('F000005', '202609016', TODAY, 'policy:G000003'),
      ...wishes,
    ],
    interactions: [
      anInteraction({ customer: '202603014', date: '2026-09-09', plan: '9月中旬带新款主轴样品上门试机' }),
      anInteraction({ customer: '202605008', date: '2026-09-11', plan: '发第二版报价，含运费' }),
      anInteraction({ customer: '202601021', date: '2026-09-10', plan: '9月10日 上门拜访，对方要两套配置的对比' }),
      anInteraction({ customer: '202604002', date: '2026-06-23', plan: '三季度盘点后再谈备件' }),
    ],
    dues,
    late: [minutes],
    notices: [
      {
        kind: 'escalation',
        record: 'F000001',
        customer: '202603014',
        owner: '王芳',
        ownerToldOn: '',
        managerToldOn: '2026-09-17',
        detail: { manager: '陈立' },
      },
    ],
  };
}

const EXPECTED = `王芳，早上好！今天有 3 位客户要联系，2 位已逾期，1 项超时；国庆前还有 46 位客户待问候。

━━ 逾期（2）━━
1. 苏州恒锐精密机械有限公司（202603014 · A 高价值客户 · 成交客户）
   应于 9月14日（周一）联系，已逾期 9 天，9月17日已上报陈立
   原因：A类每月至少 1 次深度沟通（上门拜访或视频会议）。上次深度沟通 8月14日；9月9日的电话不算深度沟通
   上次说好：9月中旬带新款主轴样品上门试机
   联系人：刘志强（采购负责人）13800000001，微信同号
   打开：${LINK}

2. 宁波远景包装材料有限公司（202605008 · B 潜力客户 · 意向客户）
   应于 9月18日（周五）联系，已逾期 5 天
   原因：您约定的下次跟进日期（上次 9月11日 电话沟通）
   上次说好：发第二版报价，含运费
   联系人：何敏（总经理）0574-88880002
   打开：${LINK}

━━ 今天（3）━━
3. 杭州云栖智能装备有限公司（202601021 · A 高价值客户 · 成交客户）
   任务：提供定制化方案（9月23日前）
   上次说好：9月10日 上门拜访，对方要两套配置的对比
   联系人：沈涛（技术负责人）13800000003
   打开：${LINK}

4. 无锡启明电子有限公司（202604002 · B 潜力客户 · 成交客户）
   原因：B类每季度至少 1 次，上次 6月23日 电话沟通
   上次说好：三季度盘点后再谈备件
   联系人：周雯（采购负责人）0510-88880004
   打开：${LINK}

5. 常州佳禾食品有限公司（202609016 · C 普通客户 · 潜在客户）
   原因：9月16日新建，7 天内首次联系；尚未联系过
   请确认：决策流程
   联系人：蒋晓（总经理）13800000005
   打开：${LINK}

━━ 超时（1）━━
· 上海澜海物流有限公司（202602011）：9月21日（周一）上门拜访的沟通纪要应在 24 小时内发给客户
  （9月22日 15:30 前），已超时 16 小时 30 分。
  办法：客户登记簿 ▸ 跟进 ▸ 发送沟通纪要…，可复制到微信。

━━ 节日与纪念日（1）━━
· 国庆节（10月1日 周四，放假 10月1日–7日）：46 位客户待问候，请在 9月30日（周三）前完成，已完成 0 位。
  名单与祝福语：${LINK}

做完后请用「客户登记簿 ▸ 登记维护记录…」登记，相应的周期计划会自动完成并排好下一次。
提醒时间和开关在「团队成员」页（您：每天 8 点）。
含客户联系信息，仅限本人工作使用，请勿转发。
`;

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('the mail to a rep', () => {
  const mail = mailFor('王芳', aDigestDay(exampleParts()));

  it('is the example, letter by letter', () => {
    expect(mail.subject).toBe('【客户登记簿】9月23日（周三）今日 3 · 逾期 2 · 超时 1');
    expect(mail.text).toBe(EXPECTED);
  });

  it('has figures that agree', () => {
    expect(checkFigures(mail.digest)).toEqual([]);
  });

  it('calls by a link, and only numbers', () => {
    expect(mail.html.match(/href="tel:[^"]*"/g)).toEqual([
      'href="tel:13800000001"',
      'href="tel:057488880002"',
      'href="tel:13800000003"',
      'href="tel:051088880004"',
      'href="tel:13800000005"',
    ]);
  });
});

describe('in other languages', () => {
  const quoted = ['王芳', '陈立', '苏州恒锐精密机械有限公司', '宁波远景包装材料有限公司', '杭州云栖智能装备有限公司'];
  const typed = [
    ...quoted,
    '无锡启明电子有限公司',
    '常州佳禾食品有限公司',
    '上海澜海物流有限公司',
    ...[
      '高价值客户',
      '潜力客户',
      '普通客户',
      '成交客户',
      '意向客户',
      '潜在客户',
      '刘志强',
      '何敏',
      '沈涛',
      '周雯',
      '蒋晓',
    ],
    ...['采购负责人', '总经理', '技术负责人', '电话沟通', '上门拜访', '视频会议', '季度', '决策流程', '提供定制化方案'],
    ...['9月中旬带新款主轴样品上门试机', '发第二版报价，含运费', '对方要两套配置的对比', '三季度盘点后再谈备件'],
    ...['9月10日 上门拜访，对方要两套配置的对比', '国庆', '团队成员'],
  ];

  it.each<[Language, string]>([
    ['zh-TW', '【客戶登記簿】9月23日（週三）今日 3 · 逾期 2 · 逾時 1'],
    ['en', '[Customer Register] Wed 23 Sep: 3 due · 2 overdue · 1 late'],
  ])('%s has its own words for everything but what was typed', (language, subject) => {
    const mail = mailFor('王芳', aDigestDay({ ...exampleParts(), language }));
    expect(mail.subject).toBe(subject);
    expect(checkFigures(mail.digest)).toEqual([]);
    expect(foreignCharacters(mail.text, language, typed)).toEqual([]);
  });
});

describe('limits', () => {
  const many = (count: number): DigestDay => {
    const customers = Array.from({ length: count }, (_, index) => ({
      id: `2026${index}`,
      name: `第${index}机械`,
      owner: '王芳',
    }));
    const followUps = customers.map(({ id }, index) => plan(`F${index}`, id, '2026-09-22', ''));
    return aDigestDay({ customers, followUps });
  };

  it('shows twenty lines a section and counts the others', () => {
    const { text, digest } = mailFor('王芳', many(32));
    expect(text.match(/^\d+\. /gm)).toHaveLength(20);
    expect(text).toContain('另有 12 条，打开我的待办');
    expect(checkFigures(digest)).toEqual([]);
  });

  it('stays below the size at which Gmail cuts', () => {
    expect(Buffer.byteLength(mailFor('王芳', many(500)).html)).toBeLessThan(102 * 1024);
  });
});

describe('what people typed', () => {
  const hostile = '<img src=x onerror=1>"\'&=HYPERLINK("http://x")';
  const day = aDigestDay({
    customers: [
      { id: '202601001', name: hostile, contactName: hostile, phone: hostile, wechat: hostile, owner: '王芳' },
    ],
    followUps: [plan('F000001', '202601001', TODAY, '', { origin: '手工', content: hostile })],
    interactions: [anInteraction({ customer: '202601001', date: '2026-09-01', plan: hostile })],
  });

  it('is shown as text and never becomes a tag or an attribute', () => {
    const { html, text } = mailFor('王芳', day);
    expect(html).not.toContain('<img');
    expect(html.match(/<[a-z]+[^>]*\son\w+=/gi)).toBeNull();
    expect(plain(html)).toContain(hostile);
    expect(text).toContain(hostile);
  });
});

describe('an empty day', () => {
  it.each(['王芳', '陈立'])('says so to %s', (name) => {
    expect(mailFor(name, aDigestDay({})).empty).toBe(true);
  });
});
