/** @fileoverview One greeting by mail beside its copy button: to those who agreed, in the owner's name, once. */
import { listGreetings } from '../../src/application/letters/list-greetings';
import { sendGreeting } from '../../src/application/letters/send-greeting';
import type { World } from '../../src/application/ports';
import { contacts } from '../../src/schema/tables/contacts';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { templates } from '../../src/schema/tables/templates';
import { defaultTemplates } from '../../src/schema/templates-default';
import { aConfig } from '../builders/a-config';
import { aRegister } from '../builders/a-register';
import { type Effect, killable } from '../builders/killable';
import { quotaMailer } from '../builders/quota-mailer';

const as = (email: string): Partial<World> => ({ caller: { email, effective: email, byTrigger: false } });
const WANG = as('wang@example.com');
const LI = as('li@example.com');
const CHEN = as('chen@example.com');
const DAY = '2026-09-22';

function autumn(greetingMail = '否', mailer?: Parameters<typeof aRegister>[0]['mailer']) {
  const register = aRegister({
    now: '2026-09-21T09:00:00+08:00',
    config: aConfig({ settings: { companyName: '恒达', greetingMail } }),
    ...(mailer ? { mailer } : {}),
  });
  const unit = register.tables.open();
  unit.append(
    templates,
    defaultTemplates.map((row, index) => ({ ...row, id: `T${index}`, active: true })),
  );
  unit.commit();
  const ids = [
    register.customer('甲一机械有限公司', { email: 'a@example.com', contactTitle: '总经理' }),
    register.customer('甲二机械有限公司', { email: 'b@example.com', consent: '未告知' }),
    register.customer('甲三机械有限公司'),
  ];
  const [first = ''] = ids;
  const person = { customer: first, title: '采购负责人', active: true, birthday: '09-28' };
  register.add(contacts, { ...person, name: '李娜', email: 'n@example.com', consent: '已告知并同意' });
  register.at(`${DAY}T12:00:00+08:00`);
  return { register, ids };
}

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'not refused';
}

it('is offered where it may go by mail, and addresses whose day it is', () => {
  const { register } = autumn();
  const { occasions } = listGreetings(register.world(WANG));
  const festival = occasions.find(({ cause }) => cause.startsWith('festival:'));
  expect(festival?.greetings.map(({ name, to }) => [name, to])).toEqual([
    ['甲一机械有限公司', 'a@example.com'],
    ['甲二机械有限公司', ''],
    ['甲三机械有限公司', ''],
  ]);
  const birthday = occasions.find(({ cause }) => cause.startsWith('anniversary:'))?.greetings[0];
  expect(birthday).toMatchObject({ to: 'n@example.com' });
  expect(birthday?.text).toMatch(/^李经理.*生日快乐/);
});

it('leaves once in the owner’s name, and the greeting is done; automatic mails need not be on', () => {
  const { register, ids } = autumn();
  const plans = () => register.rows(followUps).filter(({ origin }) => origin === '节日问候');
  const of = (customer: string | undefined) => String(plans().find((row) => row.customer === customer)?.id);
  const id = of(ids[0]);
  expect(refused(() => sendGreeting({ id }, register.world(LI)))).toContain('王芳');
  expect(sendGreeting({ id }, register.world(WANG))).toMatchObject({ ok: true, to: 'a@example.com' });
  const [mail, ...more] = register.to('a@example.com', DAY);
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ subject: '国庆祝福', replyTo: 'wang@example.com', senderName: '恒达 王芳' });
  expect(mail?.text).toContain('张总，国庆将至');
  expect(register.find(followUps, id)).toMatchObject({ status: '已完成', doneOn: DAY });
  expect(refused(() => sendGreeting({ id }, register.world(WANG)))).toContain('已结束');
  for (const customer of ids.slice(1)) {
    expect(refused(() => sendGreeting({ id: of(customer) }, register.world(CHEN)))).toContain('请复制后用微信发送');
  }
  expect(register.to('b@example.com', DAY)).toEqual([]);
  register.at('2026-09-30T18:00:00+08:00');
  expect(register.mails.filter(({ to }) => to === 'a@example.com')).toHaveLength(1);
});

function greetingOf(register: ReturnType<typeof aRegister>, customer: string | undefined): string {
  const plan = register.rows(followUps).find((row) => row.customer === customer && row.origin === '节日问候');
  return String(plan?.id);
}

/** Dies at a step of sending one greeting; the person tries again, and on the day the automatic mails follow. */
function dieAt(step: number, effect: Effect, quotaTells: boolean) {
  const { register, ids } = autumn('是', quotaMailer(quotaTells));
  const id = greetingOf(register, ids[0]);
  const world = killable(register.world(WANG), step, effect);
  refused(() => sendGreeting({ id }, world));
  register.clock.moveTo(`${DAY}T12:10:00+08:00`);
  const again = refused(() => sendGreeting({ id }, register.world(WANG)));
  const status = register.find(followUps, id).status;
  register.at('2026-09-30T18:00:00+08:00');
  const mails = register.mails.filter(({ to, subject }) => to === 'a@example.com' && subject === '国庆祝福').length;
  return { steps: world.steps(), again, status, mails, end: register.find(followUps, id).status };
}

describe('a run that dies while it sends one', () => {
  const total = dieAt(Number.POSITIVE_INFINITY, 'before', true).steps;

  it('takes a fair number of steps', () => {
    expect(total).toBeGreaterThan(5);
  });

  describe.each(['before', 'after'] as const)('%s the effect of a step', (effect) => {
    const steps = Array.from({ length: total }, (_, index) => index + 1);

    it.each(steps)('step %i: the customer gets it once, and it is done as soon as the person tries again', (step) => {
      const { mails, status, end } = dieAt(step, effect, true);
      expect({ mails, status, end }).toEqual({ mails: 1, status: '已完成', end: '已完成' });
    });

    it.each(steps)('step %i, the quota tells nothing: never twice, and the person is told of the doubt', (step) => {
      const { mails, status, again } = dieAt(step, effect, false);
      if (status === '已完成') expect(mails).toBe(1);
      else {
        expect(again).toContain('不确定上次发往 a@example.com 的祝福是否已送出');
        expect(mails).toBeLessThanOrEqual(1);
      }
    });
  });
});

it('may be tried again where the address was wrong', () => {
  const { register, ids } = autumn('否', (deliver) => ({
    remainingQuota: () => 100,
    send(mail) {
      if (mail.to === 'a@example.com') throw new Error('Invalid email: a@example.com');
      deliver(mail);
    },
  }));
  const id = greetingOf(register, ids[0]);
  expect(refused(() => sendGreeting({ id }, register.world(WANG)))).toContain('Invalid email');
  expect(register.find(followUps, id).status).toBe('待执行');
  register.update(customers, String(ids[0]), { email: 'z@example.com' });
  expect(sendGreeting({ id }, register.world(WANG))).toMatchObject({ ok: true, to: 'z@example.com' });
  expect(register.find(followUps, id).status).toBe('已完成');
});
