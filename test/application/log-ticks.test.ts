/** @fileoverview What a person ticks while a contact is logged: plans that no contact closes by itself, and data found right. */
import { logInteraction } from '../../src/application/filing/log-interaction';
import { openPlans } from '../../src/application/follow-ups/open-plans';
import type { World } from '../../src/application/ports';
import { changes } from '../../src/schema/tables/changes';
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { needs } from '../../src/schema/tables/needs';
import { aRegister } from '../builders/a-register';

const WANG: Partial<World> = { caller: { email: 'wang@example.com', effective: 'wang@example.com', byTrigger: false } };

function aCustomer() {
  const register = aRegister({ now: '2026-09-16T09:00:00+08:00' });
  const id = register.customer('甲一机械有限公司');
  const byHand = { customer: id, content: '送样', dueOn: '2026-09-18', owner: '王芳', origin: '手工' };
  const sample = String(register.add(followUps, byHand).id);
  register.add(followUps, { ...byHand, content: '提供方案', dueOn: '2026-09-30' });
  register.add(needs, { customer: id, type: '技术服务', description: '主轴异响', owner: '王芳', status: '已解决' });
  return { register, id, sample };
}

const CONTACT = { date: '2026-09-16', method: '电话沟通', content: '沟通', owner: '王芳' };

it('lists by number or name what no contact closes by itself, the earliest first', () => {
  const { register, id } = aCustomer();
  const listed = openPlans({ customer: id }, register.world(WANG)).plans.map(({ content, origin }) => [
    content,
    origin,
  ]);
  expect(listed).toEqual([
    ['送样', '手工'],
    [expect.stringContaining('主轴异响'), '解决回访'],
    ['提供方案', '手工'],
  ]);
  expect(openPlans({ customer: '甲一机械' }, register.world(WANG)).plans).toHaveLength(3);
  expect(openPlans({ customer: '没有这家' }, register.world(WANG)).plans).toEqual([]);
  expect(openPlans({ customer: '' }, register.world(WANG)).plans).toEqual([]);
});

it('ends what was ticked with this contact, leaves the rest, and counts the next date anew', () => {
  const { register, id, sample } = aCustomer();
  expect(register.next(id)).toBe('2026-09-18');
  const done = logInteraction({ customer: id, ...CONTACT, finished: [sample] }, register.world(WANG));
  expect(done).toMatchObject({ ok: true, closed: expect.arrayContaining([sample]), next: '2026-09-20' });
  const contact = (done as { id: string }).id;
  expect(register.find(followUps, sample)).toMatchObject({
    status: '已完成',
    doneOn: '2026-09-16',
    interaction: contact,
  });
  expect(register.next(id)).toBe('2026-09-20');
  const open = register.rows(followUps).filter(({ status, origin }) => status === '待执行' && origin === '手工');
  expect(open.map(({ content }) => content)).toEqual(['提供方案']);
  expect(register.find(customers, id).verifiedAt).toBe('');
});

it('touches no other customer’s plans, nor those that contacts close', () => {
  const { register, id } = aCustomer();
  const other = register.customer('乙二机械有限公司');
  const foreign = register.rows(followUps).find(({ customer }) => customer === other);
  logInteraction({ customer: id, ...CONTACT, finished: [String(foreign?.id), 'F999999'] }, register.world(WANG));
  expect(register.find(followUps, String(foreign?.id)).status).toBe('待执行');
});

it('confirms the data where that was ticked, logged', () => {
  const { register, id } = aCustomer();
  logInteraction({ customer: id, ...CONTACT, verified: true }, register.world(WANG));
  expect(register.find(customers, id)).toMatchObject({ verifiedBy: '王芳' });
  expect(register.rows(changes).some(({ record, after }) => record === id && after === '王芳')).toBe(true);
});
