/** @fileoverview 处理时限 as people type it: read like any day, kept all that day, and red once it is past. */
import { F, type Fixture, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

const NOW = '2026-11-23T09:00';

function red(f: Fixture, row: number): boolean {
  const cell = cellOf(keysOf(f.host, '需求与反馈'), 'dueAt', row);
  return f.host.sheet('需求与反馈').conditionalFormat(cell)?.background === '#f4c7c3';
}

it('is read like any day, with a time or without, and asked about where it is none', () => {
  const f = F('表单模板', NOW);
  const customer = f.customer('甲一机械有限公司');
  const typed = (dueAt: string) => {
    const need = f.add('需求与反馈', { customer, type: '问题反馈', description: `设备异响 ${dueAt}`, dueAt });
    return [JSON.stringify(need.dueAt), need.problems];
  };
  const midnight = (day: string) => JSON.stringify(new Date(`${day}T00:00:00+08:00`));
  expect(typed('2026-11-25')).toEqual([midnight('2026-11-25'), '']);
  expect(typed('2026.11.25')).toEqual([midnight('2026-11-25'), '']);
  expect(typed('明天')).toEqual([midnight('2026-11-24'), '']);
  expect(typed('下周三')).toEqual([midnight('2026-12-02'), '']);
  expect(typed('月底')).toEqual([midnight('2026-11-30'), '']);
  expect(typed('明天 14:30')).toEqual(['"2026-11-24T06:30:00.000Z"', '']);
  expect(typed('尽快')).toEqual(['"尽快"', 'dueAt']);
});

it('that is only a day is kept all that day, in the mail and in colour', () => {
  const f = F('表单模板', NOW);
  const customer = f.customer('甲一机械有限公司');
  const need = f.add('需求与反馈', { customer, type: '问题反馈', description: '设备异响', dueAt: '2026-11-25' });
  const late = (day: string) => f.D(WANG, day).flatMap((mail) => f.sec(mail, '超时'));
  f.at('2026-11-25T22:30');
  expect(late('2026-11-25')).toEqual([]);
  expect(red(f, need.row)).toBe(false);
  f.at('2026-11-26T09:30');
  expect(late('2026-11-26').join('\n')).toContain('11月25日 23:59 前');
  expect(red(f, need.row)).toBe(true);
});
