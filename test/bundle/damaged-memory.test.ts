/** @fileoverview The hidden tab of last known states, damaged by hand: work goes on, and the record is remembered anew. */
import { F, OWNER, WANG } from './fixture';
import { cellOf, keysOf, textOf } from './tab-records';
import { troublesOf } from './troubles';

const STATES = '最近状态';

function damaged() {
  const f = F('表单模板', '2026-11-23T09:00');
  const id = f.customer('甲一机械有限公司');
  const keys = keysOf(f.host, STATES);
  const at = f.host
    .sheet(STATES)
    .values()
    .findIndex((row) => row[keys.indexOf('id')] === id);
  f.host.type(STATES, cellOf(keys, 'json', at + 1), '{"name": "甲', { user: OWNER });
  f.host.settle();
  return { f, id };
}

type Damaged = ReturnType<typeof damaged>;

const ways: readonly (readonly [string, (damaged: Damaged) => void])[] = [
  [
    'the next edit',
    ({ f }) => void f.host.type('客户', cellOf(keysOf(f.host, '客户'), 'remark', 3), '新的备注', { user: WANG }),
  ],
  ['the comparison of the night', ({ f }) => void f.host.advance('2026-11-24T09:30:00+08:00')],
  ['修复登记簿', ({ f }) => void expect(f.call('repairRegister', [], OWNER)).toMatchObject({ ok: true })],
];

it.each(ways)('is mended by %s', (_, act) => {
  const { f, id } = damaged();
  act({ f, id });
  f.host.settle();
  expect(troublesOf(f.host)).toEqual([]);
  const states = f.get(STATES, { id });
  expect(states.map(({ json }) => JSON.parse(textOf(json)).name)).toEqual(['甲一机械有限公司']);
  expect(f.get('客户').map((one) => [one.id, one.name, one.problems])).toEqual([[id, '甲一机械有限公司', '']]);
  expect(f.call('verifyLog', [], OWNER)).toMatchObject({ ok: true, intact: true });
});
