/** @fileoverview A low score warns at once: a follow-up within a day, the tag, a line for owner and manager the next morning. */
import { customers } from '../../src/schema/tables/customers';
import { followUps } from '../../src/schema/tables/follow-ups';
import { needs } from '../../src/schema/tables/needs';
import { aRegister, section } from '../builders/a-register';

function aMonday() {
  const register = aRegister({ now: '2026-11-20T10:00:00+08:00' });
  const id = register.customer('甲一机械有限公司');
  // The mails of the day have left.
  register.at('2026-11-23T12:00:00+08:00');
  const warnings = () => register.rows(followUps).filter(({ origin }) => origin === '风险预警');
  return { register, id, warnings };
}

it.each([
  [
    'a contact',
    (register: ReturnType<typeof aRegister>, id: string) =>
      register.log(id, '2026-11-23', '上门拜访', { satisfaction: 2 }),
  ],
  [
    'the revisit of a need',
    (register: ReturnType<typeof aRegister>, id: string) => {
      const need = register.add(needs, { customer: id, type: '技术服务', description: '主轴异响', owner: '王芳' });
      register.update(needs, String(need.id), { satisfaction: 2, status: '已关闭' });
    },
  ],
])('of %s', (_what, score) => {
  const { register, id, warnings } = aMonday();
  score(register, id);
  expect(warnings()).toMatchObject([{ customer: id, dueOn: '2026-11-24', owner: '王芳', status: '待执行' }]);
  expect(register.find(customers, id).tags).toContain('重点跟进对象');
  register.at('2026-11-25T10:00:00+08:00');
  expect(warnings()).toHaveLength(1);
  for (const who of ['wang@example.com', 'chen@example.com']) {
    const told = ['2026-11-24', '2026-11-25'].map((day) => {
      return section(register.to(who, day)[0]?.text ?? '', '等级与风险').filter((line) => line.includes('甲一机械'))
        .length;
    });
    expect([who, ...told]).toEqual([who, 1, 0]);
  }
});

it('of three or more warns of nothing', () => {
  const { register, id, warnings } = aMonday();
  register.log(id, '2026-11-23', '上门拜访', { satisfaction: 3 });
  expect(warnings()).toEqual([]);
});
