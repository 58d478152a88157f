/** @fileoverview An edit goes by where columns stood; people move them, and what was typed is still taken for what it is. */
import { F, type Fixture, WANG } from './fixture';
import { cellOf, keysOf } from './tab-records';

const TAB = '客户';

let f: Fixture;
let row: number;
beforeEach(() => {
  f = F('表单模板', '2026-11-23T09:00');
  for (const name of ['甲一', '甲二', '甲三', '甲四']) f.typedCustomer(`${name}机械有限公司`);
  row = Number(f.get(TAB)[3]?.row);
});

const at = (key: string) => cellOf(keysOf(f.host, TAB), key, row);
const type = (key: string, value: string) => f.host.type(TAB, at(key), value, { user: WANG });
const lastChange = () => f.changes().pop();

it('does not read the titles again to know which field was typed', () => {
  type('remark', '年底再谈');
  f.host.calls.reset();
  type('remark', '明年再谈');
  expect(lastChange()).toMatchObject({ field: '备注', before: '年底再谈', after: '明年再谈' });
  expect(f.host.calls.total).toBeLessThanOrEqual(13);
});

it.each([
  ['the field that is typed', 'remark', 'industry'],
  ['another one, over it', 'address', 'contactName'],
  ['one that the register writes', 'updatedAt', 'phone'],
  ['the numbers', 'id', 'phone'],
])('columns were dragged since: %s', (_words, moved, before) => {
  type('remark', '年底再谈');
  const keys = keysOf(f.host, TAB);
  const letters = (key: string) => cellOf(keys, key, 1).replace('1', '');
  f.host.moveColumn(TAB, letters(moved), letters(before), { user: WANG });
  type('remark', '明年再谈');
  expect(f.get(TAB)[3]).toMatchObject({ remark: '明年再谈', name: '甲四机械有限公司' });
  expect(lastChange()).toMatchObject({ field: '备注', before: '年底再谈', after: '明年再谈' });
  expect(f.get('最近状态').filter(({ id }) => id === f.get(TAB)[3]?.id)).toHaveLength(1);
  f.call('checkData');
  expect(f.changes({ field: '所在区域' })).toEqual([]);
});

it("a column of people's own takes the place of one of ours, and the other way round", () => {
  type('remark', '年底再谈');
  const keys = keysOf(f.host, TAB);
  const letters = (key: string) => cellOf(keys, key, 1).replace('1', '');
  f.host.insertColumns(TAB, letters('contactName'), 1, { user: WANG });
  const own = cellOf(keys, 'contactName', row);
  f.host.type(TAB, own, '自己的', { user: WANG });
  const before = f.changes().length;
  type('phone', '139 0013 9000');
  expect(f.get(TAB)[3]).toMatchObject({ phone: '13900139000' });
  f.host.moveColumn(TAB, letters('contactName'), 'J', { user: WANG });
  f.host.type(TAB, at('contactName'), '李建国', { user: WANG });
  expect(f.get(TAB)[3]).toMatchObject({ contactName: '李建国', phone: '13900139000' });
  expect(f.changes().slice(before)).toMatchObject([{ field: '联系电话' }, { field: '联系人', after: '李建国' }]);
});
