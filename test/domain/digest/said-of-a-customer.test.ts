/** @fileoverview What a reminder says of a customer depends on whose customer it is, and on why nothing is planned. */
import { aDigestDay, mailFor } from '../../builders/a-digest-day';
import { aFollowUp } from '../../builders/register-records';

const customer = { id: '202609001', name: '甲一机械有限公司', owner: '王芳', phone: '13800138000' };
const plan = aFollowUp({ id: 'F000001', customer: customer.id, dueOn: '2026-09-23' });

it.each([
  ['the customer’s own rep', '王芳', true],
  ['a member who only promised something', '李强', false],
])('%s: phones %#', (_who, owner, phones) => {
  const { text, html } = mailFor(owner, aDigestDay({ customers: [customer], followUps: [{ ...plan, owner }] }));
  expect(text).toContain(customer.name);
  expect([text, html].map((one) => one.includes(customer.phone))).toEqual([phones, phones]);
});

it.each([
  ['zh-CN', '跟进计划已退回', '没有适用的跟进策略'],
  ['zh-TW', '跟進計畫已退回', '沒有適用的跟進策略'],
  ['en', 'the plan was sent back', 'no policy holds'],
] as const)('%s: nothing is planned as the plan came back, not for want of a policy', (language, said, unsaid) => {
  const followUps = [{ ...plan, owner: '王芳', approval: '已退回' }];
  const unplanned = new Set([customer.id]);
  const { text } = mailFor('王芳', aDigestDay({ language, customers: [customer], followUps, unplanned }));
  expect(text).toContain(said);
  expect(text).not.toContain(unsaid);
  const never = mailFor('王芳', aDigestDay({ language, customers: [customer], unplanned }));
  expect(never.text).toContain(unsaid);
});
