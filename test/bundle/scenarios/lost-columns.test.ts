/** @fileoverview Somebody deletes columns in which people had typed: nothing counts as cleared, and repair brings it all back. */
import { F, LI, OWNER } from '../fixture';
import { keysOf, textOf } from '../tab-records';

const NAME = '甲一机械有限公司';
const f = F('表单模板', '2026-02-11T09:00');
const id = f.customer(NAME, { remark: '先寄样品', region: '浙江省-杭州市' });
f.bring('联系人', { customer: id, name: '何敏' });
f.bring('联系人', { customer: id, name: '韩磊' });
f.upd('联系人', { name: '韩磊' }, { active: false });
f.need(id, { budget: '30万' });
const LOST = { 客户: ['phone', 'remark', 'createdAt', 'grade'], 需求与反馈: ['description'], 联系人: ['active'] };
const seen = () =>
  Object.entries(LOST).map(([tab, keys]) => f.get(tab).map((row) => keys.map((key) => textOf(row[key] || ''))));
const before = seen();
const entries = f.changes().length;

it('logs no value as cleared, and calls nothing missing that stood there', () => {
  for (const [tab, keys] of Object.entries(LOST)) {
    for (const key of keys) f.host.deleteColumns(tab, keysOf(f.host, tab).indexOf(key) + 1, 1, { user: LI });
  }
  f.upd('客户', { id }, { industry: '服务业-物流' });
  f.at('2026-02-12T09:30');
  expect(
    f
      .changes()
      .slice(entries)
      .map(({ field, after }) => [field, after]),
  ).toEqual([['所属行业', '服务业-物流']]);
  expect(f.problems(id)).toEqual([]);
  expect(f.one('客户', { id }).status).toBe('已生效');
});

it('has the columns with what stood in them after a repair, and the log says nothing new', () => {
  expect(f.call('repairRegister', [], OWNER)).toMatchObject({ ok: true });
  f.at('2026-02-13T09:30');
  expect(seen()).toEqual(before);
  expect(f.changes().slice(entries)).toHaveLength(1);
  expect(f.call('verifyLog')).toMatchObject({ ok: true, intact: true });
});
