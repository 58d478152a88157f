/** @fileoverview Tags of people's own that are written often are proposed as options. */
import { tagFindings } from '../../../src/application/data-check/tag-findings';
import type { Values } from '../../../src/application/ports';
import { tables } from '../../../src/schema/tables';
import { customers } from '../../../src/schema/tables/customers';
import { aConfig } from '../../builders/a-config';
import { aWorld } from '../../builders/a-world';
import { aGoodCustomer } from '../../builders/check-context';
import { inMemoryRegister } from '../../builders/in-memory-register';

const several = (count: number, changes: Values): Values[] =>
  Array.from({ length: count }, (_, index) => ({ ...aGoodCustomer(), id: `20261100${index + 1}`, ...changes }));

function told(records: Readonly<Record<string, readonly Values[]>>, present = tables, config = aConfig()): string[] {
  const found = tagFindings(present, aWorld({ register: inMemoryRegister(records), config }));
  return found.map(({ table, record, value, problem }) => `${table?.tab} ${record} ${value}: ${problem}`);
}

it.each<[string, Values[], string[]]>([
  [
    'written three times',
    several(3, { tags: ['老友'] }),
    ['下拉选项 客户标签 老友: “老友”已写过 3 次，下拉选项里还没有'],
  ],
  ['the register’s own', several(5, { tags: ['重点跟进对象'] }), []],
  ['written twice', several(2, { tags: ['老友'] }), []],
  ['an option', several(5, { tags: ['价格敏感型'], preferredTopics: ['产品更新'] }), []],
  ['no tag at all', several(5, { tags: [] }), []],
  ['of a list that nobody can add to', several(5, { toConfirm: ['预算由谁批'] }), []],
  ['of merged customers', several(5, { tags: ['老友'], status: '已合并' }), []],
])('%s', (_, rows, lines) => {
  expect(told({ customers: rows })).toEqual(lines);
});

it('is not proposed again once it was switched off', () => {
  const config = { ...aConfig(), retired: (list: string) => (list === 'customerTags' ? ['老友'] : []) };
  expect(told({ customers: several(4, { tags: ['老友'] }) }, tables, config)).toEqual([]);
});

it('counts the tables of one list together, the most written first, and is the administrator’s', () => {
  const plans = (tag: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `F00000${index}`, departments: [tag] }));
  const requests = [{ id: 'R000001', notify: ['法务部'] }];
  const records = { followUps: [...plans('法务部', 2), ...plans('出口部', 4)], changeRequests: requests };
  expect(told(records)).toEqual([
    expect.stringContaining('出口部: “出口部”已写过 4 次'),
    expect.stringContaining('法务部: “法务部”已写过 3 次'),
  ]);
});

it('reads no table whose tab is gone', () => {
  const present = tables.filter((table) => table !== customers);
  expect(told({ customers: several(4, { tags: ['老友'] }) }, present)).toEqual([]);
});
