/** @fileoverview What people do with plans and customers beside logging: postpone, decide, hand over, grade, greet, send minutes. */
import { decideFollowUps } from '../../src/application/follow-ups/decide-follow-ups';
import { postponeFollowUp } from '../../src/application/follow-ups/postpone-follow-up';
import { regrade } from '../../src/application/follow-ups/regrade';
import { setGrade } from '../../src/application/follow-ups/set-grade';
import { transferCustomers } from '../../src/application/follow-ups/transfer-customers';
import { undoTransfer } from '../../src/application/follow-ups/undo-transfer';
import { finishGreetings } from '../../src/application/letters/finish-greetings';
import { sendMinutes } from '../../src/application/letters/send-minutes';
import { previewMyDigest } from '../../src/application/mail/preview-my-digest';
import { resendMail } from '../../src/application/mail/resend-mail';
import type { World } from '../../src/application/ports';
import { changes } from '../../src/schema/tables/changes';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { interactions } from '../../src/schema/tables/interactions';
import { needs } from '../../src/schema/tables/needs';
import { outbox } from '../../src/schema/tables/outbox';
import { templates } from '../../src/schema/tables/templates';
import { aConfig } from '../builders/a-config';
import { aRegister, section } from '../builders/a-register';

const as = (email: string): Partial<World> => ({ caller: { email, effective: email, byTrigger: false } });
const WANG = as('wang@example.com');
const LI = as('li@example.com');
const CHEN = as('chen@example.com');
const ADMIN = as('owner@example.com');

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'not refused';
}

function aDay(preset?: string) {
  const register = aRegister({
    now: '2026-09-16T09:00:00+08:00',
    config: aConfig({ ...(preset ? { preset } : {}), settings: { companyName: '恒达' } }),
  });
  const id = register.customer('甲一机械有限公司', { email: 'zhang@example.com', contactTitle: '总经理' });
  const open = () => register.rows(followUps).filter(({ customer, status }) => customer === id && status === '待执行');
  return { register, id, open };
}

describe('postponing', () => {
  it('moves the plan, keeps the first day and the reason, and the customer’s next date', () => {
    const { register, id, open } = aDay();
    const plan = open()[0];
    const done = postponeFollowUp({ id: String(plan?.id), to: '2026-09-29', reason: '客户出差' }, register.world(WANG));
    expect(done.next).toBe('2026-09-29');
    expect(register.find(followUps, String(plan?.id))).toMatchObject({
      dueOn: '2026-09-29',
      postponedFrom: '2026-09-23',
      postponeReason: '客户出差',
    });
    expect(register.next(id)).toBe('2026-09-29');
  });

  it.each([
    ['without a reason', { to: '2026-09-29', reason: '' }, WANG, '请填写原因'],
    ['to no day', { to: '下周', reason: '忙' }, WANG, '不是日期'],
    ['to an earlier day', { to: '2026-09-20', reason: '忙' }, WANG, '应晚于'],
    ['by somebody else', { to: '2026-09-29', reason: '忙' }, LI, '由王芳负责'],
  ])('is refused %s', (_why, input, who, message) => {
    const { register, open } = aDay();
    const asked = { id: String(open()[0]?.id), ...input };
    expect(refused(() => postponeFollowUp(asked, register.world(who)))).toContain(message);
  });
});

