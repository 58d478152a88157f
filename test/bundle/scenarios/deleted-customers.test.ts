/** @fileoverview A customer's row is deleted: nobody is asked to contact it, what people planned for it is theirs to end. */
import { F, WANG } from '../fixture';

it('what the register planned is in no list; what people planned stands there without a link that leads nowhere', () => {
  const f = F('表单模板', '2026-06-01T09:00');
  const gone = f.customer('甲机械有限公司');
  f.customer('乙机械有限公司');
  f.log(gone, '2026-06-01', '电话沟通', { nextDate: '2026-06-03' });
  f.add('跟进计划', { customer: gone, dueOn: '2026-06-03', content: '取回样品', owner: '王芳' });
  f.del('客户', { id: gone });
  f.at('2026-06-03T09:30');
  const [mail] = f.D(WANG, '2026-06-03');
  expect(mail?.subject).toContain('今日 1');
  expect(f.sec(mail, '今天').join()).toContain('取回样品');
  expect(mail?.body).not.toContain('约定');
  const list = f.host.sheet('我的待办').display().flat();
  expect(list).toEqual(expect.arrayContaining(['取回样品', gone]));
  expect(list.filter((cell) => /约定|#N/.test(cell))).toEqual([]);
  expect(f.ask('listDue', [{}])).toMatchObject({ today: [{ content: '取回样品' }] });
  f.host.undo(WANG);
  f.at('2026-06-04T09:30');
  expect(f.D(WANG, '2026-06-04')[0]?.body).toContain('约定的下次跟进日期');
});
