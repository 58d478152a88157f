/** @fileoverview Routine work in the reminders of its day: month-end on a make-up Saturday, once, made up (acceptance A06). */
import { customers } from '../../src/schema/tables/customers';
import { needs } from '../../src/schema/tables/needs';
import { orders } from '../../src/schema/tables/orders';
import { aRegister, section } from '../builders/a-register';

const WANG = 'wang@example.com';

function february() {
  const register = aRegister({ now: '2026-02-24T09:00:00+08:00' });
  const m1 = register.customer('甲一机械有限公司');
  const m2 = register.customer('甲二机械有限公司');
  register.customer('甲三机械有限公司', { owner: '李强' });
  register.at('2026-02-25T10:00:00+08:00');
  register.log(m1, '2026-02-25', '电话沟通', { feedback: '预算提高' });
  register.at('2026-02-26T10:00:00+08:00');
  register.log(m2, '2026-02-26', '电话沟通');
  register.at('2026-02-26T10:30:00+08:00');
  register.update(customers, m2, { remark: '已更新' });
  const monthEnd = (day: string) => register.to(WANG, day).map(({ text }) => section(text, '月末更新').join('\n'));
  return { ...register, m1, m2, monthEnd };
}

describe('the month-end section', () => {
  it('stands in the mail of the last working day, a Saturday, with what was not updated', () => {
    const register = february();
    register.at('2026-03-03T09:30:00+08:00');
    expect(register.monthEnd('2026-02-26')).toEqual(['']);
    expect(register.monthEnd('2026-02-27').join('')).toBe('');
    const [saturday = ''] = register.monthEnd('2026-02-28');
    expect(register.to(WANG, '2026-02-28')).toHaveLength(1);
    expect(saturday).toContain('2月');
    expect(saturday).toMatch(/甲一机械有限公司.*：2月25日 电话沟通/);
    expect(saturday).not.toContain('甲二机械有限公司');
    expect([...register.monthEnd('2026-03-02'), ...register.monthEnd('2026-03-03')].join('')).toBe('');
  });

  it('says what happened, whatever it was', () => {
    const register = february();
    register.at('2026-02-27T10:00:00+08:00');
    register.add(needs, { customer: register.m1, type: '产品采购', description: '询问报价' });
    register.add(orders, { customer: register.m2, date: '2026-02-27', amount: 1000 });
    register.at('2026-02-28T09:30:00+08:00');
    const text = register.monthEnd('2026-02-28').join('');
    expect(text).toMatch(/甲一机械有限公司.*：2月27日 提出需求/);
    expect(text).toMatch(/甲二机械有限公司.*：2月27日 成交/);
  });

  it('is made up once after an outage', () => {
    const register = february();
    register.at('2026-02-27T18:00:00+08:00');
    register.setTriggers(false);
    register.at('2026-03-02T08:30:00+08:00');
    register.setTriggers(true);
    register.at('2026-03-03T10:30:00+08:00');
    expect(register.to(WANG, '2026-03-02')).toHaveLength(1);
    expect(register.monthEnd('2026-03-02').join('')).toContain('2月');
    expect(register.monthEnd('2026-03-03').join('')).toBe('');
  });

  it('leaves one mail a member where month and quarter end together', () => {
    const register = february();
    register.at('2026-03-31T23:30:00+08:00');
    const keys = register.mails.map(({ to, day }) => `${to} ${day}`);
    expect(keys).toHaveLength(new Set(keys).size);
  });
});
