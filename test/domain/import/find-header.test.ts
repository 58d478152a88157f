import { findHeader } from '../../../src/domain/import/find-header';
import { customers } from '../../../src/schema/tables/customers';

const HEADER = ['序号', '公司名称', '电话'];
const ROW = ['1', '甲一机械有限公司', '0571-88880001'];

it.each<[string, string[][], number]>([
  ['in the first row', [HEADER, ROW], 0],
  ['below the name of the list and a blank line', [['2026年客户名单', '', ''], ['', '', ''], HEADER, ROW], 2],
  ['below a date and who made it', [['制表人：何静', '', '2026-11-23'], HEADER, ROW], 1],
  ['repeated further down', [HEADER, ROW, HEADER, ROW], 0],
  [
    'with no title known',
    [
      ['列表', '', ''],
      ['甲', '乙', '丙'],
      ['1', '2', '3'],
    ],
    1,
  ],
  [
    'with one title known',
    [
      ['公司名称', '甲'],
      ['甲一机械有限公司', '乙'],
    ],
    0,
  ],
  ['in an empty list', [], 0],
])('finds the titles %s', (_, rows, expected) => {
  expect(findHeader(customers, rows)).toBe(expected);
});
