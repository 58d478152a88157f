/** @fileoverview Boxes in which people type or paste words: yes and no become a tick or none, anything else is told at the cell. */
import { F, WANG } from './fixture';
import { cellOf, keysOf, textOf } from './tab-records';

const f = F('表单模板', '2026-11-23T09:00');
const customer = f.customer('甲一机械有限公司');
const id = f.need(customer);
const { row } = f.one('需求与反馈', { id });
const cell = cellOf(keysOf(f.host, '需求与反馈'), 'urgent', row);
const need = () => f.one('需求与反馈', { id });

it.each([
  ['是', true],
  ['否', false],
  ['✓', true],
  ['无', false],
  ['yes', true],
])('“%s” becomes a tick or none', (typed, ticked) => {
  f.host.type('需求与反馈', cell, typed, { user: WANG });
  expect(need().urgent).toBe(ticked);
  expect(textOf(need().problems)).toBe('');
});

it('reads ticks pasted as numbers', () => {
  f.host.paste('需求与反馈', cell, [['1']], { user: WANG });
  expect(need().urgent).toBe(true);
});

it('tells what is neither, does not take it for a tick, and forgets it once mended', () => {
  const before = f.changes({ record: id }).length;
  f.host.type('需求与反馈', cell, '也许', { user: WANG });
  expect(textOf(need().urgent)).toBe('也许');
  expect(textOf(need().problems)).toBe('urgent');
  expect(f.noteAt('需求与反馈', 'urgent', row)).toContain('应为“是”或“否”');
  f.upd('需求与反馈', { id }, { coreAsk: '尽快交货' });
  expect(textOf(need().problems)).toBe('urgent');
  f.host.advance('1d');
  expect(textOf(need().problems)).toBe('urgent');
  f.host.type('需求与反馈', cell, true, { user: WANG });
  expect(textOf(need().problems)).toBe('');
  expect(f.noteAt('需求与反馈', 'urgent', row)).toBe('');
  // The tick went and came again; the other entry is the words typed meanwhile.
  expect(
    f
      .changes({ record: id })
      .slice(before)
      .map(({ field, after }) => `${field} ${after}`),
  ).toEqual(['紧急 false', '核心诉求 尽快交货', '紧急 true']);
  expect(f.changes({ record: id }).slice(-1)).toMatchObject([{ note: '2026年11月24日，将紧急由“☐”变更为“☑”' }]);
  expect(f.call('verifyLog')).toMatchObject({ intact: true });
  expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
});
