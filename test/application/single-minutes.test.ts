/** @fileoverview 沟通纪要 by mail leave once: also where the run dies, where two pages are open, and where it is in doubt. */
import { type Minutes, sendMinutes } from '../../src/application/letters/send-minutes';
import type { World } from '../../src/application/ports';
import { customers } from '../../src/schema/tables/customers';
import { interactions } from '../../src/schema/tables/interactions';
import { outbox } from '../../src/schema/tables/outbox';
import { aRegister } from '../builders/a-register';
import { type Effect, killable } from '../builders/killable';
import { quotaMailer } from '../builders/quota-mailer';

const WANG: Partial<World> = { caller: { email: 'wang@example.com', effective: 'wang@example.com', byTrigger: false } };
const TO = 'zhang@example.com';

function visited(mailer = quotaMailer(true)) {
  const register = aRegister({ now: '2026-09-16T09:00:00+08:00', mailer });
  const customer = register.customer('甲一机械有限公司', { email: TO, contactTitle: '总经理' });
  const id = register.log(customer, '2026-09-16', '上门拜访', { consensus: '九月底前试机' });
  const send = (more: Partial<Minutes> = {}) => sendMinutes({ id, via: '邮件', ...more }, register.world(WANG));
  const mails = () => register.mails.filter(({ to }) => to === TO).length;
  return { register, customer, id, send, mails };
}

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return 'not refused';
}

/** Dies at a step of sending; the person, whose page still shows the text, presses the button again later. */
function dieAt(step: number, effect: Effect, quotaTells: boolean, later = '2026-09-16T09:10:00+08:00') {
  const { register, id, send, mails } = visited(quotaMailer(quotaTells));
  const { lastSentAt } = sendMinutes({ id }, register.world(WANG));
  const world = killable(register.world(WANG), step, effect);
  refused(() => sendMinutes({ id, via: '邮件', lastSentAt }, world));
  register.clock.moveTo(later);
  const again = refused(() => send({ lastSentAt }));
  const { minutesVia, minutesSentAt } = register.find(interactions, id);
  return { steps: world.steps(), again, mails: mails(), minutesVia, marked: minutesSentAt !== '' };
}

describe('a run that dies while it sends minutes', () => {
  const total = dieAt(Number.POSITIVE_INFINITY, 'before', true).steps;

  it('takes a fair number of steps', () => {
    expect(total).toBeGreaterThan(5);
  });

  describe.each(['before', 'after'] as const)('%s the effect of a step', (effect) => {
    const steps = Array.from({ length: total }, (_, index) => index + 1);

    it.each(steps)('step %i: the customer gets them once, and they are marked when the person tries again', (step) => {
      const { mails, minutesVia, marked } = dieAt(step, effect, true);
      expect({ mails, minutesVia, marked }).toEqual({ mails: 1, minutesVia: '邮件', marked: true });
    });

    it.each(steps)('step %i, tried again the next day: never twice', (step) => {
      const { mails, again, marked } = dieAt(step, effect, true, '2026-09-17T09:10:00+08:00');
      if (marked) expect(mails).toBe(1);
      else {
        expect(again).toContain(`不确定上次发往 ${TO} 的纪要是否已送出`);
        expect(mails).toBeLessThanOrEqual(1);
      }
    });

    it.each(steps)('step %i, the quota tells nothing: never twice, and the person is told of the doubt', (step) => {
      const { mails, marked, again } = dieAt(step, effect, false);
      if (marked) expect(mails).toBe(1);
      else {
        expect(again).toContain(`不确定上次发往 ${TO} 的纪要是否已送出`);
        expect(mails).toBeLessThanOrEqual(1);
      }
    });
  });
});

it('stand in the mail log with what was sent', () => {
  const { register, send } = visited();
  send({ text: '张总您好，先试用两周。' });
  const logged = register.rows(outbox).filter(({ kind }) => kind === '沟通纪要');
  expect(logged).toMatchObject([{ to: TO, state: '已发送', text: '张总您好，先试用两周。' }]);
});

it('are not sent again from a page that was open before, which says when they left', () => {
  const { register, send, mails } = visited();
  expect(send()).toMatchObject({ sent: true, already: '' });
  register.clock.moveTo('2026-09-16T10:00:00+08:00');
  expect(send()).toMatchObject({ sent: false, already: '2026-09-16 09:00' });
  expect(mails()).toBe(1);
});

it('are sent again where a person opens them anew and says so', () => {
  const { register, id, send, mails } = visited();
  send();
  register.clock.moveTo('2026-09-18T10:00:00+08:00');
  const { lastSentAt } = sendMinutes({ id }, register.world(WANG));
  expect(send({ lastSentAt })).toMatchObject({ sent: true, already: '' });
  expect(send({ lastSentAt })).toMatchObject({ sent: false, already: '2026-09-18 10:00' });
  expect(mails()).toBe(2);
});

it('tell that they had left where somebody wiped the time, and can be sent again after that', () => {
  const { register, id, send, mails } = visited();
  send();
  register.update(interactions, id, { minutesSentAt: '' });
  register.clock.moveTo('2026-09-16T10:00:00+08:00');
  expect(send()).toMatchObject({ sent: false, already: '2026-09-16 09:00' });
  const { lastSentAt } = sendMinutes({ id }, register.world(WANG));
  expect(lastSentAt).toBe('2026-09-16T01:00:00.000Z');
  expect(send({ lastSentAt })).toMatchObject({ sent: true });
  expect(mails()).toBe(2);
});

it('may be tried again where the address was wrong', () => {
  const { register, customer, id, send } = visited((deliver) => ({
    remainingQuota: () => 100,
    send(mail) {
      if (mail.to === TO) throw new Error(`Invalid email: ${TO}`);
      deliver(mail);
    },
  }));
  expect(refused(send)).toContain('Invalid email');
  expect(register.find(interactions, id).minutesSentAt).toBe('');
  register.update(customers, customer, { email: 'z@example.com' });
  expect(send()).toMatchObject({ sent: true, to: 'z@example.com' });
  expect(register.find(interactions, id).minutesVia).toBe('邮件');
});

it('wait where another task is sending, and where the quota is used up', () => {
  const { register, id, send, mails } = visited((deliver) => ({ remainingQuota: () => 0, send: deliver }));
  expect(refused(send)).toContain('额度已用完');
  register.ledger.set({ 'mail.lease': '2026-09-16T01:05:00.000Z' });
  expect(refused(send)).toContain('正在发送邮件');
  expect(mails()).toBe(0);
  expect(register.find(interactions, id).minutesSentAt).toBe('');
});
