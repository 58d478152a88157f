/** @fileoverview Whoever names a customer that was merged means its master: the record goes there, and says so (spec: duplicates, refs). */

import { CHEN, F, type Fixture, LI, WANG } from './fixture';
import { textOf } from './tab-records';

let f: Fixture;
let master: string;
let other: string;
beforeEach(() => {
  f = F('表单模板', '2026-11-23T09:00');
  master = f.typedCustomer('甲一机械有限公司');
  other = f.typedCustomer('甲一机械设备厂', { owner: '李强' });
  expect(f.call('mergeCustomers', [{ master, other }], CHEN)).toMatchObject({ ok: true });
});

const CONTACT = { date: '2026-11-23', method: '电话沟通', content: '询问报价', owner: '李强' };

describe.each<[string, string, Record<string, string>]>([
  ['a contact', '维护记录', CONTACT],
  ['a need', '需求与反馈', { type: '产品采购', description: '三台' }],
  ['an order', '成交记录', { date: '2026-11-20', amount: '50万' }],
  ['a plan', '跟进计划', { dueOn: '2026-12-01', content: '寄样品', owner: '李强' }],
  ['a person', '联系人', { name: '刘志强' }],
])('typed: %s', (_words, tab, values) => {
  it.each([
    ['the number', () => other],
    ['the name', () => '甲一机械设备厂'],
  ])('%s of the merged customer', (_what, typed) => {
    const added = f.add(tab, { customer: typed(), ...values }, { user: LI });
    expect(added).toMatchObject({ customer: master, customerName: '甲一机械有限公司' });
    expect(f.noteAt(tab, 'customer', added.row)).toContain(`${other} 甲一机械设备厂 已并入 ${master} 甲一机械有限公司`);
  });
});

it('the note goes once another customer is typed there, and nobody is bothered otherwise', () => {
  const third = f.typedCustomer('乙二机械有限公司');
  const added = f.add('维护记录', { customer: other, ...CONTACT }, { user: LI });
  f.upd('维护记录', { id: String(added.id) }, { customer: third }, { user: LI });
  expect(f.noteAt('维护记录', 'customer', added.row)).toBe('');
  const plain = f.add('维护记录', { customer: third, ...CONTACT }, { user: LI });
  expect(f.noteAt('维护记录', 'customer', plain.row)).toBe('');
});

it('the contact counts for the master, whose follow-up moves', () => {
  f.add('维护记录', { customer: other, ...CONTACT }, { user: LI });
  expect(textOf(f.one('客户', { id: master }).lastContact)).toContain('2026-11-23');
  expect(textOf(f.one('客户', { id: other }).lastContact)).toBe('');
  expect(f.get('跟进计划', { customer: other })).toEqual([]);
});

it('the form says where it went', () => {
  const logged = f.call('logInteraction', [{ customer: other, ...CONTACT }], LI) as { hints: string[] };
  expect(logged).toMatchObject({ ok: true });
  expect(logged.hints.join()).toContain(`已并入 ${master}`);
  expect(f.get('维护记录')).toMatchObject([{ customer: master }]);
  const order = f.call('addOrder', [{ customer: other, date: '2026-11-20', amount: '50万' }], LI) as {
    hints: string[];
  };
  expect(order.hints.join()).toContain(`已并入 ${master}`);
  expect(f.get('成交记录')).toMatchObject([{ customer: master }]);
});

it('the form names the master before anything is filed', () => {
  expect(f.call('openPlans', [{ customer: other }], LI)).toMatchObject({ customer: { id: master } });
});

it('a request to change data is for the master', () => {
  const record = {
    customer: other,
    field: '联系人',
    newValue: '吴倩',
    reason: '原负责人离职',
    trigger: '客户主动变更',
    evidence: '电话二次核实',
  };
  expect(f.call('requestChange', [record], WANG)).toMatchObject({ ok: true });
  expect(f.get('信息更新申请')).toMatchObject([{ customer: master }]);
});

it('what was pasted for many merged customers goes to their masters', () => {
  const ids = [1, 2, 3, 4].map((n) => {
    const stays = f.typedCustomer(`丙${n}机械有限公司`);
    const gone = f.typedCustomer(`丁${n}物流有限公司`);
    expect(f.call('mergeCustomers', [{ master: stays, other: gone }], CHEN)).toMatchObject({ ok: true });
    return { stays, gone };
  });
  const lines = ids.map(({ gone }) => [gone, '', '2026-11-20', 600_000]);
  f.host.paste('成交记录', 'B3', lines, { user: WANG });
  expect(f.get('成交记录').map(({ customer }) => customer)).toEqual(ids.map(({ stays }) => stays));
});

it('undone, the customer stands for itself again', () => {
  expect(f.call('undoMerge', [{ id: other }], CHEN)).toMatchObject({ ok: true });
  f.add('维护记录', { customer: other, ...CONTACT }, { user: LI });
  expect(f.get('维护记录')).toMatchObject([{ customer: other }]);
});
