/** @fileoverview Whatever is pasted over a cell that only the register fills in is put back in the same event, in every table that people keep. */

import { tables } from '../../src/schema/tables';
import { CHEN, OWNER, WANG } from './fixture';
import { savedRegister } from './saved-register';
import { cellOf, keysOf, textOf } from './tab-records';

const register = savedRegister('CRM工具集', '2026-02-12T09:00', (f) => {
  const ids = ['甲一', '乙二'].map((name) => f.customer(`${name}机械有限公司`, { anniversary: '03-01' }));
  for (const id of ids) {
    f.order(id, '2025-12-01', 600_000, { product: '备件包', renewalOn: '2026-03-01' });
    f.add('联系人', { customer: id, name: '刘志强', title: '采购负责人', phone: '13800138000' });
    f.log(id, '2026-02-10', '电话沟通', { satisfaction: 4, nextDate: '2026-02-20' });
    f.need(id, { budget: '30-50万' });
    f.ask('requestChange', [
      {
        customer: id,
        field: '联系人',
        newValue: '吴倩',
        reason: '离职',
        trigger: '客户主动变更',
        evidence: '电话二次核实',
      },
    ]);
  }
  f.host.advance('1d');
  const plans = f.get('跟进计划').map(({ id }) => textOf(id));
  f.call('decideFollowUps', [{ ids: plans, verdict: '已批准' }], CHEN);
  f.host.advance('2h');
});
afterAll(() => register.forget());

const TABS = ['客户', '联系人', '维护记录', '跟进计划', '需求与反馈', '成交记录', '信息更新申请'];
const FIELDS = TABS.flatMap((tab) => {
  const table = tables.find((one) => one.tab === tab);
  return Object.entries(table?.fields ?? {})
    .filter(([key, { auto }]) => auto && key !== 'id')
    .map(([key]) => [tab, key] as const);
});

const columnOf = (f: ReturnType<typeof register.open>, tab: string, key: string) =>
  f.get(tab).map((record) => textOf(record[key]));
const rowsOf = (f: ReturnType<typeof register.open>, tab: string) => f.get(tab).map(({ row }) => row);

describe.each([
  ['one text', '贴错了'],
  ['nothing', ''],
  ['a figure', '1'],
])('%s over', (_what, text) => {
  let f: ReturnType<typeof register.open>;
  beforeAll(() => {
    f = register.open();
  });

  it.each(FIELDS)('%s.%s', (tab, key) => {
    const before = f
      .get(tab)
      .map(({ row: _row, updatedAt: _at, updatedBy: _by, salutation: _default, ...record }) => textOf2(record));
    const wanted = columnOf(f, tab, key);
    const [first = 3] = rowsOf(f, tab);
    f.host.paste(tab, cellOf(keysOf(f.host, tab), key, first), [[text], [text]], { user: WANG });
    expect(columnOf(f, tab, key)).toEqual(wanted);
    // Nothing else follows from it: no plan, no verdict, no warning.
    const after = f
      .get(tab)
      .map(({ row: _row, updatedAt: _at, updatedBy: _by, salutation: _default, ...record }) => textOf2(record));
    expect(after).toEqual(before);
  });

  it('leaves no trace in plans and mails', () => {
    const whole = register.open();
    f.call('generateFollowUps', [], OWNER);
    whole.call('generateFollowUps', [], OWNER);
    expect(columnOf(f, '跟进计划', 'approval')).toEqual(columnOf(whole, '跟进计划', 'approval'));
    expect(columnOf(f, '跟进计划', 'cause')).toEqual(columnOf(whole, '跟进计划', 'cause'));
    expect(f.host.executions.filter(({ status }) => status !== 'completed')).toEqual([]);
  });
});

const textOf2 = (record: object) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, textOf(value)]));

it('logs what a status became when its whole row was pasted over, so that the log gives what the tab holds', () => {
  const f = register.open();
  const [first = 3] = rowsOf(f, '客户');
  const keys = keysOf(f.host, '客户');
  const before = f.get('客户')[0];
  const line = keys.map((key) => (key === 'name' ? textOf(before?.name) : ''));
  f.host.paste('客户', cellOf(keys, keys[0] ?? '', first), [line], { user: WANG });
  const [record] = f.get('客户');
  const told = f.changes({ record: textOf(before?.id) }).filter(({ field }) => field === '信息状态');
  expect([record?.id, record?.status]).toEqual([before?.id, '待补充']);
  expect(textOf(told[told.length - 1]?.after)).toBe('待补充');
});