describe('approving', () => {
  it('stops a plan that is sent back and tells its owner', () => {
    const { register, open } = aDay('CRM工具集');
    const plan = open().find(({ approval }) => approval === '待审批');
    const input = { ids: [String(plan?.id)], verdict: '已退回', reason: '先核对需求' };
    expect(decideFollowUps(input, register.world(CHEN)).decided).toBe(1);
    expect(register.find(followUps, String(plan?.id))).toMatchObject({
      approval: '已退回',
      approver: '陈立',
      approvalNote: '先核对需求',
    });
    register.at('2026-09-17T09:30:00+08:00');
    const text = register.to('wang@example.com', '2026-09-17')[0]?.text ?? '';
    expect(section(text, '待我处理').join('\n')).toContain('先核对需求');
  });

  it('wants a reason for sending back, and a verdict there is', () => {
    const { register, open } = aDay('CRM工具集');
    const ids = [String(open()[0]?.id)];
    expect(refused(() => decideFollowUps({ ids, verdict: '已退回' }, register.world(CHEN)))).toContain('原因');
    expect(refused(() => decideFollowUps({ ids, verdict: '好' }, register.world(CHEN)))).toContain('不是审批结果');
    expect(refused(() => decideFollowUps({ ids: [], verdict: '已批准' }, register.world(CHEN)))).toContain('选择');
  });
});

describe('handing over', () => {
  it('moves customers, open plans and needs, each logged with the reason', () => {
    const { register, id, open } = aDay();
    register.add(needs, { customer: id, type: '技术服务', description: '主轴异响', owner: '王芳' });
    const done = transferCustomers({ from: '王芳', to: '李强', reason: '区域调整' }, register.world(CHEN));
    expect(done).toMatchObject({ customers: 1, plans: 1, needs: 1 });
    expect(register.find(customers, id).owner).toBe('李强');
    expect(open().map(({ owner }) => owner)).toEqual(['李强']);
    expect(register.rows(needs)[0]?.owner).toBe('李强');
    expect(register.rows(changes).filter(({ reason }) => reason === '区域调整')).toHaveLength(3);
  });

  it('is undone whole: customers, plans with their approval, needs, and what was planned since', () => {
    const { register, id, open } = aDay('CRM工具集');
    register.add(needs, { customer: id, type: '技术服务', description: '主轴异响', owner: '王芳' });
    decideFollowUps({ ids: open().map((row) => String(row.id)), verdict: '已批准' }, register.world(CHEN));
    const held = () => ({ ...register.find(customers, id), nextFollowUp: '' });
    const before = [held(), ...open().map((row) => ({ ...row }))];
    const { id: transfer } = transferCustomers({ ids: [id], to: '李强', reason: '区域调整' }, register.world(CHEN));
    expect(open().map(({ owner, approval, approver }) => [owner, approval, approver])).toEqual([
      ['李强', '待审批', ''],
    ]);
    const since = { customer: id, content: '送样', dueOn: '2026-09-25', owner: '李强', origin: '手工' };
    const made = String(register.add(followUps, since, 'li@example.com').id);
    const undone = undoTransfer({ id: transfer }, register.world(CHEN));
    expect(undone).toMatchObject({ customers: 1, plans: 2, needs: 1, kept: [], owners: [{ id, owner: '王芳' }] });
    expect([held(), ...open().filter((row) => row.id !== made)]).toEqual(before);
    expect(register.find(followUps, made).owner).toBe('王芳');
    expect(register.rows(needs)[0]?.owner).toBe('王芳');
    const entries = register.rows(changes).filter(({ origin }) => origin === '撤销');
    expect(entries[0]).toMatchObject({ actor: '陈立', before: '李强', after: '王芳', reason: '撤销给李强的转交' });
    expect(refused(() => undoTransfer({ id: transfer }, register.world(CHEN)))).toContain('已撤销');
    expect(refused(() => undoTransfer({ id: 'L999999' }, register.world(CHEN)))).toContain('L999999');
  });

  it('undoing leaves what was passed on or done since, and says so', () => {
    const { register, id, open } = aDay();
    const other = register.customer('乙二机械有限公司');
    const { id: first } = transferCustomers({ from: '王芳', to: '李强', reason: '区域调整' }, register.world(CHEN));
    transferCustomers({ ids: [other], to: '周敏', reason: '售后' }, register.world(CHEN));
    register.update(followUps, String(open()[0]?.id), { status: '已完成' }, 'li@example.com');
    expect(undoTransfer({ id: first }, register.world(CHEN))).toMatchObject({
      customers: 1,
      kept: [{ id: other, name: '乙二机械有限公司', owner: '周敏' }],
      owners: [
        { id, owner: '王芳' },
        { id: other, owner: '周敏' },
      ],
    });
    expect(register.find(customers, id).owner).toBe('王芳');
    expect(register.find(customers, other).owner).toBe('周敏');
    expect(register.rows(followUps).find(({ customer, status }) => customer === id && status === '已完成')?.owner).toBe(
      '李强',
    );
  });

  it('of a customer in the pool goes back into it', () => {
    const { register, id } = aDay();
    const unit = register.tables.open();
    const stored = unit.find(customers, id);
    if (stored) unit.change(customers, stored, { owner: '', pooledAt: '2026-09-10T16:15:00.000Z' });
    unit.commit();
    const { id: transfer } = transferCustomers({ ids: [id], to: '李强', reason: '分配' }, register.world(CHEN));
    undoTransfer({ id: transfer }, register.world(CHEN));
    expect(register.find(customers, id)).toMatchObject({ owner: '', pooledAt: '2026-09-10T16:15:00.000Z' });
  });

  it('refuses a member who is not there', () => {
    const { register } = aDay();
    expect(
      refused(() => transferCustomers({ from: '王芳', to: '无名', reason: '调整' }, register.world(CHEN))),
    ).toContain('无名');
  });
});

