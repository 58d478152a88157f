import { guessColumns } from '../../../src/domain/import/guess-columns';
import { customers } from '../../../src/schema/tables/customers';

it.each<[string, string[], string | undefined]>([
  ['公司名称', [], 'name'],
  ['采购联系人', [], 'contactName'],
  ['公司联系电话', [], 'phone'],
  ['联系电话（必填）', [], 'phone'],
  ['随便', ['13800138000', '0571-88880001', '13900139000'], 'phone'],
  ['代码', ['91330100MA2AB12C30', '914403001922038216'], 'creditCode'],
  ['A', ['甲一机械有限公司', '乙二集团', '第三医院'], 'name'],
  ['链接', ['www.example.com', 'http://example.com/a'], 'website'],
  ['邮件', ['a@example.com'], 'email'],
  ['序号', ['1', '2', '3'], undefined],
  ['客户编号', ['202611001'], undefined],
  ['', [], undefined],
  ['产品类型', ['药品'], undefined],
  ['采购电话', [], 'phone'],
])('%s %j means %s', (title, values, expected) => {
  expect(guessColumns(customers, [title], [values])).toEqual([expected]);
});

it('gives a field to one column: the one whose title says so', () => {
  const titles = ['备用', '手机', '联系方式'];
  const phones = ['13800138000', '13900139000'];
  expect(guessColumns(customers, titles, [phones, phones, phones])).toEqual([undefined, 'phone', undefined]);
});
