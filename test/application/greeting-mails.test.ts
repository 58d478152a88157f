/** @fileoverview Greeting mails: off until turned on, to those who agreed, once, and the plan is done by them. */
import { contacts } from '../../src/schema/tables/contacts';
import { followUps } from '../../src/schema/tables/follow-ups';
import { outbox } from '../../src/schema/tables/outbox';
import { templates } from '../../src/schema/tables/templates';
import { defaultTemplates } from '../../src/schema/templates-default';
import { aConfig } from '../builders/a-config';
import { aRegister, section } from '../builders/a-register';

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

describe('anniversaries and birthdays', () => {
  const settings = { greetingMail: '是', companyName: '恒达' };
  const register = aRegister({ now: '2026-09-17T09:00:00+08:00', config: aConfig({ settings }) });
  const unit = register.tables.open();
  unit.append(
    templates,
    defaultTemplates.map((row, index) => ({ ...row, id: `T${index}`, active: true })),
  );
  unit.commit();
  const id = register.customer('甲一机械有限公司', {
    email: 'a@example.com',
    contactTitle: '总经理',
    anniversary: '10-03',
  });
  const person = (name: string, email: string, consent: string) =>
    register.add(contacts, {
      customer: id,
      name,
      title: '采购负责人',
      email,
      consent,
      birthday: '09-30',
      active: true,
    });
  person('李娜', 'b@example.com', '已告知并同意');
  person('王敏', 'c@example.com', '未告知');
  register.at('2026-09-30T12:30:00+08:00');

  it('stand a line each in the section of festivals, seven working days ahead', () => {
    const lines = (day: string) => section(register.to('wang@example.com', day)[0]?.text ?? '', '节日与纪念日');
    const own = (day: string) => lines(day).filter((line) => line.includes('甲一机械有限公司'));
    // 10-03 is a day off: wished well on the working day before.
    expect(own('2026-09-18')).toEqual([]);
    expect(own('2026-09-21')).toEqual([
      '· 甲一机械有限公司：李娜 生日祝福，9月30日（周三）前',
      '· 甲一机械有限公司：王敏 生日祝福，9月30日（周三）前',
      '· 甲一机械有限公司：司庆祝福，9月30日（周三）前',
    ]);
  });

  it('are wished by mail to those who agreed, each by the own name', () => {
    const sent = (who: string) => register.to(who, DAY).map(({ subject, text }) => `${subject}: ${text}`);
    expect(sent('a@example.com')).toEqual([
      '国庆祝福: 张总，国庆将至，祝您假期愉快、阖家安康！恒达 王芳',
      '司庆祝福: 张总，欣逢贵公司司庆，祝事业蒸蒸日上！恒达 王芳',
    ]);
    expect(sent('b@example.com')).toEqual(['生日祝福: 李经理，生日快乐，祝您健康顺意！恒达 王芳']);
    expect(sent('c@example.com')).toEqual([]);
  });

  it('end the plans of those who were written to, and only theirs', () => {
    const open = register.rows(followUps).filter(({ origin, status }) => origin === '纪念日' && status === '待执行');
    expect(open.map(({ content }) => content)).toEqual(['王敏 生日祝福']);
  });
});

it('wishes a quiet Dragon Boat Festival, and sells nothing on any', () => {
  const wishes = defaultTemplates.filter(({ scene }) => scene === '节日问候');
  expect(wishes.find(({ tag }) => tag === '端午')?.text).toContain('端午安康');
  expect(wishes.map(({ text, subject }) => text + subject).filter((text) => /端午.*快乐/.test(text))).toEqual([]);
  expect(wishes.filter(({ text }) => /产品|优惠|新品|合作|订单|服务/.test(text))).toEqual([]);
  expect(wishes.map(({ tag }) => tag)).not.toContain('清明');
});