describe('grades', () => {
  it('are set by a manager with a reason, and plans follow', () => {
    const { register, id, open } = aDay();
    expect(setGrade({ id, grade: 'A', reason: '战略客户' }, register.world(CHEN)).grade).toBe('A');
    expect(register.grade(id)).toBe('A');
    expect(open().map(({ grade }) => grade)).toEqual(['A']);
    const entry = register.rows(changes).find(({ field }) => field === '人工定级');
    expect([entry?.actor, entry?.reason, entry?.after]).toEqual(['陈立', '战略客户', 'A']);
    expect(refused(() => setGrade({ id, grade: 'Z', reason: '战略' }, register.world(CHEN)))).toContain('Z');
  });

  it('of a second run change nothing', () => {
    const { register, id } = aDay();
    register.order(id, '2026-06-01', 600_000);
    regrade(register.world(CHEN));
    const before = [customers, followUps, changes].map((table) => register.rows(table));
    expect(regrade(register.world(CHEN)).graded).toBe(0);
    expect([customers, followUps, changes].map((table) => register.rows(table))).toEqual(before);
  });

  it('that fell with time are named once to owner and manager', () => {
    const register = aRegister({ now: '2026-11-20T09:00:00+08:00' });
    const id = register.customer('甲二机械有限公司');
    register.order(id, '2025-11-24', 600_000);
    expect(register.grade(id)).toBe('A');
    register.at('2026-11-26T09:30:00+08:00');
    const told = (who: string) =>
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].filter((day) =>
        section(register.to(who, day)[0]?.text ?? '', '等级与风险')
          .join('')
          .includes('A → C'),
      );
    expect([told('wang@example.com'), told('chen@example.com')]).toEqual([['2026-11-24'], ['2026-11-24']]);
    const logged = register
      .rows(changes)
      .filter(({ record, field, after }) => record === id && field === '客户等级' && after === 'C');
    expect(logged).toHaveLength(1);
  });
});

describe('greetings', () => {
  it('are finished all at once, one’s own only', () => {
    const { register } = aDay();
    register.customer('甲三机械有限公司', { owner: '李强' });
    register.at('2026-09-21T09:30:00+08:00');
    const wishes = () =>
      register.rows(followUps).filter(({ origin, status }) => origin === '节日问候' && status === '待执行');
    expect(wishes()).toHaveLength(2);
    expect(finishGreetings({ cause: 'festival:国庆:2026' }, register.world(WANG)).finished).toBe(1);
    expect(wishes().map(({ owner }) => owner)).toEqual(['李强']);
    expect(refused(() => finishGreetings({ owner: '李强' }, register.world(WANG)))).toContain('李强');
  });
});

