/** @fileoverview Hostile texts through every door: typing, pasting, forms, imports, dialogs; `npm run soak` tries ten thousand. */

import type { SavedRegister } from '../bundle/saved-register';
import { aQuietRegister, type Batch, doors, hostileTrial } from './hostile-trials';
import { prove } from './proof';

let register: SavedRegister;
beforeAll(() => {
  register = aQuietRegister();
});
afterAll(() => register.forget());

const WAYS = Object.keys(doors) as Batch['door'][];
const INPUTS = 10_000;
const BATCH = 40;
const FEW = 40;

it.each(WAYS)('%s: no formula, no script, no error', (door) => {
  const batches = Math.ceil(INPUTS / WAYS.length / BATCH);
  const found = prove<Batch>({
    name: `hostile inputs by ${door}`,
    unit: 'inputs',
    all: Array.from({ length: batches }, (_, index) => ({ seed: 1000 + index, door, count: BATCH })),
    sample: [{ seed: 1, door, count: FEW }],
    weight: ({ count }) => count,
    trial: (batch) => hostileTrial(register, batch),
  });
  expect(found).toEqual([]);
});
