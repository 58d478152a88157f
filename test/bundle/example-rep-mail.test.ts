/** @fileoverview The example mail to a rep, its situations typed into the built register, compared letter by letter. */
import { figureProblems } from '../builders/mail-figures';
import { CHEN, F, WANG } from './fixture';
import { pasteRecords } from './paste-records';

const DAY = '2026-09-23';
const OTHERS = 40;

/** Everything of the example; nothing of the customers beside it falls due on the morning. */
function september() {
  const f = F('表单模板', '2026-09-16T09:00');
  const person = (contactName: string, contactTitle: string, phone: string, more = {}) => {
    return { contactName, contactTitle, phone, ...more };
  };
  const phone = '13800000001';
  const suzhou = f.customer('苏州恒锐精密机械有限公司', person('刘志强', '采购负责人', phone, { wechat: phone }));
  const ningbo = f.customer(
    '宁波远景包装材料有限公司',
    person('何敏', '总经理', '0574-88880002', { stage: '意向客户' }),
  );
  const hangzhou = f.customer('杭州云栖智能装备有限公司', person('沈涛', '技术负责人', '13800000003'));
  const wuxi = f.customer('无锡启明电子有限公司', person('周雯', '采购负责人', '0510-88880004'));
  const early = { stage: '潜在客户', toConfirm: '决策流程' };
  const changzhou = f.customer('常州佳禾食品有限公司', person('蒋晓', '总经理', '13800000005', early));
  const shanghai = f.customer('上海澜海物流有限公司');
  for (const id of [suzhou, hangzhou]) f.order(id, '2026-06-01', 600_000);
  for (const id of [wuxi, shanghai]) f.order(id, '2026-06-01', 200_000);
  f.ask('setGrade', [{ id: ningbo, grade: 'B', reason: '战略客户' }], CHEN);
  f.log(suzhou, '2026-08-14', '上门拜访');
  f.log(suzhou, '2026-09-09', '电话沟通', { plan: '9月中旬带新款主轴样品上门试机' });
  f.log(ningbo, '2026-09-11', '电话沟通', { nextDate: '2026-09-18', plan: '发第二版报价，含运费' });
  f.log(hangzhou, '2026-09-10', '上门拜访', { plan: '9月10日 上门拜访，对方要两套配置的对比' });
  f.log(wuxi, '2026-06-23', '电话沟通', { plan: '三季度盘点后再谈备件' });
  f.add('跟进计划', { customer: hangzhou, content: '提供定制化方案', dueOn: DAY, owner: '王芳', origin: '手工' });
  greetedToo(f);
  f.at('2026-09-21T15:30');
  f.log(shanghai, '2026-09-21', '上门拜访');
  f.at('2026-09-23T09:30');
  return { f, ids: [suzhou, ningbo, hangzhou, wuxi, changzhou, shanghai] as const };
}

/** Customers who are only greeted: they were called on the day they were entered. */
function greetedToo(f: ReturnType<typeof F>): void {
  const head = ['客户名称', '客户类型', '所属行业', '联系人姓名', '联系电话', '合作阶段', '负责人', '用途告知'];
  const rows = Array.from({ length: OTHERS }, (_, index) => {
    const name = `${'甲乙丙丁'[index % 4]}${'子丑寅卯辰巳午未申酉'[Math.floor(index / 4)]}仪器有限公司`;
    const phone = `0571-8770${String(index).padStart(4, '0')}`;
    return [name, '企业客户', '制造业-机械设备', '张建国', phone, '成交客户', '王芳', '已告知并同意'];
  });
  f.call('importCustomers', [{ rows: [head, ...rows] }], WANG);
  const ids = f.get('客户').filter(({ name }) => String(name).endsWith('仪器有限公司'));
  const calls = ids.map(({ id }) => {
    return { customer: String(id), date: '2026-09-16', method: '电话沟通', content: '沟通', owner: '王芳' };
  });
  pasteRecords(f, '维护记录', calls, WANG);
}

