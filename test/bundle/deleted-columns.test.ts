/** @fileoverview Somebody deletes the column of the numbers: no record gets another one, nothing is logged as new. */
import { F, type Fixture, LI, OWNER, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';
import { troublesOf } from './troubles';

const TAB = '客户';
const NAMES = ['甲一机械有限公司', '甲二机械有限公司', '甲三机械有限公司'];

let f: Fixture;
beforeEach(() => {
  f = F('表单模板', '2026-11-23T09:00');
  for (const name of NAMES) f.customer(name);
});

const column = (key: string) => keysOf(f.host, TAB).indexOf(key) + 1;
const cell = (key: string, row: number) => cellOf(keysOf(f.host, TAB), key, row);
const numbers = () => f.get(TAB).map(({ id, name }) => [id, name]);
const created = () => f.get('变更记录').filter(({ field, table }) => field === '' && table === TAB).length;

it.each<[string, () => void]>([
  ['an event tells of it', () => f.host.settle()],
  ['its event was lost', () => f.host.state.events.take()],
])('the next hourly runs give every record its own number back, where %s', (_words, told) => {
  const plans = f.get('跟进计划');
  f.host.deleteColumns(TAB, column('id'), 1, { user: WANG, settle: false });
  told();
  f.host.type(TAB, cell('remark', 4), '先寄样品', { user: WANG });
  f.host.type(TAB, cell('name', 6), '甲四机械有限公司', { user: LI });
  f.at('2026-11-23T13:40');
  expect(numbers()).toEqual([
    ['202611001', NAMES[0]],
    ['202611002', NAMES[1]],
    ['202611003', NAMES[2]],
    ['202611004', '甲四机械有限公司'],
  ]);
  expect(created()).toBe(4);
  expect(f.get('变更记录', { record: '202611002', after: '先寄样品' })).toHaveLength(1);
  expect(f.get('跟进计划').filter(({ customer }) => customer !== '202611004')).toHaveLength(plans.length);
  const before = f.get('变更记录').length;
  f.at('2026-11-24T07:30');
  expect(f.get('变更记录').slice(before)).toEqual([]);
  expect(f.call('verifyLog')).toMatchObject({ ok: true });
});

it('puts them back within the hour in which the run met it, where no event told', () => {
  f.host.deleteColumns(TAB, column('id'), 1, { user: WANG, settle: false });
  f.host.state.events.take();
  f.at('2026-11-23T10:20');
  expect(keysOf(f.host, TAB)).toContain('id');
  expect(numbers()).toEqual(NAMES.map((name, index) => [`20261100${index + 1}`, name]));
});

it('says so to whoever needs the table, and 修复登记簿 puts it back at once', () => {
  f.host.deleteColumns(TAB, column('id'), 1, { user: WANG });
  expect(f.call('searchCustomers', [{ text: '甲一' }], WANG)).toMatchObject({
    ok: false,
    problems: [
      { value: TAB, message: '「客户」的编号列被删除了。请撤销删除，或用「数据 ▸ 修复登记簿」补回，编号不变。' },
    ],
  });
  expect(f.call('repairRegister', [], OWNER)).toMatchObject({ ok: true });
  expect(numbers()).toEqual(NAMES.map((name, index) => [`20261100${index + 1}`, name]));
});

it('an undone deletion leaves everything as it was', () => {
  f.host.deleteColumns(TAB, column('id'), 1, { user: WANG });
  f.host.undo(WANG);
  f.at('2026-11-23T12:40');
  expect(numbers()).toEqual(NAMES.map((name, index) => [`20261100${index + 1}`, name]));
  expect(keysOf(f.host, TAB).filter((key) => key === 'id')).toHaveLength(1);
  expect(created()).toBe(3);
  expect(troublesOf(f.host).filter((text) => text.startsWith('handleHourly'))).toEqual([]);
});

describe('of what managers keep', () => {
  const lost = (tab: string, key: string) => {
    const at = keysOf(f.host, tab).indexOf(key) + 1;
    expect(f.host.deleteColumns(tab, at, 1, { user: OWNER }).accepted).toBe(true);
  };

  it('without 在职 everybody stays who they are, and the ticks come back', () => {
    lost('团队成员', 'active');
    f.at('2026-11-24T10:00');
    expect(troublesOf(f.host)).toEqual([]);
    expect(f.call('searchCustomers', [{ text: '甲一' }], WANG)).toMatchObject({ ok: true });
    expect(f.call('repairRegister', [], OWNER)).toMatchObject({ ok: true });
    expect(f.call('searchCustomers', [{ text: '甲一' }], WANG)).toMatchObject({ ok: true });
  });

  it('the values of the settings come back as they served last', () => {
    f.upd('设置', { key: 'digestHour' }, { value: '9' }, { user: OWNER });
    lost('设置', 'value');
    f.at('2026-11-24T10:00');
    expect(f.call('repairRegister', [], OWNER)).toMatchObject({ ok: true });
    expect(f.one('设置', { key: 'digestHour' }).value).toBe('9');
    expect(f.one('设置', { key: 'preset' }).value).toBe('表单模板');
  });
});