describe('minutes', () => {
  function visited() {
    const day = aDay();
    const text =
      '{称呼}您好，感谢{日期}的沟通。\n一、达成共识：{达成共识}\n二、待办事项：{待办事项}（负责人 {待办负责人}，{待办期限}前）\n三、下一步：{跟进计划}\n{公司} {负责人}';
    const unit = day.register.tables.open();
    unit.append(templates, [{ id: 'T000001', scene: '沟通纪要', subject: '{日期}沟通纪要', text, active: true }]);
    unit.commit();
    const visit = day.register.log(day.id, '2026-09-16', '上门拜访', { consensus: '九月底前试机', plan: '发试机方案' });
    return { ...day, visit };
  }

  it('are shown first, then sent in the owner’s name, once noted', () => {
    const { register, visit } = visited();
    const shown = sendMinutes({ id: visit }, register.world(WANG));
    expect(shown).toMatchObject({ sent: false, to: 'zhang@example.com', subject: '9月16日沟通纪要' });
    expect(shown.text).toBe(
      '张总您好，感谢9月16日的沟通。\n一、达成共识：九月底前试机\n二、下一步：发试机方案\n恒达 王芳',
    );
    expect(sendMinutes({ id: visit, via: '邮件' }, register.world(WANG)).sent).toBe(true);
    expect(register.mails).toMatchObject([
      { to: 'zhang@example.com', replyTo: 'wang@example.com', senderName: '恒达 王芳' },
    ]);
    expect(register.find(interactions, visit)).toMatchObject({
      minutesVia: '邮件',
      minutesSentAt: '2026-09-16T01:00:00.000Z',
    });
    register.at('2026-09-18T09:30:00+08:00');
    expect(section(register.to('wang@example.com', '2026-09-18')[0]?.text ?? '', '超时')).toEqual([]);
  });

  it('count as sent when they were copied into a chat', () => {
    const { register, visit } = visited();
    sendMinutes({ id: visit, via: '微信/企业微信' }, register.world(WANG));
    expect(register.mails).toEqual([]);
    expect(register.find(interactions, visit).minutesSentAt).not.toBe('');
  });
});

describe('the preview', () => {
  it('says what the mail would say, and sends and marks nothing', () => {
    const { register } = aDay();
    const before = { ...register.ledger.values };
    const shown = previewMyDigest(register.world(WANG));
    expect(shown.subject).toContain('9月16日');
    expect(shown.text).toContain('甲一机械有限公司');
    expect(register.mails).toEqual([]);
    expect(register.rows(outbox)).toEqual([]);
    expect({ ...register.ledger.values, 'routine.since': undefined }).toEqual({
      ...before,
      'routine.since': undefined,
    });
  });
});

describe('sending again', () => {
  it('is done for a mail of today that failed, because a person says so', () => {
    let broken = true;
    const register = aRegister({
      now: '2026-09-16T07:00:00+08:00',
      mailer: (deliver) => ({
        remainingQuota: () => 100,
        send(mail) {
          if (broken && mail.to === 'wang@example.com') throw new Error(`Invalid email: ${mail.to}`);
          deliver(mail);
        },
      }),
    });
    register.customer('甲一机械有限公司');
    register.at('2026-09-16T08:30:00+08:00');
    const failed = register.rows(outbox).find(({ state }) => state === '失败');
    broken = false;
    resendMail({ id: String(failed?.id) }, register.world(ADMIN));
    register.at('2026-09-16T09:30:00+08:00');
    expect(register.to('wang@example.com', '2026-09-16')).toHaveLength(1);
    expect(refused(() => resendMail({ id: String(failed?.id) }, register.world(ADMIN)))).toContain('已发送');
  });
});
