/** @fileoverview What keeps customers from being forgotten or bothered, in the built bundle: renewals, revisits, chances, too much contact, hand-overs. */
import { CHEN, F, LI, OWNER, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

type Scene = ReturnType<typeof F>;

const open = (f: Scene, customer: string, origin: string) => f.get('跟进计划', { customer, origin, status: '待执行' });
const days = (f: Scene, customer: string, origin: string) =>
  f
    .get('跟进计划', { customer, origin })
    .map(({ dueOn }) => new Date(new Date(String(dueOn)).getTime() + 8 * 3_600_000).toISOString().slice(0, 10));

describe('renewals', () => {
  const f = F('表单模板', '2026-09-29T16:00');
  const id = f.customer('甲一机械有限公司');
  const contract = { product: '年度维保', contractNo: 'HT-1', renewalOn: '2026-11-30' };
  const order = f.order(id, '2025-11-30', 80_000, contract);
  const late = f.customer('甲二机械有限公司');
  const lapsed = f.order(late, '2025-10-10', 50_000, { product: '备件包', renewalOn: '2026-09-29' });

  it('are planned 60 and 30 days before, a visit preferred', () => {
    // 60 days before 11-30 is 10-01, in the holiday; the last working day before is 09-30.
    expect(days(f, id, '续约提醒')).toEqual(['2026-09-30']);
    expect(open(f, id, '续约提醒')).toMatchObject([{ method: '上门拜访' }]);
    expect([order, lapsed].map((one) => f.one('成交记录', { id: one }).renewal)).toEqual(['待续约', '待续约']);
    f.at('2026-09-30T09:30');
    expect(days(f, id, '续约提醒')).toEqual(['2026-09-30', '2026-10-30']);
  });

  it('stand in the mail of their day', () => {
    expect(f.sec(f.D(WANG, '2026-09-30')[0], '今天').join('\n')).toContain('年度维保将于 2026年11月30日到期，商谈续约');
  });

  it('are over once the contract is renewed; past the day the order says that it was not', () => {
    const renewed = f.order(id, '2026-09-30', 80_000, { ...contract, renewalOn: '2027-11-30' });
    expect(open(f, id, '续约提醒')).toEqual([]);
    const states = [order, renewed, lapsed].map((one) => f.one('成交记录', { id: one }).renewal);
    expect(states).toEqual(['已续约', '待续约', '到期未续约']);
  });
});

describe('needs', () => {
  const f = F('表单模板', '2026-09-16T09:00');
  const id = f.customer('甲一机械有限公司');
  const need = f.need(id, { description: '主轴异响', type: '问题反馈' });

  it('solved: the customer is asked three working days later', () => {
    f.upd('需求与反馈', { id: need }, { status: '已解决' });
    // 09-20 is a make-up Sunday.
    expect(days(f, id, '解决回访')).toEqual(['2026-09-20']);
    expect(open(f, id, '解决回访')).toMatchObject([{ content: '回访“主轴异响”的解决效果，请客户评分' }]);
  });

  it('closed without a score: it is asked for', () => {
    f.upd('需求与反馈', { id: need }, { status: '已关闭' });
    expect(f.one('需求与反馈', { id: need }).problems).toBe('satisfaction');
    f.upd('需求与反馈', { id: need }, { result: '客户未评分' });
    expect(f.one('需求与反馈', { id: need }).problems).toBe('satisfaction');
    f.upd('需求与反馈', { id: need }, { result: '客户未评分：已更换联系人' });
    expect(f.one('需求与反馈', { id: need })).toMatchObject({ problems: '', status: '已关闭' });
    expect(open(f, id, '解决回访')).toEqual([]);
  });

  it('past its own deadline: it stands there in red while it is open', () => {
    const late = f.need(id, { description: '备件缺货', dueAt: '2026-09-15 12:00' });
    const coming = f.need(id, { description: '询价', dueAt: '2026-12-15 12:00' });
    const at = (need: string) => cellOf(keysOf(f.host, '需求与反馈'), 'dueAt', f.one('需求与反馈', { id: need }).row);
    const colour = (need: string) => f.host.sheet('需求与反馈').conditionalFormat(at(need))?.background ?? null;
    expect([colour(late), colour(coming)]).toEqual(['#f4c7c3', null]);
    f.upd('需求与反馈', { id: late }, { status: '未转化' });
    expect(colour(late)).toBeNull();
    f.upd('需求与反馈', { id: coming }, { status: '未转化' });
  });

  it('closed with less than 3: it is open again, and the log says why', () => {
    f.upd('需求与反馈', { id: need }, { satisfaction: 2 });
    expect(f.one('需求与反馈', { id: need }).status).toBe('处理中');
    const entries = f.changes({ record: need, field: '状态', after: '处理中' });
    expect(entries.map(({ reason }) => reason)).toEqual(['满意度低于 3 分，重新处理']);
  });

  it('solved again: asked again', () => {
    f.upd('需求与反馈', { id: need }, { satisfaction: '' });
    f.upd('需求与反馈', { id: need }, { status: '已解决' });
    expect(open(f, id, '解决回访')).toHaveLength(1);
  });
});

describe('chances, and contact the customer does not wish', () => {
  const f = F('沟通标准', '2026-09-16T09:00');
  const id = f.customer('甲一机械有限公司');
  f.order(id, '2026-06-01', 60_000);
  f.order(id, '2026-08-01', 60_000);
  f.at('2026-09-17T09:30');

  it('proposes an upgrade after two orders in six months, in owner’s and manager’s plans', () => {
    expect(open(f, id, '升级机会')).toMatchObject([{ content: '升级机会：6个月内成交 2 次', owner: '王芳' }]);
    f.at('2026-09-18T09:30');
    const told = (who: string) =>
      ['2026-09-16', '2026-09-17', '2026-09-18']
        .flatMap((day) => f.sec(f.D(who, day)[0], '等级与风险'))
        .filter((line) => line.includes('升级机会'));
    expect(told(WANG)).toEqual(['· 升级机会：甲一机械有限公司：6个月内成交 2 次']);
    expect(told(CHEN)).toEqual(['· 升级机会：甲一机械有限公司（王芳）：6个月内成交 2 次']);
    expect(open(f, id, '升级机会')).toHaveLength(1);
  });

  it('warns at the cell where the policy is more than the customer wishes', () => {
    f.upd('客户', { id }, { preferredFrequency: '有需求时' });
    const { row } = f.one('客户', { id });
    expect(f.problems(id)).toEqual([]);
    expect(f.noteAt('客户', 'preferredFrequency', row)).toContain('客户期望有需求时，计划为每');
    f.upd('客户', { id }, { preferredFrequency: '每周' });
    expect(f.noteAt('客户', 'preferredFrequency', row)).toBe('');
  });

  it('says at the cell that an agreed day is a day off, and leaves it', () => {
    const contact = f.log(id, '2026-09-18', '电话沟通', { nextDate: '2026-10-03' });
    const { row, nextDate } = f.one('维护记录', { id: contact });
    expect(f.noteAt('维护记录', 'nextDate', row)).toContain('2026-10-03是国庆节（休息日），日期按您的约定保留。');
    expect(new Date(String(nextDate)).toISOString()).toBe('2026-10-02T16:00:00.000Z');
  });

  it('tells the manager once when two members contacted a customer on one day', () => {
    f.log(id, '2026-09-21', '电话沟通', { owner: '李强' }, { user: LI });
    f.at('2026-09-21T10:00');
    f.log(id, '2026-09-21', '微信沟通');
    f.log(id, '2026-09-21', '电话沟通', { owner: '李强' }, { user: LI });
    f.at('2026-09-23T09:30');
    const told = ['2026-09-21', '2026-09-22', '2026-09-23'].map((day) => f.sec(f.D(CHEN, day)[0], '资料').join('\n'));
    expect(told.map((text) => text.includes('9月21日李强、王芳同一天联系了甲一机械有限公司'))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a member who leaves', () => {
  const f = F('表单模板', '2026-09-16T09:00');
  const ids = ['甲一', '甲二', '甲三'].map((name) => f.customer(`${name}机械有限公司`, { owner: '李强' }));
  f.log(ids[0] ?? '', '2026-09-16', '电话沟通', { nextDate: '2026-09-18', owner: '李强' });
  f.need(ids[1] ?? '', { owner: '李强' });
  f.upd('团队成员', { email: LI }, { active: false }, { user: OWNER });
  f.at('2026-09-18T09:30');

  it('gets no mail; what is due and whose customers wait stands with the manager', () => {
    expect(f.D(LI, '2026-09-18')).toEqual([]);
    const lines = f.sec(f.D(CHEN, '2026-09-18')[0], '无人负责');
    expect(lines[0]).toContain('甲一机械有限公司');
    expect(lines.join('\n')).toContain('· 李强：名下 3 位客户待转交（客户登记簿 ▸ 跟进 ▸ 批量转交…）');
  });

  it('hands customers, open plans and needs over by the page, logged with the reason', () => {
    f.host.menu('跟进 ▸ 批量转交', { user: CHEN });
    const page = f.host.dialogs[f.host.dialogs.length - 1];
    expect(page?.run('transferCustomers', { from: '李强', to: '王芳', reason: '李强离职' })).toMatchObject({
      customers: 3,
    });
    expect(f.get('客户').map(({ owner }) => owner)).toEqual(['王芳', '王芳', '王芳']);
    expect(f.get('跟进计划', { status: '待执行' }).filter(({ owner }) => owner === '李强')).toEqual([]);
    expect(f.one('需求与反馈', { customer: ids[1] ?? '' }).owner).toBe('王芳');
    const logged = f
      .changes({ field: '负责人', after: '王芳', reason: '李强离职' })
      .filter(({ table }) => table === '客户');
    expect(logged).toHaveLength(3);
    f.at('2026-09-21T09:30');
    expect(f.sec(f.D(CHEN, '2026-09-21')[0], '无人负责')).toEqual([]);
    expect(f.sec(f.D(WANG, '2026-09-21')[0], '逾期').join('\n')).toContain('甲一机械有限公司');
  });

  it('can be undone as a whole by the page', () => {
    f.host.menu('跟进 ▸ 批量转交', { user: CHEN });
    const page = f.host.dialogs[f.host.dialogs.length - 1];
    const moved = page?.run('transferCustomers', { from: '王芳', to: '周敏', reason: '分工' }) as { id: string };
    expect(f.get('客户').map(({ owner }) => owner)).toEqual(['周敏', '周敏', '周敏']);
    expect(page?.run('undoTransfer', { id: moved.id })).toMatchObject({ ok: true, customers: 3, kept: [] });
    expect(f.get('客户').map(({ owner }) => owner)).toEqual(['王芳', '王芳', '王芳']);
    expect(f.get('跟进计划', { status: '待执行' }).filter(({ owner }) => owner !== '王芳')).toEqual([]);
    expect(f.one('需求与反馈', { customer: ids[1] ?? '' }).owner).toBe('王芳');
    expect(f.call('verifyLog')).toMatchObject({ intact: true });
    expect(page?.run('undoTransfer', { id: moved.id })).toMatchObject({ ok: false });
  });

  it('is not for a rep to decide', () => {
    expect(f.ask('transferCustomers', [{ from: '王芳', to: '周敏', reason: '分工' }], WANG).ok).toBe(false);
  });

  it('lets no run fail', () => {
    expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

describe('escalation', () => {
  const f = F('表单模板', '2026-09-04T09:00');
  const a = f.customer('甲一机械有限公司');
  f.order(a, '2026-06-01', 600_000);
  f.log(a, '2026-08-03', '上门拜访', { '?minutesVia': '无需发送' });
  f.log(a, '2026-03-03', '电话沟通', { kind: '价值传递' });
  f.at('2026-09-09T09:30');
  const told = f
    .mailsTo(CHEN)
    .map((mail) => [mail.at, f.sec(mail, '今天新上报').filter((line) => line.startsWith('· '))] as const)
    .filter(([, lines]) => lines.length > 0);

  it('is told to the manager once, after the policy’s working days; a row without days never', () => {
    // The visit was due on Thursday 09-03; sending reports on the same day never escalates.
    expect(
      told.map(([at, lines]) => [
        new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(0, 10),
        lines.length,
      ]),
    ).toEqual([['2026-09-08', 1]]);
    expect(f.sec(f.D(WANG, '2026-09-09')[0], '逾期').filter((line) => /^\d/.test(line))).toHaveLength(2);
  });
});
