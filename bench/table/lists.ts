/** @fileoverview What a person looks at: the list of what is due, the pairs that may be one. */
import type { Costly } from './operation';
import { CUSTOMERS, WANG } from './people';

export const dueList: Costly = {
  name: 'due list',
  calls: () => 12,
  cells: ({ cells }) => cells(CUSTOMERS, '跟进计划'),
  seconds: [6, 20],
  least: () => 4,
  run: ({ host }) => host.call('listDue', [{}], { ...WANG, via: 'run' }),
};

export const duplicates: Costly = {
  name: 'find duplicates',
  cells: ({ cells }) => cells(CUSTOMERS),
  ownSeconds: [20, 20],
  least: () => 4,
  run: ({ host }) => host.call('findDuplicates', [], { ...WANG, via: 'run' }),
};
