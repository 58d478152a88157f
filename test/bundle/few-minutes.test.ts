/** @fileoverview When most of the day's trigger minutes are used, edits do numbers, stamps and the log; the hourly run does the rest. */
import { F } from './fixture';

const TAB = '客户';

it('computes nothing more at an edit, and all of it with the next hourly run', () => {
  const f = F('表单模板', '2026-11-23T09:00');
  const early = f.customer('甲一机械有限公司');
  expect(f.grade(early)).not.toBe('');
  const used = { at: '2026-11-23T01:00:00.000Z', day: '2026-11-23', spentMs: 64 * 60_000 };
  f.host.properties.document.set('beat.handleHourly', JSON.stringify(used));
  const late = f.customer('甲二机械有限公司');
  f.order(early, '2026-06-01', 600_000);
  expect(f.one(TAB, { id: late })).toMatchObject({ id: '202611002', grade: '', nextFollowUp: '' });
  expect(f.changes({ record: late, field: '' })).toHaveLength(1);
  expect(f.grade(early)).toMatch(/^C/);
  f.at('2026-11-23T10:30');
  expect(f.grade(early)).toMatch(/^A/);
  expect(f.grade(late)).toMatch(/^C/);
  expect(f.next(late)).not.toBe('');
  expect(f.get('跟进计划', { customer: late })).not.toEqual([]);
});
