/** @fileoverview What people type over plans: a day stands, a customer's plans go with it. */
import { customers } from '../../../src/schema/tables/customers';
import { followUps } from '../../../src/schema/tables/follow-ups';
import { aRegister } from '../../builders/a-register';

function planned() {
  const register = aRegister({ now: '2026-09-18T09:00:00+08:00' });
  const id = register.customer('苏州恒锐精密机械有限公司');
  const plan = () => register.rows(followUps).find(({ customer, kind }) => customer === id && kind === '常规沟通');
  return { register, id, plan };
}

it('keeps a day that was typed over a plan, with the day it had first', () => {
  const { register, id, plan } = planned();
  expect(plan()).toMatchObject({ dueOn: '2026-09-24', postponedFrom: '' });
  register.update(followUps, String(plan()?.id), { dueOn: '2026-09-29' });
  expect(plan()).toMatchObject({ dueOn: '2026-09-29', postponedFrom: '2026-09-24' });
  register.at('2026-09-20T12:00:00+08:00');
  expect(plan()).toMatchObject({ dueOn: '2026-09-29', postponedFrom: '2026-09-24' });
  expect(register.rows(customers).find((row) => row.id === id)?.nextFollowUp).toBe('2026-09-29');
});

it('takes open plans to the customer’s new owner', () => {
  const { register, id, plan } = planned();
  register.update(customers, id, { owner: '李强' });
  expect(plan()?.owner).toBe('李强');
});
