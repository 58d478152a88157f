/** @fileoverview Pairs become groups. */
import { clustersOf } from '../../../src/domain/duplicates/clusters';

it.each([
  ['no pairs', [], []],
  ['two of one', [['a', 'b']], [['a', 'b']]],
  [
    'a chain',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'e'],
    ],
    [
      ['a', 'b', 'e'],
      ['c', 'd'],
    ],
  ],
  [
    'two groups that meet',
    [
      ['a', 'b'],
      ['c', 'd'],
      ['b', 'c'],
    ],
    [['a', 'b', 'c', 'd']],
  ],
  [
    'a pair named twice',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a', 'b']],
  ],
] as const)('%s', (_what, pairs, clusters) => {
  expect(clustersOf(pairs)).toEqual(clusters);
});