function expected(
  [suzhou, ningbo, hangzhou, wuxi, changzhou, shanghai]: readonly string[],
  link: string,
  over: string,
) {
  return `王芳，早上好！今天有 3 位客户要联系，2 位已逾期，1 项超时；国庆前还有 46 位客户待问候。

━━ 逾期（2）━━
1. 苏州恒锐精密机械有限公司（${suzhou} · A 高价值客户 · 成交客户）
   应于 9月14日（周一）联系，已逾期 9 天，9月17日已上报陈立
   原因：A类每月至少 1 次深度沟通（上门拜访或视频会议）。上次深度沟通 8月14日；9月9日的电话不算深度沟通
   上次说好：9月中旬带新款主轴样品上门试机
   联系人：刘志强（采购负责人）13800000001，微信同号
   打开：${link}

2. 宁波远景包装材料有限公司（${ningbo} · B 潜力客户 · 意向客户）
   应于 9月18日（周五）联系，已逾期 5 天
   原因：您约定的下次跟进日期（上次 9月11日 电话沟通）
   上次说好：发第二版报价，含运费
   联系人：何敏（总经理）0574-88880002
   打开：${link}

━━ 今天（3）━━
3. 杭州云栖智能装备有限公司（${hangzhou} · A 高价值客户 · 成交客户）
   任务：提供定制化方案（9月23日前）
   上次说好：9月10日 上门拜访，对方要两套配置的对比
   联系人：沈涛（技术负责人）13800000003
   打开：${link}

4. 无锡启明电子有限公司（${wuxi} · B 潜力客户 · 成交客户）
   原因：B类每季度至少 1 次，上次 6月23日 电话沟通
   上次说好：三季度盘点后再谈备件
   联系人：周雯（采购负责人）0510-88880004
   打开：${link}

5. 常州佳禾食品有限公司（${changzhou} · C 普通客户 · 潜在客户）
   原因：9月16日新建，7 天内首次联系；尚未联系过
   请确认：决策流程
   联系人：蒋晓（总经理）13800000005
   打开：${link}

━━ 超时（1）━━
· 上海澜海物流有限公司（${shanghai}）：9月21日（周一）上门拜访的沟通纪要应在 24 小时内发给客户
  （9月22日 15:30 前），已超时 ${over}。
  办法：客户登记簿 ▸ 跟进 ▸ 发送沟通纪要…，可复制到微信。

━━ 节日与纪念日（1）━━
· 国庆节（10月1日 周四，放假 10月1日–7日）：46 位客户待问候，请在 9月30日（周三）前完成，已完成 0 位。
  名单与祝福语：${link}

做完后请用「客户登记簿 ▸ 登记维护记录…」登记，相应的周期计划会自动完成并排好下一次。
提醒时间和开关在「团队成员」页（您：每天 8 点）。
含客户联系信息，仅限本人工作使用，请勿转发。
`;
}

describe('the example', () => {
  const { f, ids } = september();
  const [mail] = f.D(WANG, DAY);
  const link = /https:\S+/.exec(mail?.body ?? '')?.[0] ?? '';
  // The hourly run comes at a minute of its own.
  const minute = new Date(mail?.at ?? '').getUTCMinutes();
  const over = minute < 30 ? `16 小时 ${30 + minute} 分` : `17 小时${minute === 30 ? '' : ` ${minute - 30} 分`}`;

  it('is the mail of the morning, letter by letter', () => {
    expect(mail?.subject).toBe('【客户登记簿】9月23日（周三）今日 3 · 逾期 2 · 超时 1');
    expect(mail?.body).toBe(expected(ids, link, over));
  });

  it('lists what 我的待办 lists', () => {
    const due = f.ask('listDue', [{}]) as unknown as Record<
      'overdue' | 'today',
      readonly { readonly customer: string }[]
    >;
    const listed = [...due.overdue, ...due.today].map(({ customer }) => customer);
    const [suzhou, ningbo, hangzhou, wuxi, changzhou] = ids;
    expect([listed.slice(0, 2), new Set(listed.slice(2))]).toEqual([
      [suzhou, ningbo],
      new Set([hangzhou, wuxi, changzhou]),
    ]);
  });

  it('agrees with itself, as text and as HTML', () => {
    const parts = { subject: mail?.subject ?? '', text: mail?.body ?? '', html: mail?.htmlBody ?? '' };
    expect(figureProblems(parts)).toEqual([]);
  });
});
