/** @fileoverview Opening the file, and edits that concern nobody. */

import type { Costly } from './operation';
import { WANG } from './people';

export const opening: Costly = {
  name: 'open the file',
  calls: () => 3,
  cells: () => 0,
  seconds: [1, 1],
  least: () => 1,
  run: ({ host }) => host.open(WANG.user),
};

export const nobodyCares: Costly = {
  name: 'edit that nobody cares about',
  calls: () => 3,
  cells: () => 200,
  seconds: [0.8, 0.8],
  least: () => 1,
  run: ({ host }) => host.type('填写说明', 'A60', '看过了', WANG),
};
