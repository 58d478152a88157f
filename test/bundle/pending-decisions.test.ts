/** @fileoverview Decisions that nobody knows who typed stand in the manager's reminder, and are counted there. */
import { CHEN, F, WANG } from './fixture';

it('asks the manager of the owner, and not the owner', () => {
  const f = F('工作手册', '2026-11-23T09:00');
  const id = f.customer('甲一机械有限公司', { collectedBy: '王芳' });
  f.upd('客户', { id }, { status: '已生效' });
  expect(f.get('提醒台账', { kind: 'decision' })).toHaveLength(1);
  f.at('2026-11-24T09:30');
  const [mail] = f.D(CHEN, '2026-11-24');
  const lines = f.sec(mail, '待我处理').filter((line) => line.startsWith('·'));
  expect(lines.join('\n')).toMatch(/待确认 1：甲一机械有限公司.*信息状态.*已生效/);
  expect(mail?.subject).toContain(`待我处理 ${lines.length}`);
  expect(
    f
      .D(WANG, '2026-11-24')
      .map(({ body }) => body)
      .join('\n'),
  ).not.toContain('待确认 1');
});
