/** @fileoverview Greeting mails: off until turned on, to those who agreed, once, and the plan is done by them. */
import { followUps } from '../../src/schema/tables/follow-ups';
import { outbox } from '../../src/schema/tables/outbox';
import { templates } from '../../src/schema/tables/templates';
import { aConfig } from '../builders/a-config';
import { aRegister } from '../builders/a-register';

const DAY = '2026-09-30';

function autumn(greetingMail: string) {
  const settings = { greetingMail, companyName: '恒达' };
  const register = aRegister({ now: '2026-09-21T09:00:00+08:00', config: aConfig({ settings }) });
  const unit = register.tables.open();
  const text = '{称呼}，国庆将至，祝您假期愉快、阖家安康！{公司} {负责人}';
  unit.append(templates, [{ id: 'T000001', scene: '节日问候', tag: '国庆', subject: '国庆祝福', text, active: true }]);
  unit.commit();
  const agreed = register.customer('甲一机械有限公司', { email: 'a@example.com', contactTitle: '总经理' });
  register.customer('甲二机械有限公司', { email: 'b@example.com', consent: '未告知' });
  register.customer('甲三机械有限公司');
  register.at('2026-09-30T12:30:00+08:00');
  return { register, agreed };
}

const addresses = ['a@example.com', 'b@example.com'];

it('are not sent unless they are turned on', () => {
  const { register } = autumn('否');
  expect(addresses.flatMap((who) => register.to(who, DAY))).toEqual([]);
});

it('go once to customers who agreed, in the owner’s name, and end the plan', () => {
  const { register, agreed } = autumn('是');
  expect(addresses.map((who) => register.to(who, DAY).length)).toEqual([1, 0]);
  expect(register.to('a@example.com', DAY)[0]).toMatchObject({
    subject: '国庆祝福',
    text: '张总，国庆将至，祝您假期愉快、阖家安康！恒达 王芳',
    replyTo: 'wang@example.com',
    senderName: '恒达 王芳',
  });
  const plan = register.rows(followUps).find(({ customer, origin }) => customer === agreed && origin === '节日问候');
  expect([plan?.status, plan?.doneOn]).toEqual(['已完成', DAY]);
  expect(
    register
      .rows(outbox)
      .filter(({ kind }) => kind === '节日祝福')
      .map(({ state }) => state),
  ).toEqual(['已发送']);
});
